package org.multivector.language.internal.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.multivector.core.DataException;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * How much a sentence looks like a language: naive Bayes over its words, this language against any other. A word has a
 * letter that the language's alphabet lacks, or is known, or is not known; one with a letter that hardly another language has counts
 * as known. Known words of one or two letters, which many
 * languages share, unknown words with a capital, which are names anywhere, numbers, addresses, handles and signs say nothing;
 * of names in foreign letters that stand in a row among other words only the first counts, and less if in another script,
 * because the press of any language prints some so.
 *
 * <p>The shares are rows of {@code tables/all/likeness.tsv}. Words of a sentence are no independent witnesses, so that long
 * sentences get values nearer to 0 and 1 than they should. Does not tell which other language it is. Immutable and
 * thread-safe.
 */
public final class Likeness {
    /**
     * How likely a sentence is of the language before it is looked at. It was asked for by whoever chose the language, who
     * is mostly right; low enough for one strange word in a short sentence to be seen.
     */
    public static final double PRIOR = 0.9;

    private static final String TABLE = "tables/all/likeness.tsv";
    private static final int SHORT = 2;

    private final Set<Integer> letters = new HashSet<>();
    private final Set<Integer> peculiar = new HashSet<>();
    private final Character.UnicodeScript script;
    private final double known;
    private final double unknown;
    private final double foreign;

    /** A word as printed, and folded as {@code WordType.fold} does it. */
    public record Seen(String form, String lower) {
        /** Letters and what stands between them in words; no number, address, handle or abbreviation. */
        private boolean isWord() {
            return lower.codePoints().anyMatch(Character::isLetter)
                    && lower.codePoints().allMatch(c -> Character.isLetter(c) || isInside(c));
        }

        private static boolean isInside(int c) {
            return c == '-' || c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private boolean hasCapital() {
            return form.codePoints().anyMatch(Character::isUpperCase);
        }
    }

    private Likeness(Row row) {
        row.get("letters").codePoints().forEach(letters::add);
        row.get("peculiar").codePoints().forEach(peculiar::add);
        script = Character.UnicodeScript.of(row.get("letters").codePointAt(0));
        known = logOdds("known", row);
        unknown = logOdds("unknown", row);
        foreign = logOdds("foreign", row);
    }

    private static double logOdds(String column, Row row) {
        return Math.log(share(row, column) / share(row, "other-" + column));
    }

    private static double share(Row row, String column) {
        double value = row.parse(column, Double::parseDouble);
        if (value > 0 && value < 1) {
            return value;
        }
        throw row.error(column, "expected a share between 0 and 1, got " + value);
    }

    /**
     * Reads the row of a language.
     *
     * @param owner the class beside whose package the folder {@code tables} lies
     * @param language BCP 47 code
     * @throws DataException if the row is missing or faulty
     */
    public static Likeness read(Class<?> owner, String language) {
        return Table.resource(owner, TABLE).rows().stream()
                .filter(row -> row.id().equals(language))
                .findFirst()
                .map(Likeness::new)
                .orElseThrow(() -> new DataException(TABLE, "no row " + language));
    }

    /**
     * The chance that a sentence is of this language and of no other, 0 to 1; {@link #PRIOR} if its words say nothing.
     *
     * @param words in order
     * @param isKnown whether a form is known as a word of the language
     */
    public double of(List<Seen> words, Predicate<String> isKnown) {
        double logOdds = Math.log(PRIOR / (1 - PRIOR));
        boolean mixed = words.stream().anyMatch(word -> word.isWord() && !isStrange(word));
        boolean inName = false;
        for (Seen word : words) {
            if (word.isWord()) {
                boolean strange = isStrange(word);
                boolean name = mixed && strange && word.hasCapital();
                logOdds += name ? (inName ? 0 : name(word)) : strange ? foreign : ownLetters(word, isKnown);
                inName = name;
            }
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    private boolean isStrange(Seen word) {
        return word.lower.codePoints().anyMatch(c -> Character.isLetter(c) && !letters.contains(c));
    }

    /** What a name in foreign letters says: in another script, as brands are printed, half of what others say. */
    private double name(Seen word) {
        return word.lower.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script) ? foreign : foreign / 2;
    }

    private double ownLetters(Seen word, Predicate<String> isKnown) {
        if (isPeculiar(word.lower) || isKnown.test(word.form)) {
            return word.lower.length() > SHORT ? known : 0;
        }
        return word.hasCapital() ? 0 : unknown;
    }

    /** Whether it has a letter that hardly another language has. */
    public boolean isPeculiar(String lower) {
        return lower.codePoints().anyMatch(peculiar::contains);
    }
}
