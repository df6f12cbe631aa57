package org.multivector.core.text;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One hop of the way by which a text reached the page it stands on: from whom it was taken, and how.
 *
 * @param outlet name of the outlet it was taken from, as printed
 * @param url address of that earlier copy, if given
 * @param language BCP 47 tag of the earlier copy, if known
 * @param how what was done with it
 */
public record Origin(
        String outlet, @Nullable String url, @Nullable String language, How how) implements Serializable {

    /** What the next outlet did with the text. */
    public enum How {
        /** Put into another language. */
        TRANSLATED,
        /** Printed again, whole or cut. */
        REPUBLISHED,
        /** Told in the next outlet's own words, with credit. */
        QUOTED;

        /** The name in records: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws NullPointerException if outlet or how is null */
    public Origin {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(how, "how");
    }

    /** A hop of which only the outlet's name and the manner are known. */
    public static Origin of(String outlet, How how) {
        return new Origin(outlet, null, null, how);
    }
}
