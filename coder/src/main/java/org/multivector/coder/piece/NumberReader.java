package org.multivector.coder.piece;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.piece.Numeral.Kind;
import org.multivector.coder.piece.Pieces.Hit;

/**
 * Reads numbers of one sentence from the classes of the table {@code numbers}:
 *
 * <ul>
 *   <li>{@code number} adds up ("twenty five"), {@code scale} multiplies what stands before it ("two hundred",
 *       "18 billion"), {@code many} is a plural without number ("tens of thousands": twice ten times a thousand, the least
 *       it can mean), {@code few} is no number at all ("several");
 *   <li>{@code half} with {@code and} and {@code article} makes "two and a half" and "half a million";
 *   <li>{@code ordinal} words, and {@code ordinalend} glued to digits ("30th");
 *   <li>{@code grouping} and {@code point} inside digits; {@code ␣} as grouping stands for a blank.
 * </ul>
 *
 * <p>Remembers what it has read; not thread-safe.
 */
public final class NumberReader {
    private static final int LONGEST = 12;
    private static final double THOUSAND = 1000;
    private static final double LARGEST = 1e18;

    private final Pieces pieces;
    private final boolean blankGroups;
    private final boolean articles;
    private final boolean[] read;
    private final @Nullable Numeral[] cardinals;

    /** A reader for one sentence. */
    public NumberReader(Pieces pieces, Vocabulary vocabulary) {
        this.pieces = pieces;
        read = new boolean[pieces.size()];
        cardinals = new Numeral[pieces.size()];
        blankGroups =
                vocabulary.of("␣").stream().anyMatch(entry -> entry.wordClass().equals("GROUPING"));
        articles = vocabulary.classes().contains("ARTICLE");
    }

    /** The longest cardinal number that starts at piece {@code at}. */
    public Optional<Numeral> cardinal(int at) {
        if (at >= pieces.size()) {
            return Optional.empty();
        }
        if (!read[at]) {
            read[at] = true;
            cardinals[at] = readCardinal(at).orElse(null);
        }
        return Optional.ofNullable(cardinals[at]);
    }

    private Optional<Numeral> readCardinal(int at) {
        if (pieces.isDigits(at)) {
            return startsNumber(at) ? digits(at) : Optional.empty();
        }
        if (pieces.entries(at).isEmpty()) {
            return Optional.empty();
        }
        return few(at).or(() -> many(at)).or(() -> half(at)).or(() -> words(at));
    }

    /** The ordinal number that starts at piece {@code at}: "third", "thirty-first", "30th". */
    public Optional<Numeral> ordinal(int at) {
        if (pieces.isDigits(at)) {
            int end = at + 1;
            end = pieces.is(end, "-") && pieces.isGlued(end) ? end + 1 : end;
            int value = pieces.get(at).number();
            Optional<Hit> suffix = pieces.isGlued(end) ? pieces.hit("ORDINALEND", end) : Optional.empty();
            return suffix.filter(hit -> value >= 0).map(hit -> new Numeral(value, Kind.ORDINAL, hit.end()));
        }
        Optional<Hit> tens = pieces.hit("NUMBER", at).filter(hit -> value(hit) >= 20);
        if (tens.isPresent()) {
            int next = tens.get().end();
            next = pieces.is(next, "-") ? next + 1 : next;
            Optional<Hit> unit = pieces.hit("ORDINAL", next).filter(hit -> value(hit) < 10);
            return unit.map(hit -> new Numeral(value(tens.get()) + value(hit), Kind.ORDINAL, hit.end()));
        }
        return pieces.hit("ORDINAL", at).map(hit -> new Numeral(value(hit), Kind.ORDINAL, hit.end()));
    }

