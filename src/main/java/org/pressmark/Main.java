package org.pressmark;

import org.pressmark.cli.Cli;
import org.pressmark.cli.Console;
import org.pressmark.ui.WindowFrontEnd;

/** The entry point. Loads no JavaFX class unless a window or a picture of one is wanted. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(args, Console.system(), () -> new WindowFrontEnd()));
    }
}
