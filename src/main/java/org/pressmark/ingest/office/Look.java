package org.pressmark.ingest.office;

import org.jspecify.annotations.Nullable;

/**
 * How a run of text looks.
 *
 * @param link where it leads; null where it does not
 */
record Look(boolean strong, boolean emphasis, boolean hidden, @Nullable String link) {

    static final Look PLAIN = new Look(false, false, false, null);

    Look with(@Nullable Boolean bold, @Nullable Boolean italic, @Nullable Boolean vanished) {
        return new Look(bold == null ? strong : bold, italic == null ? emphasis : italic, vanished == null ? hidden : vanished, link);
    }

    Look linked(@Nullable String target) {
        boolean web = target != null && target.length() <= 4000 && target.strip().matches("(?is)(?:https?|mailto|ftp):.*");
        return new Look(strong, emphasis, hidden, web ? target.strip() : link);
    }

    Look withoutWeight() {
        return new Look(false, false, hidden, link);
    }
}