    /** Whether the digits at {@code at} are no later part of a number, a date, a clock time or a name such as "MH17". */
    private boolean startsNumber(int at) {
        if (!pieces.isGlued(at)) {
            return true;
        }
        if (pieces.isLetters(at - 1)) {
            return false;
        }
        boolean joined = pieces.is(at - 1, ".")
                || pieces.is(at - 1, ",")
                || pieces.is(at - 1, ":")
                || pieces.is(at - 1, "/")
                || pieces.is(at - 1, "-");
        return !joined || !pieces.isGlued(at - 1) || pieces.is(at - 1, "-") && !pieces.isLetters(at - 2);
    }

    private Optional<Numeral> digits(int at) {
        StringBuilder all = new StringBuilder(pieces.get(at).key());
        int end = groups(at, all);
        if (isPoint(end)) {
            all.append('.').append(pieces.get(end + 1).key());
            end += 2;
        }
        boolean date = pieces.isGlued(end)
                && pieces.isDigits(end + 1)
                && pieces.isGlued(end + 1)
                && (pieces.is(end, ".") || pieces.is(end, ":"));
        if (date || all.length() > 18) {
            return Optional.empty();
        }
        return scaled(Double.parseDouble(all.toString()), fraction(end), end);
    }

    private int groups(int at, StringBuilder all) {
        int end = at + 1;
        if (pieces.get(at).key().length() > 3) {
            return end;
        }
        for (int i = 0; i < LONGEST; i++) {
            boolean sign = pieces.isGlued(end) && pieces.hit("GROUPING", end).isPresent() && isGroup(end + 1);
            boolean blank = blankGroups && pieces.isDigits(end) && !pieces.isGlued(end) && isThree(end);
            if (!sign && !blank) {
                break;
            }
            all.append(pieces.get(sign ? end + 1 : end).key());
            end += sign ? 2 : 1;
        }
        return end;
    }

    private boolean isGroup(int at) {
        return pieces.isDigits(at) && pieces.isGlued(at) && isThree(at);
    }

    private boolean isThree(int at) {
        return pieces.get(at).key().length() == 3;
    }

    private boolean isPoint(int at) {
        return pieces.isGlued(at)
                && pieces.hit("POINT", at).isPresent()
                && pieces.isDigits(at + 1)
                && pieces.isGlued(at + 1);
    }

    /** What "½" or " 1/2" adds at {@code at}; 0 if neither stands there. */
    private double fraction(int at) {
        Optional<Hit> sign = pieces.hit("FRACTION", at);
        if (sign.isPresent()) {
            return value(sign.get());
        }
        boolean written = pieces.isDigits(at)
                && pieces.is(at + 1, "/")
                && pieces.isGlued(at + 1)
                && pieces.isDigits(at + 2)
                && pieces.isGlued(at + 2);
        if (!written) {
            return 0;
        }
        double upper = pieces.get(at).number();
        double lower = pieces.get(at + 2).number();
        return upper > 0 && upper < lower && lower <= 16 ? upper / lower : 0;
    }

    private Optional<Numeral> scaled(double whole, double fraction, int at) {
        double value = whole + fraction;
        int end = at;
        if (fraction > 0) {
            end += pieces.isDigits(at) ? 3 : 1;
        } else {
            Optional<Hit> half = andHalf(end);
            value += half.isPresent() ? 0.5 : 0;
            end = half.map(Hit::end).orElse(end);
        }
        for (int i = 0; i < 3; i++) {
            int word = pieces.is(end, "-") && pieces.isGlued(end) ? end + 1 : end;
            Optional<Hit> scale = pieces.hit("SCALE", word).or(() -> pieces.hit("MANY", word));
            if (scale.isEmpty() || value * value(scale.get()) > LARGEST) {
                break;
            }
            value *= value(scale.get());
            end = scale.get().end();
        }
        return value > LARGEST ? Optional.empty() : Optional.of(new Numeral(value, Kind.EXACT, end));
    }

    /** "and a half" at {@code at}. */
    private Optional<Hit> andHalf(int at) {
        Optional<Hit> and = pieces.hit("AND", at);
        if (and.isEmpty()) {
            return Optional.empty();
        }
        int next = pieces.hit("ARTICLE", and.get().end())
                .map(Hit::end)
                .orElse(and.get().end());
        return pieces.hit("HALF", next);
    }

