package org.pressmark.library;

/** A template that cannot be used; {@link Messages#template} has the sentence for people. */
public final class TemplateProblem extends Exception {

    private final String problem;
    private final int line;
    private final String name;

    TemplateProblem(String problem, int line, String name) {
        super(problem + " in line " + line + ": " + name);
        this.problem = problem;
        this.line = line;
        this.name = name;
    }

    String problem() {
        return problem;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    String name() {
        return name;
    }
}
