package org.multivector.coder.piece;

import java.util.List;
import java.util.Optional;
import org.multivector.coder.piece.Vocabulary.Entry;
import org.multivector.core.text.Span;

/** The pieces of one sentence, numbered from 0. Immutable. */
public final class Pieces {
    private final Piece[] pieces;

    /**
     * Where a word of a class stands.
     *
     * @param entry the word
     * @param end number of the piece after its last
     */
    public record Hit(Entry entry, int end) {}

    Pieces(List<Piece> pieces) {
        this.pieces = pieces.toArray(Piece[]::new);
    }

    /** How many there are. */
    public int size() {
        return pieces.length;
    }

    /**
     * One piece.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= at < size()}
     */
    public Piece get(int at) {
        return pieces[at];
    }

    /** Number of the first piece of the word with this id, or of a later word where it has none. */
    public int first(int word) {
        int low = 0;
        int high = pieces.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces[middle].word() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether piece {@code at} exists and has this key. */
    public boolean is(int at, String key) {
        return at >= 0 && at < pieces.length && pieces[at].is(key);
    }

    /** Whether piece {@code at} exists and no blank stands before it. */
    public boolean isGlued(int at) {
        return at > 0 && at < pieces.length && pieces[at].glued();
    }

    /** Whether piece {@code at} exists and is a run of digits. */
    public boolean isDigits(int at) {
        return at >= 0 && at < pieces.length && pieces[at].isDigits();
    }

    /** Whether piece {@code at} exists and is a run of letters. */
    public boolean isLetters(int at) {
        return at >= 0 && at < pieces.length && pieces[at].isLetters();
    }

    /** The words of the tables that start at {@code at}, whole or not; none after the end. */
    public List<Entry> entries(int at) {
        return at >= 0 && at < pieces.length ? pieces[at].spelling().entries() : List.of();
    }

    /** The longest word of the class that stands at {@code at}. */
    public Optional<Hit> hit(String wordClass, int at) {
        Hit best = null;
        for (Entry entry : entries(at)) {
            if (entry.wordClass().equals(wordClass) && stands(entry, at)) {
                int end = at + 1 + entry.rest().size();
                best = best == null || end > best.end() ? new Hit(entry, end) : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether all pieces of the entry stand at {@code at}. */
    boolean stands(Entry entry, int at) {
        if (entry.capital() && !pieces[at].spelling().capital()) {
            return false;
        }
        for (int i = 0; i < entry.rest().size(); i++) {
            if (!is(at + 1 + i, entry.rest().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The stretch of the article from piece {@code from} to before piece {@code to}; at least one piece. */
    public Span span(int from, int to) {
        return pieces[from].span().cover(pieces[to - 1].span());
    }
}
