package org.multivector.coder.frame;

import java.util.List;
import java.util.Objects;

/**
 * One part of a {@link Pattern} besides its head.
 *
 * @param kind what stands there
 * @param role the capital letter of a slot; the empty string for other kinds
 * @param where how it hangs on the head
 * @param filler what may fill it
 * @param optional whether the pattern also matches without the part
 */
record Part(Kind kind, String role, Where where, Filler filler, boolean optional) {

    /** What a part stands for. */
    enum Kind {
        /** An argument whose filler plays a role. */
        SLOT,
        /** An argument with given words. */
        LEXICAL,
        /** A subordinate clause or an event noun: the {@code *} of the pattern. */
        CLAUSE,
        /** Words of which one must modify the head. */
        MODIFIER,
        /** Words that must not be there. */
        ABSENT
    }

    /**
     * How a part hangs on the head.
     *
     * @param subject whether it stands bare before the head
     * @param markers adpositions or conjunctions that may introduce it; empty when it stands bare
     * @param grammaticalCase value of the feature Case that it must have; empty when any
     */
    record Where(boolean subject, List<String> markers, String grammaticalCase) {
        Where {
            markers = List.copyOf(markers);
        }
    }

    /**
     * What may fill a part.
     *
     * @param words lemmas of which the part's head must be one; empty when any
     * @param modifiers lemmas of which one must modify the lexical part; mostly empty
     * @param strict whether the slot's filler must itself be a party, rather than contain one
     * @param several whether the filler must be more than one party
     * @param kept whether a lexical part may be an event of its own as well
     * @param type what a slot's filler must be: {@code per org state place civil num}; empty when anything
     */
    record Filler(
            List<String> words, List<String> modifiers, boolean strict, boolean several, boolean kept, String type) {
        /** Anything. */
        static final Filler ANY = of(List.of(), List.of());

        Filler {
            words = List.copyOf(words);
            modifiers = List.copyOf(modifiers);
        }

        /** Words with modifiers and nothing else asked. */
        static Filler of(List<String> words, List<String> modifiers) {
            return new Filler(words, modifiers, false, false, false, "");
        }
    }

    Part {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(filler, "filler");
    }

    /** Whether an adposition or conjunction introduces it. */
    boolean isMarked() {
        return !where.markers().isEmpty();
    }

    /** Whether it is a slot with this role. */
    boolean isSlot(String letter) {
        return kind == Kind.SLOT && role.equals(letter);
    }

    /** For messages: the part roughly as it was written. */
    @Override
    public String toString() {
        String lead = isMarked() ? String.join("|", where.markers()) + " " : "";
        String modifier = filler.modifiers().isEmpty() ? "" : String.join("|", filler.modifiers()) + " ";
        String tail = where.grammaticalCase().isEmpty() ? "" : "@" + where.grammaticalCase();
        return switch (kind) {
            case SLOT -> lead + role + (filler.strict() ? "^" : "") + (filler.several() ? "+" : "") + tail;
            case LEXICAL -> lead + modifier + String.join("|", filler.words()) + tail;
            case CLAUSE -> lead + "*";
            case MODIFIER -> "the modifier " + String.join("|", filler.words());
            case ABSENT -> "!" + String.join("|", filler.words());
        };
    }
}
