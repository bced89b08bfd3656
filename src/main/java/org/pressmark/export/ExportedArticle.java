package org.pressmark.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Quote;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** What an exporter gets of one article: its facts and text, and every annotation with its place, section and speaker. */
public record ExportedArticle(OpenArticle open, Kept kept, List<ExportedNote> notes) {

    /** As much as most tools keep. */
    private static final int CONTEXT = 32;

    public ExportedArticle {
        notes = List.copyOf(notes);
    }

    public static ExportedArticle of(OpenArticle open, Kept kept) {
        List<ExportedNote> notes = new ArrayList<>(open.annotations().size());
        for (PlacedAnnotation placed : open.annotations()) {
            notes.add(note(open, kept, placed));
        }
        return new ExportedArticle(open, kept, notes);
    }

    public String id() {
        return open.id();
    }

    public Article article() {
        return open.article();
    }

    public String text() {
        return open.article().text().text();
    }

    /** Of the analysis where the source declares none; "und" where nobody knows. */
    public String language() {
        String declared = article().language();
        return declared == null || declared.isBlank() ? open.analysis().language() : declared;
    }

    /** Every tag once, in the order of the notes. */
    public Set<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        notes.forEach(note -> tags.addAll(note.tags()));
        return tags;
    }

    /** Kicker and heading on one line, as plain words. */
    public String heading(Section section) {
        String heading = Texts.oneLine(section.heading().in(text()));
        TextRange kicker = section.kicker();
        return kicker == null ? heading : Texts.oneLine(kicker.in(text())) + " · " + heading;
    }

    private static ExportedNote note(OpenArticle open, Kept kept, PlacedAnnotation placed) {
        Annotation annotation = placed.annotation();
        String text = open.article().text().text();
        @Nullable Anchor made = switch (annotation) {
            case Annotation.Highlight h -> h.anchor();
            case Annotation.Bookmark b -> b.anchor();
            case Annotation.Note n -> null;
        };
        @Nullable TextRange range = made == null ? null : placed.placement().range();
        @Nullable Anchor anchor = made == null || range == null || fits(made, range, text) ? made : anchor(range, text);
        return new ExportedNote(annotation, placed.placement().status(), range, anchor,
                range == null ? null : section(open.analysis().outline(), range.start()),
                range == null ? List.of() : Said.in(overlapping(open.analysis().quotes(), range), open),
                kept.earlier().getOrDefault(annotation.id(), List.of()));
    }

    private static boolean fits(Anchor anchor, TextRange range, String text) {
        return anchor.position().equals(range) && text.startsWith(anchor.exact(), range.start())
                && anchor.exact().length() == range.length()
                && text.startsWith(anchor.prefix(), range.start() - anchor.prefix().length())
                && text.startsWith(anchor.suffix(), range.end());
    }

    private static Anchor anchor(TextRange range, String text) {
        int from = Math.max(0, range.start() - CONTEXT);
        int to = Math.min(text.length(), range.end() + CONTEXT);
        from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return new Anchor(range.in(text), text.substring(from, range.start()), text.substring(range.end(), to), range);
    }

    private static @Nullable Section section(List<Section> outline, int offset) {
        @Nullable Section innermost = null;
        for (Section section : outline) {
            if (section.range().start() > offset) {
                break;
            }
            innermost = section.range().contains(offset) ? section : innermost;
        }
        return innermost;
    }

    /** The quotes are in text order and do not overlap each other. */
    private static List<Quote> overlapping(List<Quote> quotes, TextRange range) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).range().end() <= range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Quote> found = new ArrayList<>();
        for (int i = low; i < quotes.size() && quotes.get(i).range().start() < range.end(); i++) {
            if (quotes.get(i).range().overlaps(range)) {
                found.add(quotes.get(i));
            }
        }
        return found;
    }
}
