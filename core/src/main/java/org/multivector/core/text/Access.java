package org.multivector.core.text;

import java.util.Locale;

/**
 * Whether a page says that all may read it. The words are those of {@code article:content_tier}; schema.org's {@code
 * isAccessibleForFree} knows the first and the last.
 */
public enum Access {
    /** For everybody. */
    FREE,
    /** A few articles are free, then it is for subscribers. */
    METERED,
    /** For subscribers: what stands on the page may be no more than the beginning. */
    LOCKED;

    /** The name in records: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
