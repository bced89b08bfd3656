package org.pressmark;

/** The entry point. Loads no JavaFX class unless a window or a picture of one is wanted. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
