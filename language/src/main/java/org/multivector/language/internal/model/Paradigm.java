package org.multivector.language.internal.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The endings of a kind of words, each with a number that says what it means. Immutable. */
final class Paradigm {
    private final String lemma;
    private final String[] endings;
    private final short[] meanings;

    private Paradigm(String lemma, String[] endings, short[] meanings) {
        this.lemma = lemma;
        this.endings = endings;
        this.meanings = meanings;
    }

    /** Of entries {@code ending TAB number}, that of the lemma first. */
    static Paradigm of(List<String> entries) {
        String[] sorted = entries.stream().distinct().sorted().toArray(String[]::new);
        String[] endings = new String[sorted.length];
        short[] meanings = new short[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            int tab = sorted[i].indexOf('\t');
            endings[i] = sorted[i].substring(0, tab).intern();
            meanings[i] = Short.parseShort(sorted[i].substring(tab + 1));
        }
        String first = entries.get(0);
        return new Paradigm(first.substring(0, first.indexOf('\t')), endings, meanings);
    }

    /** The ending of the lemma. */
    String lemma() {
        return lemma;
    }

    /** The numbers of what an ending means; none if it has no such ending. */
    short[] meanings(String ending) {
        int found = Arrays.binarySearch(endings, ending);
        if (found < 0) {
            return new short[0];
        }
        int from = found;
        int to = found + 1;
        while (from > 0 && endings[from - 1].equals(ending)) {
            from--;
        }
        while (to < endings.length && endings[to].equals(ending)) {
            to++;
        }
        return Arrays.copyOfRange(meanings, from, to);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(lemma);
        out.writeShort(endings.length);
        for (int i = 0; i < endings.length; i++) {
            out.writeUTF(endings[i]);
            out.writeShort(meanings[i]);
        }
    }

    static Paradigm read(DataInputStream in) throws IOException {
        String lemma = in.readUTF();
        String[] endings = new String[in.readUnsignedShort()];
        short[] meanings = new short[endings.length];
        for (int i = 0; i < endings.length; i++) {
            endings[i] = in.readUTF().intern();
            meanings[i] = in.readShort();
        }
        return new Paradigm(lemma, endings, meanings);
    }
}
