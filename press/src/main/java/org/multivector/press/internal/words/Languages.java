package org.multivector.press.internal.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.press.internal.language.LanguageModel;

/**
 * Tells the language of a stretch of text, and says nothing when it is too short or too unlike any to tell; knows the frequent
 * words of many. Immutable after loading.
 */
public final class Languages {
    /** How far the best must lead, as a natural logarithm. */
    static final double MARGIN = 2.5;

    /** Fewer words than this must lead twice as far. */
    private static final int FEW_WORDS = 3;
    /** A word or two as short as this are of several languages. */
    private static final int FEW_UNITS = 24;
    /** Fewer letters tell nothing. */
    private static final int FEW_LETTERS = 4;

    private final LanguageModel model;
    private final Set<String> words = new HashSet<>();
    private final Sieve sieve = new Sieve();

    private Languages(LanguageModel model) {
        this.model = model;
    }

    /** Reads the tables and the model. */
    public static Languages load() {
        Languages read = new Languages(LanguageModel.load());
        Tables.world("languages.tsv").forEach(row -> row.list("words").forEach(read::addWord));
        Tables.languageRows("words.tsv")
                .forEach(entry -> entry.row().list("words").forEach(read::addWord));
        return read;
    }

    private void addWord(String word) {
        for (Token token : Token.of(word)) {
            words.add(token.folded());
            sieve.add(token.folded());
        }
    }

    /** Whether some language has this folded word among its frequent ones. */
    public boolean isFrequent(String folded) {
        return sieve.mayHave(folded) && words.contains(folded);
    }

    /**
     * The language of a stretch.
     *
     * @param text the text it lies in
     * @param start first unit
     * @param end the unit after the last; what lies far beyond {@code start} is not looked at
     * @param tokens its first tokens
     * @return BCP 47 tag; nothing when unsure
     */
    public Optional<String> guess(CharSequence text, int start, int end, List<Token> tokens) {
        if (tokens.size() < FEW_WORDS && end - start < FEW_UNITS && !model.isToldByScript(text, start, end)) {
            return Optional.empty();
        }
        double margin = tokens.size() < FEW_WORDS ? 2 * MARGIN : MARGIN;
        return model.best(text, start, end)
                .filter(guess -> guess.letters() >= FEW_LETTERS && guess.margin() >= margin)
                .map(LanguageModel.Guess::tag)
                .filter(tag -> !tag.equals(LanguageModel.UNDETERMINED));
    }

    /** The language of a whole string. */
    public Optional<String> guess(String text) {
        return guess(text, 0, text.length(), Token.of(text));
    }

    /** Whether the letters of a stretch could be this language's: most of them are of its script. */
    public boolean couldBe(String tag, CharSequence text, int start, int end) {
        return model.script(text, start, end)
                .map(script -> model.tags(script).contains(tag))
                .orElse(false);
    }
}
