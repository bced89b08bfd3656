package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.pdf.Line.Run;

/** Makes one run of text of a passage's lines. */
final class Weaver {

    /** Text in one face from one page. */
    record Piece(String text, Face face, int page) {}

    private final Hyphens hyphens;

    Weaver(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    List<Piece> pieces(Passage passage) {
        boolean code = passage.kind() == Passage.Kind.CODE;
        List<Piece> pieces = new ArrayList<>();
        Line last = null;
        for (Line line : passage.lines()) {
            String between = last == null ? "" : code && !Joints.isSameRow(last, line) ? "\n" + indent(passage, line) : between(passage, last, line, pieces);
            String lead = between;
            for (Run run : line.runs()) {
                pieces.add(new Piece(lead + run.text(), run.face(), line.page()));
                lead = "";
            }
            last = line;
        }
        return pieces;
    }

    private String between(Passage passage, Line a, Line b, List<Piece> pieces) {
        if (isInitial(a, b)) {
            return "";
        }
        if (passage.kind() == Passage.Kind.ROW && Joints.isSameRow(a, b) || isOtherCell(a, b)) {
            return " | ";
        }
        if (endsAddress(a.text()) && !b.text().isEmpty() && !Character.isWhitespace(b.text().charAt(0)) && isInAddress(b.text())) {
            return "";
        }
        if (Joints.isSameRow(a, b) || !Shape.endsInHyphen(a.text())) {
            return isIdeographic(a.text(), b.text()) ? "" : " ";
        }
        return switch (hyphens.at(a.text().strip(), b.text().strip())) {
            case OPEN -> " ";
            case HARD -> "";
            case SOFT -> {
                Piece end = pieces.removeLast();
                String text = end.text().stripTrailing();
                pieces.add(new Piece(text.substring(0, text.length() - 1), end.face(), end.page()));
                yield "";
            }
        };
    }

    private static boolean isInitial(Line a, Line b) {
        return a.length() <= 2 && a.size() > 1.8 * b.size();
    }

    private static boolean isOtherCell(Line a, Line b) {
        return a.tag() != null && b.tag() != null && a.tag().role() == Tag.Role.ROW && a.tag().part() != b.tag().part();
    }

    /** A web address is cut without a hyphen, after a slash or point. */
    private static boolean endsAddress(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return (last.contains("://") || last.startsWith("www.")) && !last.isEmpty() && "/.-_?=&%".indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    private static boolean isInAddress(String text) {
        String first = text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' '));
        return first.length() > 3 && first.chars().anyMatch(c -> "/.-_?=&%".indexOf(c) >= 0) || first.chars().anyMatch(Character::isDigit);
    }

    /** Chinese and Japanese have no spaces to restore. */
    private static boolean isIdeographic(String a, String b) {
        String left = a.stripTrailing();
        String right = b.stripLeading();
        return !left.isEmpty() && !right.isEmpty() && isIdeograph(left.codePointBefore(left.length())) && isIdeograph(right.codePointAt(0));
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x2e80 && c < 0xa4d0 || c >= 0xf900 && c < 0xfb00 || c >= 0xff00 && c < 0xffe0 || c >= 0x20000 && c < 0x32000;
    }

    private static String indent(Passage passage, Line line) {
        double left = passage.lines().stream().mapToDouble(Line::left).min().orElse(0);
        return " ".repeat((int) Math.min(40, Math.max(0, Math.round((line.left() - left) / (0.6 * line.size())))));
    }
}
