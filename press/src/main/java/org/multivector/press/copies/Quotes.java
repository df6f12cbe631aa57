package org.multivector.press.copies;

/**
 * Whether a place stands between quotation marks, told from the marks before it in its paragraph. A mark that both opens
 * and closes is taken in turns; the end of a line closes all. Not for reading who says what: only for weighing what two
 * articles share.
 */
final class Quotes {
    private static final String OPENING = "«“„‟「『《";
    private static final String CLOSING = "»”」』》";

    private int depth;
    private boolean straight;

    /** Passes a unit that is part of no word. */
    void pass(char c) {
        if (c == '\n' || c == '\r') {
            depth = 0;
            straight = false;
        } else if (c == '"') {
            straight = !straight;
        } else if (c == '“' && depth > 0) {
            // German and Russian hand-written marks close with what opens English ones.
            depth--;
        } else if (OPENING.indexOf(c) >= 0) {
            depth++;
        } else if (CLOSING.indexOf(c) >= 0) {
            depth = Math.max(0, depth - 1);
        }
    }

    /** Whether a quotation is open here. */
    boolean isOpen() {
        return straight || depth > 0;
    }
}
