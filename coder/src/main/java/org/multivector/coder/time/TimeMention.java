package org.multivector.coder.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Because;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.EventTime.Basis;
import org.multivector.core.claim.Timex;
import org.multivector.core.text.Phrase;
import org.multivector.core.time.Edtf;
import org.multivector.core.time.PartialDate;
import org.multivector.core.time.PartialDate.Precision;

/**
 * A time expression in its place.
 *
 * @param site where it stands
 * @param words the words of the whole expression
 * @param timexes the TIMEX3 expressions it is made of: one, or the two ends of a range
 * @param time its date or interval, with its words; null when it names none or nothing anchors it
 * @param offset for "four days before the trip", how far from what; null otherwise
 * @param because the row that found it
 */
public record TimeMention(
        Site site,
        Phrase words,
        List<Timex> timexes,
        @Nullable EventTime time,
        @Nullable Offset offset,
        Because because)
        implements Serializable {

    /**
     * Where a mention stands.
     *
     * @param scene index of the scene
     * @param first id of its first word
     * @param last id of its last word
     * @param head id of the word that its other words depend on; the last word where there is no tree
     */
    public record Site(int scene, int first, int last, int head) implements Serializable {
        /** Whether the word lies in it. */
        public boolean contains(int word) {
            return first <= word && word <= last;
        }
    }

    /**
     * A distance from an event.
     *
     * @param event id of the word that names the event
     * @param days how many days later, earlier if negative
     * @param months how many months later, earlier if negative; days are 0 then
     */
    public record Offset(int event, int days, int months) implements Serializable {
        /** The day or month at this distance; empty where the event's own date is known less precisely. */
        Optional<Edtf> from(Edtf date) {
            boolean daily = months == 0;
            Optional<LocalDate> from = days < 0 || months < 0 ? date.earliest() : date.latest();
            Precision needed = daily ? Precision.DAY : Precision.MONTH;
            if (from.isEmpty() || date.precision().compareTo(needed) > 0) {
                return Optional.empty();
            }
            LocalDate day = from.get().plusDays(days).plusMonths(months);
            return Optional.of(Edtf.of(PartialDate.of(needed, day)));
        }
    }

    /** @throws IllegalArgumentException if it has no TIMEX3 expression */
    public TimeMention {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(words, "words");
        timexes = List.copyOf(timexes);
        Objects.requireNonNull(because, "because");
        if (timexes.isEmpty()) {
            throw new IllegalArgumentException("a mention of time needs a TIMEX3 expression");
        }
    }

    /** The first, mostly only, TIMEX3 expression. */
    public Timex timex() {
        return timexes.get(0);
    }

    /** The date or interval; empty when nothing anchors it. */
    public Optional<Edtf> edtf() {
        return Optional.ofNullable(time).map(EventTime::value);
    }

    /** How the date was found; empty when there is none. */
    public Optional<Basis> basis() {
        return Optional.ofNullable(time).map(EventTime::basis);
    }

    /** The date of a mention that is counted from an event, once it is known when that was. */
    public Optional<EventTime> from(Edtf event) {
        Offset distance = offset;
        if (distance == null) {
            return Optional.ofNullable(time);
        }
        return distance.from(event).map(date -> new EventTime(words, date, Basis.RELATIVE));
    }
}
