package org.multivector.press.copies;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import org.multivector.core.text.Article;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Span;
import org.multivector.press.internal.words.Fold;
import org.multivector.press.internal.words.Token;

/**
 * The tokens of an article's standfirst and body as numbers, in order, with their places: words folded by {@link Fold} and
 * composed, single characters in scripts without spaces. What lies between the passages is passed over, so that a menu or
 * an advertisement in the middle cuts no run.
 */
final class BodyWords {
    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final BitSet quoted = new BitSet();
    private long[] hashes = new long[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int size;
    private int ideographs;
    private int unspaced;

    private BodyWords(String text) {
        this.text = text;
    }

    /** The tokens of an article. */
    static BodyWords of(Article article) {
        BodyWords words = new BodyWords(article.text());
        for (Passage passage : article.passages()) {
            if (passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.STANDFIRST) {
                words.scan(passage.span());
            }
        }
        return words;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The hash of one. */
    long hash(int index) {
        return hashes[index];
    }

    /** Whether one stands between quotation marks. */
    boolean isQuoted(int index) {
        return quoted.get(index);
    }

    /** From the first unit of one to the last of another. */
    Span span(int first, int last) {
        return Span.of(starts[first], ends[last]);
    }

    /** How most of the text is written. */
    Writing writing() {
        if (2 * (ideographs + unspaced) <= size) {
            return Writing.WORDS;
        }
        return ideographs >= unspaced ? Writing.IDEOGRAPHS : Writing.UNSPACED;
    }

    private void scan(Span span) {
        Quotes quotes = new Quotes();
        int at = span.start();
        while (at < span.end()) {
            if (!Token.isPart(text, at)) {
                quotes.pass(text.charAt(at));
                at++;
                continue;
            }
            int from = at;
            Writing writing = Writing.of(text.charAt(at));
            at++;
            while (writing == Writing.WORDS && at < span.end() && isWord(at)) {
                at++;
            }
            add(from, at, writing, quotes.isOpen());
        }
    }

    private boolean isWord(int at) {
        return Token.isPart(text, at) && Writing.of(text.charAt(at)) == Writing.WORDS;
    }

    private void add(int from, int to, Writing writing, boolean isQuoted) {
        if (size == starts.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        hashes[size] = hash(from, to);
        starts[size] = from;
        ends[size] = to;
        quoted.set(size, isQuoted);
        ideographs += writing == Writing.IDEOGRAPHS ? 1 : 0;
        unspaced += writing == Writing.UNSPACED ? 1 : 0;
        size++;
    }

    private long hash(int from, int to) {
        long hash = START;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK) {
                return hash(Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC));
            }
            hash = c == SOFT_HYPHEN ? hash : (hash ^ Fold.of(c)) * PRIME;
        }
        return hash;
    }

    private static long hash(String composed) {
        long hash = START;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            hash = c == SOFT_HYPHEN ? hash : (hash ^ Fold.of(c)) * PRIME;
        }
        return hash;
    }
}
