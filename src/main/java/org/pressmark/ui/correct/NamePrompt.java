package org.pressmark.ui.correct;

import java.util.function.Consumer;

/** Asks the reader for a name. */
@FunctionalInterface
public interface NamePrompt {

    /**
     * @param question the field's label
     * @param before what stands in it at first
     * @param answer is told the name; not called when the reader thinks better of it
     */
    void ask(String question, String before, Consumer<String> answer);
}
