package org.multivector.core.claim;

import java.io.Serializable;
import java.util.Objects;
import org.multivector.core.text.Phrase;

/**
 * A time expression, after TIMEX3.
 *
 * @param words the words
 * @param type what kind of time
 * @param value the TIMEX3 value, such as {@code 2022-02-10}, {@code P3D}, {@code PRESENT_REF}
 */
public record Timex(Phrase words, Type type, String value) implements Serializable {

    /** The four types of TIMEX3. */
    public enum Type {
        /** A calendar date or longer. */
        DATE,
        /** A time of day. */
        TIME,
        /** How long. */
        DURATION,
        /** How often. */
        SET
    }

    /** @throws NullPointerException if anything is null */
    public Timex {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }
}
