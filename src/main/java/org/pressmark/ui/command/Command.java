package org.pressmark.ui.command;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader can do.
 *
 * @param name in the reader's language; may change ("Undo delete")
 * @param shortcut as {@link javafx.scene.input.KeyCombination#valueOf} reads it; null for none
 * @param possible false while it makes no sense now
 * @param chosen for a choice or a switch: whether it is on; null for anything else
 */
public record Command(
        ObservableValue<String> name,
        @Nullable String shortcut,
        ObservableValue<Boolean> possible,
        @Nullable ObservableValue<Boolean> chosen,
        Runnable action) {}
