package org.pressmark.model;

import java.time.Instant;

/**
 * A correction as it is kept.
 *
 * @param id a UUID, never reused
 * @param what by anchors in the text that it was made in
 */
public record KeptCorrection(String id, String articleId, Instant created, Correction<Anchor> what) {}
