package org.pressmark.analysis.people;

import java.util.Set;

/** Commonest Chinese, Korean and Vietnamese family names; they stand before the given name. */
final class FamilyFirst {

    private static final Set<String> NAMES = Set.of("kim", "lee", "park", "choi", "moon", "yoon", "jung", "kang", "han", "cho", "roh", "ban", "lim", "hwang", "wang", "zhang", "chen", "liu", "zhao",
            "yang", "huang", "zhou", "jiang", "deng", "wen", "mao", "sun", "tsai", "chiang", "nguyen", "tran", "pham", "phan", "truong", "vuong");

    private FamilyFirst() {}

    static boolean contains(String lower) {
        return NAMES.contains(lower);
    }
}
