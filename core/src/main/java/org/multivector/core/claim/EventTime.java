package org.multivector.core.claim;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Phrase;
import org.multivector.core.time.Edtf;

/**
 * When something took place or is to take place, no more precisely than it is known.
 *
 * @param words the words that tell, if any
 * @param value the date or interval
 * @param basis how the date was found
 */
public record EventTime(@Nullable Phrase words, Edtf value, Basis basis) implements Serializable {

    /** How a date was found. */
    public enum Basis {
        /** Printed as such. */
        TEXT,
        /** Reckoned from a printed relative expression ("last Friday"). */
        RELATIVE,
        /** Taken from the article's date. */
        PUBLISHED,
        /** Known from a table, not from the article. */
        BACKGROUND;

        /** The name in records: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws NullPointerException if value or basis is null */
    public EventTime {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
    }
}
