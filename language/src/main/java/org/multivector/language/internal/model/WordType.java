package org.multivector.language.internal.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.multivector.core.text.Upos;

/**
 * All that can be said of a word without its context, worked out once a form: hashes of the form, its endings and its
 * shape, and what it may be. Also keeps the lemmas and candidates that were asked for. Belongs to one thread.
 */
public final class WordType {
    /** Indices into {@link #hashes}: form, folded form, endings of 1 to 5 units, beginnings of 1 to 3, shape, shape with ending. */
    static final int FORM = 0;

    static final int FOLDED = 1;
    static final int ENDING = 1;
    static final int BEGINNING = 6;
    static final int SHAPE = 10;
    static final int SHAPE_ENDING = 11;
    static final int HASHES = 12;

    private static final String[] NO_LEMMAS = {};
    private static final int[] NO_KEYS = {};

    final String form;
    final String lower;
    final long[] hashes;
    final int wid;
    final int[] uposCandidates;
    final int uposMask;
    final int dictionaryUpos;
    final long dictionaryKey;
    final List<Dictionary.Reading> readings;
    private final Dictionary dictionary;
    final int topic;
    final int narrow;
    final int wide;
    final boolean nameLike;
    final boolean capitalsAreNames;
    final boolean known;
    final int[][] tagCandidates = new int[17][];
    final int[][] tagAtoms = new int[17][];
    private int[] lemmaKeys = NO_KEYS;
    private String[] lemmas = NO_LEMMAS;

    private WordType(String form, String lower, long[] hashes, Candidates candidates) {
        this.form = form;
        this.lower = lower;
        this.hashes = hashes;
        this.wid = (int) (Hash.mix(hashes[FOLDED]) >>> 33);
        uposCandidates = candidates.of(form, lower);
        nameLike = candidates.isNameLike(form, lower);
        capitalsAreNames = candidates.capitalsAreNames();
        int mask = 0;
        for (int upos : candidates.learned(form, lower)) {
            mask |= 1 << upos;
        }
        uposMask = mask;
        Vocabulary vocabulary = candidates.vocabulary();
        narrow = vocabulary.clusters().narrow(lower);
        wide = vocabulary.clusters().wide(narrow);
        topic = vocabulary.topics().narrow(lower);
        dictionary = vocabulary.dictionary();
        readings = dictionary.readings(lower);
        known = narrow != 0 || topic != 0 || !readings.isEmpty() || candidates.knows(form, lower);
        int told = 0;
        long key = 0;
        for (Dictionary.Reading reading : readings) {
            told |= dictionary.meaning(reading.meaning()).upos();
            key += Hash.mix(reading.meaning() + 1);
        }
        dictionaryUpos = told;
        dictionaryKey = key;
    }

    static WordType of(String form, Locale locale, Candidates candidates) {
        String lower = fold(form, locale);
        return new WordType(form, lower, hashes(form, lower), candidates);
    }

    /** What stands before the first and after the last word. */
    static WordType pad(int number) {
        long[] hashes = new long[HASHES];
        Arrays.setAll(hashes, i -> Hash.pair(1000 + i, number));
        return new WordType("", "", hashes, Candidates.NONE);
    }

    /**
     * The form as lookups see it: lower case in its own language, composed, with plain apostrophes, without soft hyphens and
     * stress marks; in Russian with е for ё, which the press prints at will.
     */
    public static String fold(String form, Locale locale) {
        String out = form.toLowerCase(locale).replace('’', '\'').replace("\u00ad", "");
        if (!Normalizer.isNormalized(out, Normalizer.Form.NFC)) {
            out = Normalizer.normalize(out, Normalizer.Form.NFC);
        }
        out = out.replace("\u0301", "");
        if (locale.getLanguage().equals("ru")) {
            out = out.replace('ё', 'е');
        }
        return out.isEmpty() ? form : out;
    }

    /** The word as printed. */
    public String form() {
        return form;
    }

    /** The parts of speech it may have, numbered in the order of {@code Upos}, the most frequent first. */
    public int[] uposCandidates() {
        return uposCandidates;
    }

    /** The word as lookups see it. */
    public String lower() {
        return lower;
    }

    private static long[] hashes(String form, String lower) {
        long[] out = new long[HASHES];
        int n = lower.length();
        out[FORM] = Hash.pair(1, Hash.of(form));
        out[FOLDED] = Hash.pair(2, Hash.of(lower));
        for (int i = 1; i <= 5; i++) {
            out[ENDING + i] = Hash.pair(2 + i, n >= i ? Hash.of(lower, n - i, n) : 7);
        }
        for (int i = 1; i <= 3; i++) {
            out[BEGINNING + i] = Hash.pair(10 + i, n >= i ? Hash.of(lower, 0, i) : 7);
        }
        long shape = Hash.of(shape(form));
        out[SHAPE] = Hash.pair(14, shape);
        out[SHAPE_ENDING] = Hash.pair(15, Hash.pair(shape, n >= 3 ? Hash.of(lower, n - 3, n) : 7));
        return out;
    }

    /** {@code Xx} for "Astana", {@code dd-x} for "15-year": classes of characters, runs beyond the second place shortened. */
    static String shape(String form) {
        StringBuilder out = new StringBuilder();
        char last = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            if (kind != last || out.length() < 2) {
                out.append(kind);
            }
            last = kind;
        }
        return out.toString();
    }

    /** The atoms of the tags that {@link Tagger#candidates} found for a part of speech. */
    public int[] tagAtoms(int upos) {
        return tagAtoms[upos];
    }

    /** The tags that the dictionary's readings allow as this part of speech. */
    int[] told(int upos, TagSet tags) {
        return dictionary.tags(readings, tags).stream()
                .filter(tag -> tags.uposNumber(tag) == upos)
                .toArray();
    }

    /**
     * The lemma of the first reading that fits the tag, first among those with the same main part of speech; the empty string
     * if there is none. A participle that became an adjective is not told of by its verb.
     */
    String told(TagSet tags, int tag) {
        String other = "";
        for (Dictionary.Reading reading : readings) {
            if (dictionary.fits(reading.meaning(), tags, tag)) {
                Upos main = dictionary.meaning(reading.meaning()).main();
                if (main == tags.upos(tag)) {
                    return reading.lemma();
                }
                if (other.isEmpty() && !(main == Upos.VERB && tags.upos(tag) == Upos.ADJ)) {
                    other = reading.lemma();
                }
            }
        }
        return other;
    }

    String lemma(int key) {
        for (int i = 0; i < lemmaKeys.length; i++) {
            if (lemmaKeys[i] == key) {
                return lemmas[i];
            }
        }
        return "";
    }

    void remember(int key, String lemma) {
        int n = lemmaKeys.length;
        lemmaKeys = Arrays.copyOf(lemmaKeys, n + 1);
        lemmas = Arrays.copyOf(lemmas, n + 1);
        lemmaKeys[n] = key;
        lemmas[n] = lemma;
    }
}
