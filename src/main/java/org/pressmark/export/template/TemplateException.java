package org.pressmark.export.template;

/** A template that cannot be used. The words for people are the front end's. */
public final class TemplateException extends Exception {

    /** What is wrong. */
    public enum Problem {
        /** Braces that are not closed. */
        UNCLOSED_TAG,
        /** A part that never ends, or ends under another name. */
        UNCLOSED_PART,
        /** An end without a beginning. */
        STRAY_END,
        /** A kind of tag that there is not. */
        UNKNOWN_TAG,
        /** No such value. */
        UNKNOWN_NAME,
        TOO_LARGE
    }

    private final Problem problem;
    private final int line;
    private final String name;

    /** @param line from 1 */
    public TemplateException(Problem problem, int line, String name) {
        super(problem + " in line " + line + ": " + name);
        this.problem = problem;
        this.line = line;
        this.name = name;
    }

    public Problem problem() {
        return problem;
    }

    public int line() {
        return line;
    }

    /** The tag or name that it is about. */
    public String name() {
        return name;
    }
}
