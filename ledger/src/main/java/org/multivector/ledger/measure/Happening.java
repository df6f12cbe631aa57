package org.multivector.ledger.measure;

import java.util.List;
import java.util.Objects;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Quad;

/**
 * One coded happening between two parties: a cluster of claims, counted once however often it is mentioned. Not a
 * claim.
 *
 * @param id its id in the ledger
 * @param date the days on which it may have happened
 * @param score its intensity, −10 (violence) to +10 (aid), as {@link Intensity} tells
 * @param confidence the chance that it was coded rightly, 0 to 1
 * @param standing whether it happened
 * @param material whether it was a deed and not words
 * @param families ids of the families of articles it rests on; sorted and without doubles in the record, at least one
 */
public record Happening(
        String id,
        EventDate date,
        double score,
        double confidence,
        Standing standing,
        boolean material,
        List<String> families) {

    /** @throws IllegalArgumentException if the score or the confidence is out of range, or there is no family */
    public Happening {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(standing, "standing");
        if (!(score >= -10 && score <= 10)) {
            throw new IllegalArgumentException(id + ": expected a score from -10 to 10, got " + score);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(id + ": expected a confidence from 0 to 1, got " + confidence);
        }
        if (families.isEmpty()) {
            throw new IllegalArgumentException(id + ": expected at least one family of sources, got none");
        }
        families = families.stream().distinct().sorted().toList();
    }

    /** Whether a type of event is a deed and not words: the codebook's material classes. */
    public static boolean isMaterial(EventType type) {
        return type.quad() == Quad.MATERIAL_COOPERATION || type.quad() == Quad.MATERIAL_CONFLICT;
    }

    /** What it weighs, 0 to 1: the chance that it was coded rightly by the part that counts as having happened. */
    public double weight() {
        return confidence * standing.weight();
    }
}
