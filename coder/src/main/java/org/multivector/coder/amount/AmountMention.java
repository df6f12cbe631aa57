package org.multivector.coder.amount;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.multivector.core.Because;
import org.multivector.core.claim.Amount;

/**
 * An amount in its place.
 *
 * @param scene index of the scene
 * @param head id of the word that its other words depend on; the last word where there is no tree
 * @param kind what kind of amount it is
 * @param amount the number, its unit and what is counted
 * @param because the row that found it
 */
public record AmountMention(int scene, int head, Kind kind, Amount amount, Because because) implements Serializable {

    /** Kinds of amounts. */
    public enum Kind {
        /** "$18 billion"; the unit is an ISO 4217 code. */
        MONEY,
        /** "5 percent". */
        PERCENT,
        /** "2.5 hours". */
        DURATION,
        /** "300 km". */
        MEASURE,
        /** "the 30th anniversary": 30 years. */
        ANNIVERSARY,
        /** "11 memorandums". */
        COUNT;

        private static final Map<String, Kind> BY_CODE = new TreeMap<>();

        static {
            for (Kind kind : values()) {
                BY_CODE.put(kind.name().toLowerCase(Locale.ROOT), kind);
            }
        }

        /** Kinds by the codes that tables use: their names in lower case. */
        static Map<String, Kind> byCode() {
            return BY_CODE;
        }
    }

    /** @throws NullPointerException if anything is null */
    public AmountMention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(because, "because");
    }
}