    private Optional<Numeral> few(int at) {
        Optional<Hit> few = pieces.hit("FEW", at);
        if (few.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hit> scale = pieces.hit("SCALE", few.get().end());
        double value = value(few.get()) * scale.map(NumberReader::value).orElse(1.0);
        Kind kind = scale.isPresent() ? Kind.LEAST : Kind.VAGUE;
        return Optional.of(new Numeral(value, kind, scale.orElse(few.get()).end()));
    }

    private Optional<Numeral> many(int at) {
        Optional<Hit> many = pieces.hit("MANY", at);
        if (many.isEmpty()) {
            return Optional.empty();
        }
        double value = 2 * value(many.get());
        int end = many.get().end();
        for (int i = 0; i < 3; i++) {
            int next = pieces.hit("OF", end).map(Hit::end).orElse(end);
            Optional<Hit> more = pieces.hit("MANY", next).or(() -> pieces.hit("SCALE", next));
            if (more.isEmpty() || value * value(more.get()) > LARGEST) {
                break;
            }
            value *= value(more.get());
            end = more.get().end();
        }
        return Optional.of(new Numeral(value, Kind.LEAST, end));
    }

    /** "half a million", "half an" of "half an hour". */
    private Optional<Numeral> half(int at) {
        Optional<Hit> half = pieces.hit("HALF", at);
        Optional<Hit> article = half.flatMap(hit -> pieces.hit("ARTICLE", hit.end()));
        if (article.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hit> scale = pieces.hit("SCALE", article.get().end());
        double value = 0.5 * scale.map(NumberReader::value).orElse(1.0);
        return Optional.of(
                new Numeral(value, Kind.EXACT, scale.orElse(article.get()).end()));
    }

    private Optional<Numeral> words(int at) {
        double total = 0;
        double current = 0;
        int start = afterArticle(at);
        int end = start;
        boolean scaledLast = false;
        for (int i = 0; i < LONGEST; i++) {
            int next = joined(end, end > start, scaledLast);
            Optional<Hit> number = pieces.hit("NUMBER", next);
            Optional<Hit> scale = pieces.hit("SCALE", next);
            if (number.isPresent() && fits(current, value(number.get()))) {
                current += value(number.get());
                end = number.get().end();
                scaledLast = false;
            } else if (scale.isPresent() && (next > at || !articles) && total + value(scale.get()) < LARGEST) {
                double by = value(scale.get());
                double product = Math.max(1, current) * by;
                total += by < THOUSAND ? 0 : product;
                current = by < THOUSAND ? product : 0;
                end = scale.get().end();
                scaledLast = true;
            } else {
                break;
            }
        }
        return end == start ? Optional.empty() : scaled(total + current, 0, end);
    }

    /** Steps over the article of "a million"; otherwise a scale may stand first only in a language without articles. */
    private int afterArticle(int at) {
        Optional<Hit> article = pieces.hit("ARTICLE", at);
        return article.isPresent() && pieces.hit("SCALE", article.get().end()).isPresent()
                ? article.get().end()
                : at;
    }

    /** Steps over the hyphen of "twenty-five" and the "and" of "two hundred and five". */
    private int joined(int at, boolean inside, boolean afterScale) {
        if (inside && pieces.is(at, "-") && pieces.isGlued(at) && pieces.isGlued(at + 1)) {
            return at + 1;
        }
        boolean and = inside && afterScale && pieces.hit("AND", at).isPresent();
        return and && pieces.hit("NUMBER", at + 1).isPresent() ? at + 1 : at;
    }

    private static boolean fits(double current, double more) {
        if (current == 0) {
            return true;
        }
        if (more < 10) {
            double rest = current % 100;
            return current % 10 == 0 && (rest == 0 || rest >= 20);
        }
        return more < 100 ? current % 100 == 0 : current % THOUSAND == 0;
    }

    private static double value(Hit hit) {
        return Double.parseDouble(hit.entry().value());
    }
}
