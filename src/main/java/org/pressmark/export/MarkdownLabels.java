package org.pressmark.export;

/** The labels of the items that a reader may change in a file. */
public final class MarkdownLabels {

    private MarkdownLabels() {}

    public static String color() {
        return new ExportWords().get("color");
    }

    public static String note() {
        return new ExportWords().get("note");
    }

    public static String bookmark() {
        return new ExportWords().get("bookmark");
    }

    public static String tags() {
        return new ExportWords().get("tags");
    }
}
