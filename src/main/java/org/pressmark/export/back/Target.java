package org.pressmark.export.back;

/**
 * What a file says of the article that an annotation is on; empty strings for what it does not.
 *
 * @param hash SHA-256 of the text that positions are in, in hexadecimal digits
 */
public record Target(String hash, String articleId, String address, String title) {

    static final Target NONE = new Target("", "", "", "");
}
