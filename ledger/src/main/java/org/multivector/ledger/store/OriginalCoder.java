package org.multivector.ledger.store;

/** Makes the article of an original and codes it. Called from several threads; the same original, the same result. */
@FunctionalInterface
public interface OriginalCoder {
    /**
     * Codes one original.
     *
     * @param article the id that the article is to have
     * @param original the bytes as they were added
     */
    Coded code(String article, byte[] original);
}
