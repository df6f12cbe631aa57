package org.multivector.coder.piece;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.piece.Part.Item;

/**
 * A flat pattern over the pieces of a sentence.
 *
 * <pre>
 * pattern = { item | "[" { item } "]" | "(" { item } ")" }   [ ] may be missing; ( ) must stand there but is not taken
 * item    = [ "~" ] ( slot | words | "@" kind ) | "!" ( slot | words )        ~ no blank before it; ! it is not there
 * slot    = CLASS { "|" CLASS } [ "=" value { "," value } ]  a word of that class, or what the caller reads as that
 * words   = word { "|" word }                                one of these pieces; "no*" is any that begins so
 * </pre>
 *
 * <p>{@code -} is a hyphen or dash with no blank around it, {@code –} is one with or without. {@code @} is an expression
 * that other patterns have found. Immutable and thread-safe.
 */
public final class PiecePattern {
    private final String text;
    private final List<Part> parts;

    PiecePattern(String text, List<Part> parts) {
        this.text = Objects.requireNonNull(text, "text");
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern
     * @param names what may stand in it
     * @throws IllegalArgumentException if it does not follow the grammar; the message quotes the token
     */
    public static PiecePattern parse(String text, Names names) {
        return new PiecePatternParser(text, names).parse();
    }

    /**
     * What may stand in a pattern.
     *
     * @param classes classes of the vocabulary
     * @param slots slots that the caller reads
     * @param kinds kinds of found expressions, without {@code @}
     */
    public record Names(Set<String> classes, Set<String> slots, Set<String> kinds) {
        public Names {
            classes = Set.copyOf(classes);
            slots = Set.copyOf(slots);
            kinds = Set.copyOf(kinds);
        }

        Set<String> all() {
            Set<String> out = new HashSet<>(classes);
            out.addAll(slots);
            return out;
        }
    }

    /** What a pattern's slots are filled from, besides the classes of the vocabulary. */
    public interface Slots {
        /** All fillings of a slot ({@code @kind} for found expressions) that start at a piece, longest first. */
        List<Bound> read(String slot, int at);
    }

    /**
     * A filled slot.
     *
     * @param slot its name
     * @param value the value from the table, or {@code ""}
     * @param number what number it is; NaN if it is none
     * @param start number of its first piece
     * @param end number of the piece after its last
     * @param found index of the found expression; -1 if it is none
     */
    public record Bound(String slot, String value, double number, int start, int end, int found) {
        /** A word of a class. */
        public static Bound word(String slot, String value, int start, int end) {
            return new Bound(slot, value, Double.NaN, start, end, -1);
        }

        /** A number. */
        public static Bound number(String slot, double number, int start, int end) {
            return new Bound(slot, "", number, start, end, -1);
        }
    }

    /**
     * A match.
     *
     * @param start number of the first piece that is taken
     * @param end number of the piece after the last that is taken
     * @param reach how many pieces matched, those only asked for included
     * @param bound the filled slots, in order
     */
    public record Hit(int start, int end, int reach, List<Bound> bound) {
        public Hit {
            bound = List.copyOf(bound);
        }
    }

    /** The tokens one of which any match must start with: class names, words, {@code @kinds}. */
    public Set<String> leads() {
        Set<String> out = new HashSet<>();
        for (Part part : parts) {
            Optional<Item> first =
                    part.items().stream().filter(item -> !item.absent()).findFirst();
            first.ifPresent(item -> out.addAll(item.names()));
            if (first.isPresent() && part.kind() != Part.Kind.OPTIONAL) {
                break;
            }
        }
        return out;
    }

    /**
     * What any match needs: for each item that must be there, the classes, slots, {@code @kinds} or words of which one must
     * stand in the sentence. Words of which only the beginning is given are left out.
     */
    public List<Set<String>> needs() {
        List<Set<String>> out = new ArrayList<>();
        for (Part part : parts) {
            for (Item item : part.items()) {
                boolean open = item.names().stream().anyMatch(name -> name.length() > 1 && name.endsWith("*"));
                if (part.kind() != Part.Kind.OPTIONAL && !item.absent() && !open) {
                    out.add(Set.copyOf(item.names()));
                }
            }
        }
        return out;
    }

    /** The longest match that starts at piece {@code at}. */
    public Optional<Hit> match(Pieces pieces, int at, Slots slots) {
        Search search = new Search(pieces, slots, at);
        search.part(0, at);
        return Optional.ofNullable(search.best);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Depth first through parts and items; optional parts are tried first with, then without. */
    private final class Search {
        private final Pieces pieces;
        private final Slots slots;
        private final int start;
        private final List<Bound> bound = new ArrayList<>();
        private int takenFrom = -1;
        private int takenTo = -1;
        private @Nullable Hit best;

        Search(Pieces pieces, Slots slots, int start) {
            this.pieces = pieces;
            this.slots = slots;
            this.start = start;
        }

        void part(int index, int at) {
            if (index == parts.size()) {
                if (takenFrom >= 0 && (best == null || at - start > best.reach())) {
                    best = new Hit(takenFrom, takenTo, at - start, bound);
                }
                return;
            }
            item(index, 0, at);
            if (parts.get(index).kind() == Part.Kind.OPTIONAL) {
                part(index + 1, at);
            }
        }

        private void item(int index, int number, int at) {
            Part part = parts.get(index);
            if (number == part.items().size()) {
                part(index + 1, at);
                return;
            }
            Item item = part.items().get(number);
            if (item.absent()) {
                if (item.read(pieces, at, slots).isEmpty()) {
                    item(index, number + 1, at);
                }
                return;
            }
            for (Bound one : item.read(pieces, at, slots)) {
                take(part, item, one, () -> item(index, number + 1, one.end()));
            }
        }

        /** Goes on with one more piece taken, and puts all back as it was. */
        private void take(Part part, Item item, Bound one, Runnable further) {
            int from = takenFrom;
            int to = takenTo;
            if (part.kind() != Part.Kind.CONTEXT) {
                takenFrom = from < 0 ? one.start() : from;
                takenTo = one.end();
            }
            if (!item.isLiteral()) {
                bound.add(one);
            }
            further.run();
            if (!item.isLiteral()) {
                bound.remove(bound.size() - 1);
            }
            takenFrom = from;
            takenTo = to;
        }
    }
}
