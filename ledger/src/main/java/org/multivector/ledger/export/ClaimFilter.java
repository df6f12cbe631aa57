package org.multivector.ledger.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted; what is null does not matter.
 *
 * @param actor id of an actor or recipient, or a part of the words it is named by
 * @param type event type, such as {@code AGREE}
 * @param status such as {@code HAPPENED}
 * @param from first day: of the event where it is known, else of the article
 * @param to last day, in the same sense
 * @param source id of a source in the chain, a part of its words, or of the outlet's name
 * @param text a part of the quote; case does not matter
 * @param limit at most so many
 */
public record ClaimFilter(
        @Nullable String actor,
        @Nullable String type,
        @Nullable String status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        @Nullable String text,
        @Nullable Integer limit) {
    /** All claims. */
    public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, null, null);

    /** @throws IllegalArgumentException if it ends before it starts, or the limit is negative */
    public ClaimFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("expected a last day not before the first, got " + from + " to " + to);
        }
        if (limit != null && limit < 0) {
            throw new IllegalArgumentException("expected a limit of 0 or more, got " + limit);
        }
    }
}
