package org.multivector.desk;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one command printed and how it ended. */
record Run(int code, String out, String err) {

    /** Runs a command in this process. */
    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter to = new PrintWriter(out);
        int code = Main.run(to, new PrintWriter(err), List.of(arguments));
        to.flush();
        return new Run(code, out.toString(), err.toString());
    }

    /** Runs a command that reads standard input. */
    static Run with(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return of(arguments);
        } finally {
            System.setIn(before);
        }
    }

    /** The lines printed. */
    List<String> lines() {
        return out.lines().toList();
    }
}
