package org.multivector.coder.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.multivector.coder.piece.NumberReader;
import org.multivector.coder.piece.Numeral;
import org.multivector.coder.piece.PiecePattern.Bound;
import org.multivector.coder.piece.PiecePattern.Slots;
import org.multivector.coder.piece.Pieces;
import org.multivector.coder.piece.Pieces.Hit;
import org.multivector.coder.time.Meaning.Kind;

/**
 * The slots of time patterns that are read and not looked up:
 *
 * <ul>
 *   <li>{@code NUM ORD}: a number in digits or words; NaN for "several";
 *   <li>{@code DAY}: a day of the month in running text; {@code YEAR}: a number that is likely a year wherever it stands,
 *       {@code ANYYEAR}: one that may be a year where others say so; {@code YEARWORDS}: a year in words;
 *   <li>{@code DD MM YYYY YY}: the same as bare digits, inside dates of digits;
 *   <li>{@code HOUR MIN}: of the clock.
 * </ul>
 */
final class TimeSlots implements Slots {
    /** Their names. */
    static final Set<String> NAMES =
            Set.of("NUM", "ORD", "DAY", "YEAR", "ANYYEAR", "YEARWORDS", "DD", "MM", "YYYY", "YY", "HOUR", "MIN");

    /** Runs of digits this long or longer start the same slots. */
    static final int LONGEST_DIGITS = 5;

    private static final Map<String, Set<String>> BY_CLASS = Map.of(
            "NUMBER", Set.of("NUM", "ORD", "DAY", "HOUR", "YEARWORDS"),
            "ORDINAL", Set.of("ORD", "DAY"),
            "SCALE", Set.of("NUM"),
            "FEW", Set.of("NUM"),
            "MANY", Set.of("NUM"),
            "HALF", Set.of("NUM"));

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;
    private static final int FIRST_LIKELY = 1900;
    private static final int LAST_LIKELY = 2060;
    private static final int ROUND = 2000;

    private final Pieces pieces;
    private final NumberReader numbers;
    private final List<Found> found = new ArrayList<>();
    private final Map<Integer, List<Integer>> byStart = new HashMap<>();

    TimeSlots(Pieces pieces, NumberReader numbers) {
        this.pieces = pieces;
        this.numbers = numbers;
    }

    /** The slots that digits so many may start. */
    static Set<String> ofDigits(int length) {
        return switch (length) {
            case 1 -> Set.of("NUM", "ORD", "DAY", "DD", "MM", "HOUR");
            case 2 -> Set.of("NUM", "ORD", "DAY", "DD", "MM", "HOUR", "YY", "MIN");
            case 4 -> Set.of("NUM", "ORD", "YEAR", "ANYYEAR", "YYYY");
            default -> Set.of("NUM", "ORD");
        };
    }

    /** The slots that a word of this class may start. */
    static Set<String> ofClass(String wordClass) {
        return BY_CLASS.getOrDefault(wordClass, Set.of());
    }

