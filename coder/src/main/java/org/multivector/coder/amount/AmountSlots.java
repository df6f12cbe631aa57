package org.multivector.coder.amount;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.coder.piece.NumberReader;
import org.multivector.coder.piece.Numeral;
import org.multivector.coder.piece.PiecePattern.Bound;
import org.multivector.coder.piece.PiecePattern.Slots;
import org.multivector.coder.piece.Pieces;

/**
 * The slots of amount patterns that are read and not looked up: {@code NUM} a number that is not vague, {@code ORD} an
 * ordinal number, {@code COUNTED} the noun that the number before it counts, with what stands between; the word "one"
 * counts nothing.
 */
final class AmountSlots implements Slots {
    /** Their names. */
    static final Set<String> NAMES = Set.of("NUM", "ORD", "COUNTED");

    /** The value of a number that says no exact number. */
    static final String LEAST = "least";

    private static final int EARLIEST = 1500;
    private static final int LATEST = 2100;

    private final Pieces pieces;
    private final NumberReader numbers;
    private final Counted counted;
    private int numberStart;

    AmountSlots(Pieces pieces, NumberReader numbers, Counted counted) {
        this.pieces = pieces;
        this.numbers = numbers;
        this.counted = counted;
    }

    @Override
    public List<Bound> read(String slot, int at) {
        Optional<Bound> out = switch (slot) {
            case "NUM" -> number(at);
            case "ORD" -> numbers.ordinal(at).map(one -> Bound.number(slot, one.value(), at, one.end()));
            case "COUNTED" -> counted(at);
            default -> throw new IllegalArgumentException("no such slot: " + slot);
        };
        return out.map(List::of).orElse(List.of());
    }

    private Optional<Bound> number(int at) {
        numberStart = at;
        return numbers.cardinal(at)
                .filter(one -> one.kind() != Numeral.Kind.VAGUE)
                .map(one -> new Bound(
                        "NUM", one.kind() == Numeral.Kind.LEAST ? LEAST : "", one.value(), at, one.end(), -1));
    }

    /** The number of the bound is the id of the noun. */
    private Optional<Bound> counted(int at) {
        boolean one =
                numbers.cardinal(numberStart).map(Numeral::value).orElse(0.0) == 1 && pieces.isLetters(numberStart);
        if (one || at <= numberStart || at >= pieces.size() || !areWholeWords(numberStart, at) || isYear(at)) {
            return Optional.empty();
        }
        int first = pieces.get(numberStart).word();
        int last = pieces.get(at - 1).word();
        return counted.noun(first, last).map(noun -> Bound.number("COUNTED", noun, at, end(noun)));
    }

    private int end(int word) {
        int end = pieces.first(word);
        while (end < pieces.size() && pieces.get(end).word() == word) {
            end++;
        }
        return end;
    }

    /** Whether the number is made of whole words: not the 35 of "Su-35". */
    private boolean areWholeWords(int from, int to) {
        boolean starts =
                from == 0 || pieces.get(from - 1).word() != pieces.get(from).word();
        return starts && pieces.get(to).word() != pieces.get(to - 1).word();
    }

    private boolean isYear(int end) {
        int number = end - numberStart == 1 ? pieces.get(numberStart).number() : -1;
        return number >= EARLIEST && number <= LATEST;
    }
}
