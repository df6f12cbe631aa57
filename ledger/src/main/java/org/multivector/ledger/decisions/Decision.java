package org.multivector.ledger.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One decision of a person.
 *
 * @param id {@code d1}, {@code d2}, … in the order in which they were made
 * @param when when it was made
 * @param who who made it
 * @param what what was decided
 * @param about the ids it is about: two articles, two actors, or the one decision that is undone
 * @param why the reason; may be empty
 */
public record Decision(String id, Instant when, String who, What what, List<String> about, String why) {
    /** What can be decided. */
    public enum What {
        /** The first two articles have nothing to do with each other: their link does not count. */
        FAMILY_CUT(2),
        /** Two articles are one source. */
        FAMILY_JOIN(2),
        /** The first actor is the second. */
        ACTOR_MERGE(2),
        /** An earlier decision no longer counts; one that undoes another may be undone itself. */
        UNDO(1);

        private final int ids;

        What(int ids) {
            this.ids = ids;
        }

        /** How many ids it is about. */
        public int ids() {
            return ids;
        }

        /** The name in records: lower case, with hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The one of this {@link #code}.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static What parse(String code) {
            return Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("expected one of "
                            + Stream.of(values()).map(What::code).collect(Collectors.joining(", ")) + ", got \"" + code
                            + "\""));
        }
    }

    /** @throws IllegalArgumentException if the ids are of another number, or twice the same */
    public Decision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(why, "why");
        about = List.copyOf(about);
        if (about.size() != what.ids()) {
            throw new IllegalArgumentException(
                    what.code() + " is about " + what.ids() + " ids, got " + about.size() + ": " + about);
        }
        if (about.stream().distinct().count() < about.size()) {
            throw new IllegalArgumentException(what.code() + " needs different ids, got " + about);
        }
    }
}