    /** Names of the kinds that may stand after {@code @}. */
    static Set<String> kinds() {
        Set<String> out = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            out.add(kind.name().toLowerCase(Locale.ROOT));
        }
        return out;
    }

    /** Everything found so far. */
    List<Found> found() {
        return found;
    }

    void add(Found one) {
        byStart.computeIfAbsent(one.start(), key -> new ArrayList<>(2)).add(found.size());
        found.add(one);
    }

    boolean isStart(int at) {
        return byStart.containsKey(at);
    }

    @Override
    public List<Bound> read(String slot, int at) {
        if (slot.startsWith("@")) {
            return expressions(slot, at);
        }
        return switch (slot) {
            case "NUM" ->
                numbers.cardinal(at)
                        .map(number -> bound(slot, at, number))
                        .map(List::of)
                        .orElse(List.of());
            case "ORD" ->
                numbers.ordinal(at)
                        .map(number -> bound(slot, at, number))
                        .map(List::of)
                        .orElse(List.of());
            case "DAY" -> day(at).map(List::of).orElse(List.of());
            case "YEAR" -> isYear(at) && isNear(at) ? digits(slot, at) : List.of();
            case "ANYYEAR" -> isYear(at) && !isRound(at) ? digits(slot, at) : List.of();
            case "YEARWORDS" -> yearWords(at).map(List::of).orElse(List.of());
            case "DD" -> within(at, 1, 2, 31) ? digits(slot, at) : List.of();
            case "MM" -> within(at, 1, 2, 12) ? digits(slot, at) : List.of();
            case "YYYY" ->
                within(at, 4, 4, LATEST) && pieces.get(at).number() >= EARLIEST ? digits(slot, at) : List.of();
            case "YY" -> within(at, 2, 2, 99) ? digits(slot, at) : List.of();
            case "HOUR" -> hour(at).map(List::of).orElse(List.of());
            case "MIN" -> pieces.is(at, "00") || within(at, 2, 2, 59) ? digits(slot, at) : List.of();
            default -> throw new IllegalArgumentException("no such slot: " + slot);
        };
    }

    private List<Bound> expressions(String slot, int at) {
        List<Integer> here = byStart.getOrDefault(at, List.of());
        if (here.isEmpty()) {
            return List.of();
        }
        Kind kind = Kind.valueOf(slot.substring(1).toUpperCase(Locale.ROOT));
        List<Bound> out = new ArrayList<>(2);
        for (int index : here) {
            Found one = found.get(index);
            if (one.meaning().kinds().contains(kind)) {
                out.add(new Bound(slot, "", Double.NaN, one.start(), one.end(), index));
            }
        }
        return out;
    }

    private static Bound bound(String slot, int at, Numeral number) {
        boolean exact = number.kind() == Numeral.Kind.EXACT || number.kind() == Numeral.Kind.ORDINAL;
        return Bound.number(slot, exact ? number.value() : Double.NaN, at, number.end());
    }

    private List<Bound> digits(String slot, int at) {
        return List.of(Bound.number(slot, pieces.get(at).number(), at, at + 1));
    }

    /** Whether digits stand there, so many of them, with a value from 1 (00 is no day) up to {@code largest}. */
    private boolean within(int at, int shortest, int longest, int largest) {
        if (!pieces.isDigits(at)) {
            return false;
        }
        int length = pieces.get(at).key().length();
        int number = pieces.get(at).number();
        return length >= shortest && length <= longest && number >= 1 && number <= largest;
    }

    private Optional<Bound> day(int at) {
        if (!pieces.isDigits(at)) {
            return numbers.ordinal(at).filter(number -> number.value() <= 31).map(number -> bound("DAY", at, number));
        }
        if (!within(at, 1, 2, 31) || isInsideNumber(at)) {
            return Optional.empty();
        }
        Optional<Numeral> ordinal = numbers.ordinal(at);
        if (ordinal.isPresent()) {
            return Optional.of(bound("DAY", at, ordinal.get()));
        }
        boolean counts = isFollowedByDigits(at + 1)
                || pieces.is(at + 1, "%")
                || pieces.isGlued(at + 1) && pieces.isLetters(at + 1)
                || pieces.hit("SCALE", at + 1).isPresent();
        return counts ? Optional.empty() : Optional.of(digits("DAY", at).get(0));
    }

    private boolean isYear(int at) {
        if (!within(at, 4, 4, LATEST) || pieces.get(at).number() < EARLIEST || isInsideNumber(at)) {
            return false;
        }
        boolean counts = isFollowedByDigits(at + 1)
                || pieces.isGlued(at + 1) && (pieces.isLetters(at + 1) || pieces.is(at + 1, "%"));
        boolean money = at > 0 && pieces.hit("SIGN", at - 1).isPresent();
        return !counts && !money;
    }

    /** Whether the number is likely a year even where nothing around it says so. */
    private boolean isNear(int at) {
        int year = pieces.get(at).number();
        return year >= FIRST_LIKELY && year <= LAST_LIKELY && year != ROUND;
    }

    /** 1000, 1500: more likely how many. */
    private boolean isRound(int at) {
        int year = pieces.get(at).number();
        return year % 500 == 0 && year < FIRST_LIKELY;
    }

    private boolean isInsideNumber(int at) {
        if (!pieces.isGlued(at)) {
            return false;
        }
        boolean sign =
                pieces.is(at - 1, ".") || pieces.is(at - 1, ",") || pieces.is(at - 1, ":") || pieces.is(at - 1, "/");
        return pieces.isLetters(at - 1) || sign && pieces.isGlued(at - 1) && pieces.isDigits(at - 2);
    }

    /** Whether a point, comma, colon or slash and more digits follow without a blank. */
    private boolean isFollowedByDigits(int at) {
        boolean sign = pieces.is(at, ".") || pieces.is(at, ",") || pieces.is(at, ":") || pieces.is(at, "/");
        return sign && pieces.isGlued(at) && pieces.isDigits(at + 1) && pieces.isGlued(at + 1);
    }

    /** "Nineteen ninety-six". */
    private Optional<Bound> yearWords(int at) {
        Optional<Hit> century = pieces.hit("NUMBER", at);
        if (century.isEmpty() || pieces.isDigits(century.get().end())) {
            return Optional.empty();
        }
        double hundreds = Double.parseDouble(century.get().entry().value());
        Optional<Numeral> rest = numbers.cardinal(century.get().end());
        if (hundreds < 15 || hundreds > 20 || rest.isEmpty()) {
            return Optional.empty();
        }
        double years = rest.get().value();
        boolean year = years >= 10 && years <= 99 && rest.get().isWhole();
        return year
                ? Optional.of(Bound.number(
                        "YEARWORDS", hundreds * 100 + years, at, rest.get().end()))
                : Optional.empty();
    }

    private Optional<Bound> hour(int at) {
        if (pieces.isDigits(at)) {
            boolean hour = (pieces.is(at, "0") || pieces.is(at, "00") || within(at, 1, 2, 24)) && !isInsideNumber(at);
            return hour ? Optional.of(digits("HOUR", at).get(0)) : Optional.empty();
        }
        return pieces.hit("NUMBER", at)
                .map(hit -> Bound.number("HOUR", Double.parseDouble(hit.entry().value()), at, hit.end()))
                .filter(bound ->
                        bound.number() >= 1 && bound.number() <= 12 && bound.number() == Math.rint(bound.number()));
    }
}
