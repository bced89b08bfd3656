package org.pressmark.analysis.text;

import java.util.List;

/** A text cut into paragraphs and tokens. */
public record Document(String text, Tokens tokens, List<Paragraph> paragraphs) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
    }
}
