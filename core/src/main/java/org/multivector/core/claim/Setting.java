package org.multivector.core.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * When, where and under what condition. Everything the text does not tell is null.
 *
 * @param time when
 * @param place where
 * @param condition id of the claim of kind {@link ClaimKind#CONDITION} that it depends on
 */
public record Setting(
        @Nullable EventTime time,
        @Nullable Place place,
        @Nullable String condition) implements Serializable {
    /** Nothing told. */
    public static final Setting NONE = new Setting(null, null, null);
}
