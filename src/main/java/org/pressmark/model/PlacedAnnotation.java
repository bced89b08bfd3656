package org.pressmark.model;

/** An annotation and where it stands in the article's current text; a {@link Annotation.Note} is always anchored at the text's start. */
public record PlacedAnnotation(Annotation annotation, Placement placement) {}
