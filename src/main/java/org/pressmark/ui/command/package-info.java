/** Every action of the window once: for the menu, its shortcut, and the list of shortcuts. */
@NullMarked
package org.pressmark.ui.command;

import org.jspecify.annotations.NullMarked;
