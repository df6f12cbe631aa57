package org.multivector.press.internal.intake;

/** How much one article may be. */
final class Limit {
    /** Bytes of a file or record: 20 MB. */
    static final int BYTES = 20 * 1024 * 1024;

    /** What a rejection says of it. */
    static final String REASON = "more than 20 MB, the most that one article may hold; cut it into single articles";

    private Limit() {}
}
