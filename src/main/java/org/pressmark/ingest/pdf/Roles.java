package org.pressmark.ingest.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.pdf.Passage.Kind;

/** Tells what each passage is, headings aside: as the structure tree says, else by its marker, its type and its place. */
final class Roles {

    private static final double SMALL = 0.93;

    private final List<Passage> passages;
    private final Measure measure;

    Roles(List<Passage> passages, Measure measure) {
        this.passages = passages;
        this.measure = measure;
    }

    void assign() {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Tag tag = passage.first().tag();
            if (tag != null && tag.role() != Tag.Role.GROUP) {
                byTag(passage, tag);
            } else {
                byLook(i, passage);
            }
        }
        joinCode();
    }

    /** Lines of code with blank ones between them. */
    private void joinCode() {
        for (int i = passages.size() - 1; i > 0; i--) {
            Passage above = passages.get(i - 1);
            Passage below = passages.get(i);
            if (above.kind() == Kind.CODE && below.kind() == Kind.CODE && above.last().tag() == null && below.first().tag() == null) {
                above.addAll(passages.remove(i));
            }
        }
    }

    private static void byTag(Passage passage, Tag tag) {
        switch (tag.role()) {
            case TITLE -> passage.become(Kind.HEADING, 1);
            case HEADING -> passage.become(Kind.HEADING, tag.level());
            case LIST_ITEM -> {
                passage.become(Kind.ITEM, Math.max(1, tag.level()));
                takeMarker(passage);
            }
            case ROW -> passage.become(Kind.ROW, 0);
            case CAPTION -> passage.become(Kind.CAPTION, 0);
            case QUOTATION -> passage.become(Kind.QUOTATION, 1);
            case CODE -> passage.become(Kind.CODE, 0);
            case NOTE -> passage.become(Kind.NOTE, 0);
            case PARAGRAPH, GROUP -> passage.become(Kind.PARAGRAPH, 0);
        }
    }

    private void byLook(int at, Passage passage) {
        String text = passage.first().text();
        if (Shape.isCaption(text) && passage.length() < 1500 && (passage.size() < SMALL * measure.size() || passage.lines().size() < 8)) {
            passage.become(Kind.CAPTION, 0);
        } else if (passage.size() < SMALL * measure.size() && Shape.startsLikeNote(text) && endsItsColumn(at)) {
            passage.become(Kind.NOTE, 0);
        } else if (isItem(at, text)) {
            passage.become(Kind.ITEM, 1);
            takeMarker(passage);
        } else if (isRow(at) && (isRow(at - 1) || isRow(at + 1))) {
            passage.become(Kind.ROW, 0);
        } else if (passage.isMono() && !measure.mono()) {
            passage.become(Kind.CODE, 0);
        }
    }

    /** Cells beside each other; a number or bullet before its text is none. */
    private boolean isRow(int at) {
        if (at < 0 || at >= passages.size()) {
            return false;
        }
        Passage passage = passages.get(at);
        Line first = passage.first();
        return passage.lines().size() > 1 && passage.length() < 400 && Shape.marker(first.text() + " x") == null
                && passage.lines().stream().allMatch(line -> Joints.isSameRow(first, line));
    }

    /** Only smaller type follows it down to the end of its page or column. */
    private boolean endsItsColumn(int at) {
        Line here = passages.get(at).last();
        for (int i = at + 1; i < passages.size(); i++) {
            Line next = passages.get(i).first();
            if (next.page() != here.page() || next.y() < here.y() || !next.overlaps(here)) {
                return true;
            }
            if (passages.get(i).size() >= SMALL * measure.size()) {
                return false;
            }
        }
        return true;
    }

    /** A bullet is enough; a number, letter or hyphen needs another one beside it. */
    private boolean isItem(int at, String text) {
        String marker = Shape.marker(text);
        if (marker == null || passages.get(at).size() > 1.1 * measure.size()) {
            return false;
        }
        if (Shape.isBullet(marker) && "-–*".indexOf(marker.charAt(0)) < 0) {
            return true;
        }
        return marker.charAt(0) != '–' && (hasSibling(at - 1, text, marker) || hasSibling(at + 1, text, marker));
    }

    private boolean hasSibling(int at, String text, String marker) {
        if (at < 0 || at >= passages.size()) {
            return false;
        }
        Passage other = passages.get(at);
        String otherMarker = other.label() != null ? other.label() + " " : Shape.marker(other.first().text());
        return otherMarker != null && Character.getType(otherMarker.charAt(0)) == Character.getType(marker.charAt(0))
                && (!otherMarker.strip().equals(marker.strip()) || Shape.isBullet(marker));
    }

    /** Moves the marker from the text to the label. */
    private static void takeMarker(Passage passage) {
        Line first = passage.first();
        if (first.tag() != null && first.tag().label() && passage.lines().size() > 1) {
            StringBuilder label = new StringBuilder();
            while (passage.lines().size() > 1 && passage.first().tag() != null && passage.first().tag().label()) {
                label.append(passage.lines().removeFirst().text().strip());
            }
            passage.label(label.toString());
            return;
        }
        String marker = Shape.marker(first.text());
        @Nullable Line rest = marker == null ? null : Runs.from(first, marker.length());
        if (marker != null && rest != null && rest.length() > 0) {
            passage.label(marker.strip(), rest);
        }
    }
}
