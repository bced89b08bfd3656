package org.pressmark.analysis.people;

import org.pressmark.model.MentionKind;

/**
 * A person's mention by tokens [from, to).
 *
 * @param titleFrom where title words before it begin; {@code from} if there are none
 */
public record PersonAt(int from, int to, int titleFrom, Draft person, MentionKind kind) {}
