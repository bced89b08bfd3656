package org.pressmark.analysis.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** The sections found, and which lines of the text are kickers and headings. */
public record Outline(List<Section> sections, Set<TextRange> lines) {

    static Outline of(List<Section> sections) {
        Set<TextRange> lines = new HashSet<>();
        for (Section section : sections) {
            lines.add(section.heading());
            if (section.kicker() != null) {
                lines.add(section.kicker());
            }
        }
        return new Outline(List.copyOf(sections), Set.copyOf(lines));
    }
}
