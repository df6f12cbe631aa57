package org.multivector.coder.piece;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.multivector.coder.piece.Piece.Kind;
import org.multivector.coder.piece.Piece.Spelling;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Word;

/**
 * Cuts the words of an article into pieces and remembers how each is spelt. Made once an article; not thread-safe.
 *
 * <p>Where words share a span, as those of an unsplit multiword token do, the first has the pieces.
 */
public final class Cutter {
    private static final String APOSTROPHES = "'\u2019\u2018\u02bc`";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final int SOFT_HYPHEN = 0xad;
    private static final int FIRST_MARK = 0x300;
    private static final int LAST_MARK = 0x36f;

    private final Vocabulary vocabulary;
    private final String text;
    private final Map<String, Spelling> spellings = new HashMap<>();

    /** A cutter for one article's text. */
    public Cutter(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    /** The pieces of a sentence, in order. */
    public Pieces cut(Sentence sentence) {
        List<Piece> out = new ArrayList<>(sentence.size() + 4);
        int end = -1;
        for (Word word : sentence.words()) {
            if (word.span().start() >= end && !word.span().isEmpty()) {
                cut(word, end, out);
                end = word.span().end();
            }
        }
        return new Pieces(out);
    }

    private void cut(Word word, int previousEnd, List<Piece> out) {
        Spelling known = word.form().length() == word.span().length() ? spellings.get(word.form()) : null;
        if (known != null) {
            out.add(new Piece(known, word.id(), word.span(), word.span().start() == previousEnd));
            return;
        }
        int end = Math.min(word.span().end(), text.length());
        int before = previousEnd;
        for (int at = word.span().start(); at < end; ) {
            int to = end(text, at, end);
            String form = text.substring(at, to);
            if (!isBlank(form)) {
                Spelling spelling = spellings.get(form);
                if (spelling == null) {
                    spelling = spell(form);
                    spellings.put(form, spelling);
                }
                out.add(new Piece(spelling, word.id(), Span.of(at, to), at == before));
                before = to;
            }
            at = to;
        }
    }

    private Spelling spell(String form) {
        int first = form.codePointAt(0);
        String key = key(form, vocabulary.locale());
        return new Spelling(key, kind(first), Character.isUpperCase(first), vocabulary.of(key));
    }

    /** The keys of the pieces that a word of a table falls into. */
    static List<String> keys(String word, Locale locale) {
        List<String> out = new ArrayList<>(2);
        for (int at = 0; at < word.length(); ) {
            int to = end(word, at, word.length());
            String form = word.substring(at, to);
            if (!isBlank(form)) {
                out.add(key(form, locale));
            }
            at = to;
        }
        return out;
    }

    private static boolean isBlank(String form) {
        return form.isBlank() || Character.isSpaceChar(form.codePointAt(0));
    }

    /** Where the piece that starts at {@code at} ends. */
    private static int end(String text, int at, int limit) {
        int first = text.codePointAt(at);
        Kind kind = kind(first);
        int to = at + Character.charCount(first);
        while (kind != Kind.SIGN && to < limit) {
            int next = text.codePointAt(to);
            boolean same = kind == Kind.DIGITS ? isDigit(next) : continues(next);
            if (!same) {
                break;
            }
            to += Character.charCount(next);
        }
        return Math.min(to, limit);
    }

    private static Kind kind(int c) {
        if (isDigit(c)) {
            return Kind.DIGITS;
        }
        return Character.isLetter(c) ? Kind.LETTERS : Kind.SIGN;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean continues(int c) {
        return Character.isLetter(c) || c == SOFT_HYPHEN || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String key(String form, Locale locale) {
        int first = form.charAt(0);
        if (form.length() == 1 && first < 'A') {
            return form;
        }
        if (APOSTROPHES.indexOf(first) >= 0) {
            return "'";
        }
        if (DASHES.indexOf(first) >= 0) {
            return "-";
        }
        String lower = form.toLowerCase(locale);
        return isPlain(lower) ? lower : plain(lower);
    }

    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == SOFT_HYPHEN || c == 'ё' || c >= FIRST_MARK && c <= LAST_MARK) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String lower) {
        String bare = lower.replace("\u00ad", "").replace("\u0301", "");
        return Normalizer.normalize(bare, Form.NFC).replace('ё', 'е');
    }
}
