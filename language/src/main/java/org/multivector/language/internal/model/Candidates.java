package org.multivector.language.internal.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.multivector.core.text.Upos;
import org.multivector.language.internal.words.Words;

/**
 * What parts of speech a form may have, numbered in the order of {@link Upos}. A form that was frequent in training has
 * those seen with it. Any other has those of words that end like it, less the closed classes it is not in, and with those
 * that the tables know of it. Immutable and thread-safe.
 */
final class Candidates {
    /** No word may be anything. */
    static final Candidates NONE = new Candidates(Vocabulary.of(new Lexicon(Map.of())), Words.NONE);

    private static final Upos[] UPOS = Upos.values();
    private static final Set<Upos> CLOSED =
            EnumSet.of(Upos.ADP, Upos.CCONJ, Upos.DET, Upos.NUM, Upos.PART, Upos.PRON, Upos.SCONJ);
    private static final int ADV = TagSet.number(Upos.ADV);
    private static final int PROPN = TagSet.number(Upos.PROPN);

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Words words;

    Candidates(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        lexicon = vocabulary.upos();
        this.words = words;
    }

    /** What the model knows of words. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What the model alone says of the form, the most frequent first; the tagger's weights were learned with this. */
    int[] learned(String form, String lower) {
        return lexicon.candidates("", form, lower);
    }

    /** What the form may be; never empty unless the lexicon is. */
    int[] of(String form, String lower) {
        int[] learned = learned(form, lower);
        if (lexicon.knows("", form)) {
            return learned;
        }
        int[] told = told(form, lower, learned);
        if (told.length > 0) {
            return told;
        }
        if (!isWord(lower)) {
            return learned;
        }
        if (words.isPast(lower)) {
            return IntStream.range(0, UPOS.length)
                    .filter(upos -> isTold(lower, upos) || (upos == PROPN && mayBeName(form, learned)))
                    .toArray();
        }
        int[] found = allowed(learned, lower);
        return found.length > 0 ? found : allowed(lexicon.candidates("", "", ""), lower);
    }

    /** What the dictionary tells: the main parts of speech, and of what is learned all that it allows; names with capitals. */
    private int[] told(String form, String lower, int[] learned) {
        Dictionary dictionary = vocabulary.dictionary();
        int main = 0;
        int allowed = 0;
        for (Dictionary.Reading reading : dictionary.readings(lower)) {
            Dictionary.Meaning meaning = dictionary.meaning(reading.meaning());
            main |= CLOSED.contains(meaning.main()) ? meaning.upos() : 1 << TagSet.number(meaning.main());
            allowed |= meaning.upos();
        }
        if (main == 0) {
            return new int[0];
        }
        if (mayBeName(form, learned)) {
            allowed |= 1 << PROPN;
        }
        int all = main;
        for (int upos : learned) {
            all |= allowed & 1 << upos;
        }
        int told = all;
        return IntStream.range(0, UPOS.length)
                .filter(upos -> (told >> upos & 1) != 0)
                .toArray();
    }

    /**
     * Whether nothing speaks for a common word: it has a capital, was not frequent in training, and no table knows it. At the
     * start of a sentence such a word is a name more often than its ending makes it seem.
     */
    boolean isNameLike(String form, String lower) {
        return words != Words.NONE
                && Character.isUpperCase(form.codePointAt(0))
                && isWord(lower)
                && !lexicon.knows("", form)
                && !lexicon.knows("", lower)
                && IntStream.range(0, UPOS.length).allMatch(upos -> upos == PROPN || !words.knows(lower, UPOS[upos]))
                && contains(of(form, lower), PROPN);
    }

    /** Whether the form was frequent in training or some table tells of it; nothing is guessed from its ending. */
    boolean knows(String form, String lower) {
        return lexicon.knows("", form)
                || lexicon.knows("", lower)
                || Arrays.stream(UPOS).anyMatch(upos -> words.knows(lower, upos));
    }

    /** Whether a capital tells a name in this language, wherever it stands. */
    boolean capitalsAreNames() {
        return words.capitalsAreNames();
    }

    /** Of the candidates those that may be, and what the tables tell: they tell all adverbs they know, and those are no names. */
    private int[] allowed(int[] candidates, String lower) {
        int told = IntStream.range(0, UPOS.length)
                .filter(upos -> isTold(lower, upos))
                .map(upos -> 1 << upos)
                .sum();
        int guessed = told == 0 ? -1 : told == 1 << ADV ? ~(1 << ADV | 1 << PROPN) : ~(1 << ADV);
        return IntStream.range(0, UPOS.length)
                .filter(upos -> contains(candidates, upos) && (guessed >> upos & 1) != 0
                        ? words.allows(lower, UPOS[upos])
                        : (told >> upos & 1) != 0)
                .toArray();
    }

    /** Whether the tables tell of a part of speech; anything may be a cry. */
    private boolean isTold(String lower, int upos) {
        return UPOS[upos] != Upos.INTJ && words.knows(lower, UPOS[upos]);
    }

    private static boolean mayBeName(String form, int[] learned) {
        return Character.isUpperCase(form.codePointAt(0)) && contains(learned, PROPN);
    }

    private static boolean contains(int[] values, int wanted) {
        return Arrays.stream(values).anyMatch(value -> value == wanted);
    }

    /** Whether it is a whole word of some length, and not an abbreviation, a number or a sound broken off. */
    private static boolean isWord(String lower) {
        return lower.length() > 2
                && Character.isLetter(lower.charAt(0))
                && Character.isLetter(lower.charAt(lower.length() - 1))
                && lower.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    }
}
