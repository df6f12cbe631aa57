package org.multivector.core.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Phrase;

/**
 * What a source's words of probability mean to readers: quantiles of the numbers that people put to them.
 *
 * @param words the words, such as "most likely"; null when only the verb form tells (will, may)
 * @param low the 5 % quantile, 0 to 1
 * @param mid the median, 0 to 1
 * @param high the 95 % quantile, 0 to 1
 */
public record Probability(@Nullable Phrase words, double low, double mid, double high) implements Serializable {

    /** @throws IllegalArgumentException unless {@code 0 <= low <= mid <= high <= 1} */
    public Probability {
        if (!(0 <= low && low <= mid && mid <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "a probability needs 0 <= low <= mid <= high <= 1, got " + low + " " + mid + " " + high);
        }
    }
}
