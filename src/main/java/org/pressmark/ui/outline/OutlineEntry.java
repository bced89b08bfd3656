package org.pressmark.ui.outline;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/**
 * One row of the outline.
 *
 * @param depth how far it is indented, from 0
 * @param kicker null where there is none
 * @param place what to show when it is chosen: kicker and heading
 */
record OutlineEntry(int depth, @Nullable String kicker, String heading, TextRange place) {

    static OutlineEntry of(Section section, int topLevel, String text) {
        @Nullable TextRange kicker = section.kicker();
        return new OutlineEntry(
                section.level() - topLevel,
                kicker == null ? null : oneLine(kicker.in(text)),
                oneLine(section.heading().in(text)),
                kicker == null ? section.heading() : TextRange.of(kicker.start(), section.heading().end()));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
