package org.pressmark.analysis.people;

import java.util.List;
import org.pressmark.analysis.text.FirstNames;

/** Whether two names with one family name can be one person's, by what stands before it. */
final class Sameness {

    private final FirstNames names;
    private final Nicknames nicknames;

    Sameness(FirstNames names, Nicknames nicknames) {
        this.names = names;
        this.nicknames = nicknames;
    }

    boolean compatible(List<String> a, List<String> b) {
        if (a.size() == 1 || b.size() == 1) {
            return true;
        }
        if (a.size() == 3 && b.size() == 3 && a.getFirst().equals(b.getFirst()) && !middlesFit(a.get(1), b.get(1))) {
            return false;
        }
        String first = a.getFirst();
        String second = b.getFirst();
        boolean sameFirst = sameGiven(first, second) || isInitial(first, second) || isInitial(second, first);
        return sameFirst || a.size() != b.size() && (a.subList(1, a.size() - 1).contains(second) || b.subList(1, b.size() - 1).contains(first));
    }

    private boolean sameGiven(String a, String b) {
        if (a.equals(b) || Spelling.skeleton(a).equals(Spelling.skeleton(b)) || nicknames.areSame(a, b)) {
            return true;
        }
        return Spelling.isSlip(a, b) && !(names.isGiven(a) && names.isGiven(b));
    }

    /** "George W." and "George Walker", but not "George H. W." */
    private static boolean middlesFit(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.charAt(0) == b.charAt(0) && (a.length() == 1 || b.length() == 1 || a.length() > 2 && b.length() > 2 || a.equals(b));
    }

    private static boolean isInitial(String a, String b) {
        return a.length() <= 2 && b.startsWith(a.substring(0, 1)) && (a.length() == 1 || b.length() > 2);
    }
}
