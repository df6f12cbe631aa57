package org.multivector.desk;

import java.io.PrintWriter;

/** A line that counts the articles read, on a terminal only. The launcher says whether standard error is one. */
final class Progress {
    private static final int EVERY = 10;

    private final PrintWriter err;
    private final boolean shown;
    private int count;

    private Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** Shown when the launcher found standard error to be a terminal. */
    static Progress onTerminal(PrintWriter err) {
        return new Progress(err, Boolean.getBoolean("multivector.terminal"));
    }

    /** One more article. */
    void step() {
        count++;
        if (shown && count % EVERY == 0) {
            err.print("\rread " + count + " articles");
            err.flush();
        }
    }

    /** Clears the line. */
    void end() {
        if (shown && count >= EVERY) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
