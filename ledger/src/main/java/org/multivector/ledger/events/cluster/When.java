package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Status;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Quad;
import org.multivector.core.time.Edtf;

/**
 * When one article puts a happening.
 *
 * @param told the days the article tells; null when it tells none
 * @param guessed where the article tells no days: those on which press of its day would put such a thing; null when the
 *     article has no day
 * @param tense before or after the article
 */
record When(@Nullable Days told, @Nullable Days guessed, Tense tense) {
    /** News of words is of yesterday or today. */
    private static final int WORDS = 2;
    /** News of a meeting or a deed may be of last week. */
    private static final int DEEDS = 5;

    private static final int OPEN = 14;
    private static final int AHEAD = 60;
    private static final int YEARS = 100;

    static When of(Claim claim, @Nullable LocalDate published) {
        Status status = claim.stance().status();
        Tense tense = Tense.of(status);
        EventTime time = claim.setting().time();
        if (time != null && time.basis() != EventTime.Basis.PUBLISHED) {
            Optional<Days> told = told(time.value(), published, tense);
            if (told.isPresent()) {
                return new When(told.get(), null, tense);
            }
        }
        EventType type = claim.matter().event().orElseThrow().type();
        return new When(null, published == null ? null : guess(published, status, tense, type), tense);
    }

    /** An open end is closed by the article's day for what was, by some years for what is to be. */
    private static Optional<Days> told(Edtf value, @Nullable LocalDate published, Tense tense) {
        LocalDate first = value.earliest().orElse(null);
        LocalDate last = value.latest().orElse(null);
        if (first == null && last != null) {
            first = last.minusYears(YEARS);
        } else if (last == null && first != null) {
            last = tense == Tense.PAST && published != null && !published.isBefore(first)
                    ? published
                    : first.plusYears(YEARS);
        }
        if (first == null || last == null) {
            return Optional.empty();
        }
        boolean clip = tense == Tense.PAST && published != null && last.isAfter(published) && !first.isAfter(published);
        return Optional.of(new Days(first, clip && published != null ? published : last));
    }

    private static Days guess(LocalDate day, Status status, Tense tense, EventType type) {
        boolean words = type != EventType.CONSULT
                && (type.quad() == Quad.VERBAL_CONFLICT || type.quad() == Quad.VERBAL_COOPERATION);
        if (status == Status.HISTORICAL) {
            return new Days(day.minusYears(YEARS), day.minusYears(1));
        }
        return switch (tense) {
            case PAST -> new Days(day.minusDays(words ? WORDS : DEEDS), day);
            case OPEN -> new Days(day.minusDays(OPEN), day.plusDays(OPEN));
            case FUTURE -> new Days(day, day.plusDays(AHEAD));
            case NEVER -> new Days(day.minusYears(YEARS), day.plusYears(1));
        };
    }

    /** Told, else guessed; empty when nothing is known. */
    Optional<Days> days() {
        return Optional.ofNullable(told != null ? told : guessed);
    }

    /** Whether the article tells the day. */
    boolean isExact() {
        return told != null && told.isExact();
    }

    /** Before the one and after the other, so that they are two happenings where one article has both and dates neither. */
    boolean excludesInOneArticle(When other) {
        boolean dated = told != null && other.told != null;
        return !dated
                && (tense != other.tense)
                && (tense == Tense.NEVER
                        || other.tense == Tense.NEVER
                        || tense == Tense.FUTURE && other.tense == Tense.PAST
                        || tense == Tense.PAST && other.tense == Tense.FUTURE);
    }
}
