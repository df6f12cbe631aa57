package org.multivector.press.watch;

import java.time.Duration;

/**
 * How much one answer of a server may take.
 *
 * @param bodyBytes the most bytes of its body, unpacked
 * @param headBytes the most bytes of its head
 * @param connect how long a connection may take to come about
 * @param read how long a server may be silent
 * @param total how long the whole answer may take, however it drips
 * @param redirects the most redirects from one address
 */
public record Limits(int bodyBytes, int headBytes, Duration connect, Duration read, Duration total, int redirects) {
    private static final int MEGABYTE = 1024 * 1024;

    /** 20 MB, 64 KB of head, 10 s to connect, 20 s of silence, 120 s in all, 5 redirects. */
    public static final Limits DEFAULT = new Limits(
            20 * MEGABYTE, 64 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(120), 5);

    /** @throws IllegalArgumentException if one of them is nothing */
    public Limits {
        if (bodyBytes < 1 || headBytes < 1 || redirects < 0) {
            throw new IllegalArgumentException("limits must be above 0, got " + bodyBytes + " and " + headBytes);
        }
        for (Duration duration : new Duration[] {connect, read, total}) {
            if (duration.toMillis() < 1 || duration.toMillis() > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("a time limit must be from 1 ms to 24 days, got " + duration);
            }
        }
    }
}
