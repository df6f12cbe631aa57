package org.multivector.press.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/** Lines of a stream, one after another, none longer than the limit: memory stays bounded whatever comes. */
final class Lines {
    private static final int BUFFER = 1 << 16;

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int filled;
    private int number;
    private boolean tooLong;

    Lines(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    /** The next line without its end; nothing at the end of the stream. Of a line that is too long only a beginning. */
    Optional<String> next() throws IOException {
        line.setLength(0);
        tooLong = false;
        number++;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            take(end);
            boolean done = end < filled;
            at = done ? end + 1 : end;
            if (done) {
                break;
            }
        }
        return any ? Optional.of(line.toString()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, reader.read(buffer, 0, BUFFER));
        return filled > 0;
    }

    private void take(int end) {
        tooLong |= line.length() + (end - at) > Limit.ARTICLE.bytes();
        if (tooLong) {
            line.setLength(0);
        } else {
            line.append(buffer, at, end - at);
        }
    }

    /** Number of the line last read, from 1. */
    int number() {
        return number;
    }

    /** Whether the line last read was longer than the limit. */
    boolean isTooLong() {
        return tooLong;
    }
}
