package org.multivector.coder.piece;

import java.util.List;
import org.multivector.core.text.Span;

/**
 * A piece of a word: a run of letters, a run of ASCII digits, or one sign. "30th" has two, "14.02.2022" five.
 *
 * @param spelling how it is written and what the tables know of it
 * @param word id of the word it is part of
 * @param span where it stands in the article
 * @param glued whether no blank stands before it
 */
public record Piece(Spelling spelling, int word, Span span, boolean glued) {

    /** What a piece is made of. */
    public enum Kind {
        LETTERS,
        DIGITS,
        SIGN
    }

    /**
     * A way to write a piece; shared by all pieces of an article that are written so.
     *
     * @param key lower case in the text's language, without soft hyphens and stress marks, ё as е; {@code '} for every
     *     apostrophe, {@code -} for every dash
     * @param kind what it is made of
     * @param capital whether it starts with a capital letter
     * @param entries the rows of the tables that it is, or may be the beginning of
     */
    record Spelling(String key, Kind kind, boolean capital, List<Vocabulary.Entry> entries) {
        Spelling {
            entries = List.copyOf(entries);
        }
    }

    /** The key for look-up. */
    public String key() {
        return spelling.key();
    }

    /** The rows of the tables that it is, or may be the beginning of. */
    public List<Vocabulary.Entry> entries() {
        return spelling.entries();
    }

    /** Whether it is a run of digits. */
    public boolean isDigits() {
        return spelling.kind() == Kind.DIGITS;
    }

    /** Whether it is a run of letters. */
    public boolean isLetters() {
        return spelling.kind() == Kind.LETTERS;
    }

    /** Whether this is its key. */
    public boolean is(String key) {
        return spelling.key().equals(key);
    }

    /** The number that its digits write; -1 if it is none or has more than nine digits. */
    public int number() {
        return isDigits() && key().length() <= 9 ? Integer.parseInt(key()) : -1;
    }
}
