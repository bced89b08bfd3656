package org.pressmark.export;

import java.util.regex.Pattern;

/** Writes plain words so that a CommonMark reader shows just these words. */
final class MarkdownText {

    private static final String SYNTAX = "\\`*_[]<>&#~|";

    /** What only means something at the start of a line: bullets, and the number of a list item. */
    private static final Pattern LINE_START = Pattern.compile("^(?:([-+=])|(\\d{1,9})([.)]))");

    private MarkdownText() {}

    /** On one line; every run of blanks becomes one space. */
    static String escape(String words) {
        String line = words.replace('\0', '\uFFFD').replaceAll("[ \\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+", " ").strip();
        var out = new StringBuilder(line.length() + 16);
        line.chars().forEach(c -> {
            if (SYNTAX.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append((char) c);
        });
        return LINE_START.matcher(out).replaceFirst(
                start -> start.group(1) != null ? "\\\\" + start.group(1) : start.group(2) + "\\\\" + start.group(3));
    }

    /** A fenced code block; its fence is longer than any run of backticks within. */
    static String code(String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + (code.endsWith("\n") ? code : code + "\n") + fence;
    }

    /** Puts {@code first} before the first line and {@code rest} before every other one; lines stay without blanks at their end. */
    static String indent(String lines, String first, String rest) {
        var out = new StringBuilder();
        String before = first;
        for (String line : lines.split("\n", -1)) {
            out.append((before + line).stripTrailing()).append('\n');
            before = rest;
        }
        return out.toString();
    }
}
