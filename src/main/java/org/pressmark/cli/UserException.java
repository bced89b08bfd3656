package org.pressmark.cli;

/** What was asked cannot be done; the message is a whole sentence for people. */
final class UserException extends RuntimeException {

    UserException(String key, Object... facts) {
        this(Words.of(key, facts));
    }

    private UserException(String sentence) {
        super(sentence);
    }

    /** With a sentence that others have made. */
    static UserException said(String sentence) {
        return new UserException(sentence);
    }
}
