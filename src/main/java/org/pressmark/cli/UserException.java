package org.pressmark.cli;

/** What was asked cannot be done; the message is a whole sentence for people. */
final class UserException extends RuntimeException {

    UserException(String key, Object... facts) {
        super(Words.of(key, facts));
    }
}
