package org.pressmark.model;

/**
 * A picture that came with an article. A block shows it by a style of the kind {@link InlineKind#IMAGE} whose target is the name.
 *
 * @param name SHA-256 of the bytes in hexadecimal
 * @param mediaType "image/png" and the like, by the bytes
 * @param bytes as they came; not to be changed
 */
public record Picture(String name, String mediaType, byte[] bytes) {}
