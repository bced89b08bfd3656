package org.pressmark.library;

/**
 * What a step that can be taken back did.
 *
 * @param count on how many annotations or articles; at least 1
 */
public record StepName(EditName edit, int count) {}
