package org.multivector.desk.report;

import java.io.PrintWriter;

/** A line that counts what was done, on a terminal only. The launcher says whether standard error is one. */
public final class Progress {
    private static final int EVERY = 10;

    private final PrintWriter err;
    private final String words;
    private final boolean shown;
    private int count;

    private Progress(PrintWriter err, String words, boolean shown) {
        this.err = err;
        this.words = words;
        this.shown = shown;
    }

    /**
     * Shown when the launcher found standard error to be a terminal.
     *
     * @param words what is counted, with {@code %d} for the number: {@code read %d articles}
     */
    public static Progress onTerminal(PrintWriter err, String words) {
        return new Progress(err, words, Boolean.getBoolean("multivector.terminal"));
    }

    /** One more. */
    public void step() {
        at(count + 1);
    }

    /** So many in all. */
    public void at(int done) {
        boolean due = done / EVERY > count / EVERY;
        count = done;
        if (shown && due) {
            err.print("\r" + words.formatted(count));
            err.flush();
        }
    }

    /** Clears the line. */
    public void end() {
        if (shown && count >= EVERY) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
