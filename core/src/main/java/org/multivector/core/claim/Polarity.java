package org.multivector.core.claim;

/** Whether a source puts something as so or as not so. */
public enum Polarity {
    POSITIVE("+"),
    NEGATIVE("-");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    /** {@code +} or {@code -}, in ASCII. */
    public String code() {
        return code;
    }

    /** The other one. */
    public Polarity opposite() {
        return this == POSITIVE ? NEGATIVE : POSITIVE;
    }
}
