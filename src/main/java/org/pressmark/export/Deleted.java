package org.pressmark.export;

import java.time.Instant;

/** An annotation that the reader took out: enough for another machine to take it out too, and none of its words. */
public record Deleted(String id, Instant when) {}
