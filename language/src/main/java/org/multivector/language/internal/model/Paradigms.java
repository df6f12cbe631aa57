package org.multivector.language.internal.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The endings that kinds of words take, each with a number that says what it means; packed into few arrays. Paradigms are
 * numbered from 0. Immutable.
 */
final class Paradigms {
    private final List<String> endings;
    private final short[] lemma;
    private final int[] first;
    private final short[] ending;
    private final short[] meaning;

    private Paradigms(List<String> endings, short[] lemma, int[] first, short[] ending, short[] meaning) {
        this.endings = endings;
        this.lemma = lemma;
        this.first = first;
        this.ending = ending;
        this.meaning = meaning;
    }

    /** Of lists of entries {@code ending TAB number}, that of the lemma first. */
    static Paradigms of(List<List<String>> paradigms) {
        TreeSet<String> all = new TreeSet<>();
        paradigms.forEach(entries -> entries.forEach(entry -> all.add(endingOf(entry))));
        List<String> endings = new ArrayList<>(all);
        short[] lemma = new short[paradigms.size()];
        int[] first = new int[paradigms.size() + 1];
        List<String> entries = new ArrayList<>();
        for (int p = 0; p < lemma.length; p++) {
            List<String> own = paradigms.get(p);
            lemma[p] = (short) Collections.binarySearch(endings, endingOf(own.get(0)));
            own.stream().distinct().sorted().forEach(entries::add);
            first[p + 1] = entries.size();
        }
        short[] ending = new short[entries.size()];
        short[] meaning = new short[entries.size()];
        for (int i = 0; i < ending.length; i++) {
            String entry = entries.get(i);
            ending[i] = (short) Collections.binarySearch(endings, endingOf(entry));
            meaning[i] = Short.parseShort(entry.substring(entry.indexOf('\t') + 1));
        }
        return new Paradigms(endings, lemma, first, ending, meaning);
    }

    private static String endingOf(String entry) {
        return entry.substring(0, entry.indexOf('\t'));
    }

    /** The number of an ending; negative if no paradigm has it. */
    int ending(String text) {
        return Collections.binarySearch(endings, text);
    }

    /** The ending of the lemma. */
    String lemma(int paradigm) {
        return endings.get(Short.toUnsignedInt(lemma[paradigm]));
    }

    /** The numbers of what an ending means in a paradigm; none if it is not in it. */
    short[] meanings(int paradigm, int number) {
        int from = first[paradigm];
        int end = first[paradigm + 1];
        while (from < end && Short.toUnsignedInt(ending[from]) != number) {
            from++;
        }
        int to = from;
        while (to < end && Short.toUnsignedInt(ending[to]) == number) {
            to++;
        }
        return java.util.Arrays.copyOfRange(meaning, from, to);
    }

    void write(ModelOutput out) {
        out.strings(endings);
        out.shorts(lemma);
        out.ints(first);
        out.shorts(ending);
        out.shorts(meaning);
    }

    static Paradigms read(ModelInput in) {
        return new Paradigms(in.strings(), in.shorts(), in.ints(), in.shorts(), in.shorts());
    }
}
