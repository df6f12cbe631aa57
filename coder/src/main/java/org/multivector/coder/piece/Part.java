package org.multivector.coder.piece;

import java.util.ArrayList;
import java.util.List;
import org.multivector.coder.piece.PiecePattern.Bound;
import org.multivector.coder.piece.PiecePattern.Slots;

/**
 * A part of a pattern: items that stand together.
 *
 * @param kind whether it must be there, and whether it is taken
 * @param items at least one
 */
record Part(Kind kind, List<Item> items) {
    enum Kind {
        REQUIRED,
        OPTIONAL,
        CONTEXT
    }

    Part {
        items = List.copyOf(items);
    }

    /** What an item asks for. */
    enum Ask {
        WORDS,
        CLASS,
        SLOT,
        FOUND
    }

    /**
     * One item.
     *
     * @param ask what it asks for
     * @param names the words, classes, slots or {@code @kinds} of which one must stand there
     * @param values the values of the class that are allowed; empty: any
     * @param glue whether a blank may stand before and after
     * @param absent whether it must not be there
     */
    record Item(Ask ask, List<String> names, List<String> values, Glue glue, boolean absent) {
        Item {
            names = List.copyOf(names);
            values = List.copyOf(values);
        }

        boolean isLiteral() {
            return ask == Ask.WORDS;
        }

        /** All ways to read it at piece {@code at}. */
        List<Bound> read(Pieces pieces, int at, Slots slots) {
            if (at >= pieces.size() || glue != Glue.FREE && !pieces.isGlued(at)) {
                return List.of();
            }
            if (glue == Glue.BOTH && !pieces.isGlued(at + 1)) {
                return List.of();
            }
            return switch (ask) {
                case WORDS -> isWord(pieces.get(at).key()) ? List.of(Bound.word("", "", at, at + 1)) : List.of();
                case CLASS -> words(pieces, at);
                case SLOT, FOUND -> slots(slots, at);
            };
        }

        private boolean isWord(String key) {
            for (String name : names) {
                boolean open = name.length() > 1 && name.endsWith("*");
                if (open ? key.startsWith(name.substring(0, name.length() - 1)) : key.equals(name)) {
                    return true;
                }
            }
            return false;
        }

        private List<Bound> words(Pieces pieces, int at) {
            List<Bound> out = new ArrayList<>(1);
            for (Vocabulary.Entry entry : pieces.entries(at)) {
                boolean fits = names.contains(entry.wordClass())
                        && (values.isEmpty() || values.contains(entry.value()))
                        && pieces.stands(entry, at);
                if (fits) {
                    out.add(Bound.word(
                            entry.wordClass(),
                            entry.value(),
                            at,
                            at + 1 + entry.rest().size()));
                }
            }
            return out;
        }

        private List<Bound> slots(Slots slots, int at) {
            if (names.size() == 1) {
                return slots.read(names.get(0), at);
            }
            List<Bound> out = new ArrayList<>();
            names.forEach(name -> out.addAll(slots.read(name, at)));
            return out;
        }
    }

    /** Where blanks may stand. */
    enum Glue {
        /** Anywhere. */
        FREE,
        /** Not before it. */
        BEFORE,
        /** Neither before nor after it. */
        BOTH
    }
}
