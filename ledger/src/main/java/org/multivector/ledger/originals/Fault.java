package org.multivector.ledger.originals;

/**
 * Something wrong in what is kept.
 *
 * @param where the file and the byte in it, or the table and the id
 * @param problem what was expected, what is there, and the way out
 */
public record Fault(String where, String problem) {
    /** Both as one line. */
    @Override
    public String toString() {
        return where + ": " + problem;
    }
}
