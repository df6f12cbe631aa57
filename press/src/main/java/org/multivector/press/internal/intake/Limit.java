package org.multivector.press.internal.intake;

/**
 * How much of one thing is read.
 *
 * @param bytes the most bytes
 * @param reason what a rejection says of more
 */
record Limit(int bytes, String reason) {
    private static final int MEGABYTE = 1024 * 1024;

    /** Of an article: a file, or a line of records. */
    static final Limit ARTICLE = new Limit(
            20 * MEGABYTE, "more than 20 MB, the most that one article may hold; cut it into single articles");

    /** Of a PDF file, most of which is pictures and letter shapes. */
    static final Limit PDF =
            new Limit(60 * MEGABYTE, "more than 60 MB, the most that a PDF may hold; save it as text, or cut it");

    /** Of a text for the parser, such as a treebank. */
    static final Limit TEXT =
            new Limit(200 * MEGABYTE, "more than 200 MB, the most that one text may hold; cut it into smaller files");
}
