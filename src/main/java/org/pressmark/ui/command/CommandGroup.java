package org.pressmark.ui.command;

import java.util.List;

/**
 * A menu.
 *
 * @param name in the reader's language, with an underscore before the letter that opens it
 * @param parts groups of commands, parted by a line in the menu
 */
public record CommandGroup(String name, List<List<Command>> parts) {

    public CommandGroup {
        parts = parts.stream().map(List::copyOf).toList();
    }
}
