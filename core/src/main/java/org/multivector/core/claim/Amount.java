package org.multivector.core.claim;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Phrase;

/**
 * A number with its unit.
 *
 * @param value the number; for "tens of thousands" the least it can mean
 * @param unit ISO 4217 code for money, else a singular noun such as {@code person} or {@code memorandum}
 * @param words the words that give number and unit
 * @param of the words of what is counted; null when only the unit says it
 */
public record Amount(
        double value, String unit, Phrase words, @Nullable Phrase of) implements Serializable {

    /** @throws IllegalArgumentException if the value is no finite number */
    public Amount {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an amount needs a finite number, got " + value);
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(words, "words");
    }
}
