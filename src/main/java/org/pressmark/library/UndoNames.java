package org.pressmark.library;

import java.util.Optional;

/** What would be taken back and what would be done again; empty for nothing. */
public record UndoNames(Optional<StepName> undo, Optional<StepName> redo) {}
