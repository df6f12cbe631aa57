package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.words.DateWords.Part;
import org.multivector.press.internal.words.DateWords.Word;

/**
 * A number or a word of a date, with what it may mean in any language: <i>сен</i> is a month in Russian, and nothing
 * else; <i>ч</i> is a unit and a filler. A month that two languages disagree on is read as the page's own language has
 * it, else as none: <i>listopad</i> is October in Croatian and November in Polish.
 */
record DateAtom(Map<Part, Word> meanings, int number, int start, int end) {
    private static final int LONGEST_NUMBER = 9;

    boolean is(Part part) {
        return meanings.containsKey(part);
    }

    int width() {
        return end - start;
    }

    /** The value of the part; only where {@link #is} holds. */
    Word as(Part part) {
        Word word = meanings.get(part);
        if (word == null) {
            throw new IllegalStateException("not a " + part + ": " + this);
        }
        return word;
    }

    /** The atoms of a stretch: digits and letters run together are two, and each ideograph or syllable is one. */
    static List<DateAtom> of(DateWords words, CharSequence text, List<Token> lineTokens, @Nullable String language) {
        List<Token> tokens = split(text, lineTokens);
        List<DateAtom> out = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            List<Phrases.Found<Word>> found = words.phrases().at(tokens, at);
            Token token = tokens.get(at);
            if (found.isEmpty() && token.isNumber()) {
                out.add(number(token));
                at++;
                continue;
            }
            int length = found.isEmpty() ? 1 : found.get(0).length();
            Map<Part, Word> meanings = found.isEmpty() ? Map.of() : meanings(found, length, language);
            out.add(new DateAtom(
                    meanings, -1, token.start(), tokens.get(at + length - 1).end()));
            at += length;
        }
        return out;
    }

    private static Map<Part, Word> meanings(List<Phrases.Found<Word>> found, int length, @Nullable String language) {
        Map<Part, Word> out = new EnumMap<>(Part.class);
        Set<Part> unsure = EnumSet.noneOf(Part.class);
        for (Phrases.Found<Word> one : found) {
            Word word = one.value();
            boolean own = word.folder().equals(language);
            boolean foreign = language != null && !own && isForeign(word);
            if (one.length() == length && !foreign) {
                Word known = out.putIfAbsent(word.part(), word);
                if (own && (known == null || !known.folder().equals(language))) {
                    out.put(word.part(), word);
                } else if (known != null
                        && known.value() != word.value()
                        && !known.folder().equals(language)) {
                    unsure.add(word.part());
                }
            }
        }
        unsure.removeIf(
                part -> out.containsKey(part) && word(out, part).folder().equals(language));
        unsure.retainAll(EnumSet.of(Part.MONTH));
        out.keySet().removeAll(unsure);
        return out;
    }

    private static Word word(Map<Part, Word> meanings, Part part) {
        return meanings.getOrDefault(part, Word.plain(part, 0));
    }

    /** Halves of the day and zones are short words, which mean something else in other languages. */
    private static boolean isForeign(Word word) {
        boolean english = word.folder().equals("en");
        return switch (word.part()) {
            case HALF_DAY -> !english && !word.folder().equals("world");
            case ZONE -> english;
            default -> false;
        };
    }

    private static DateAtom number(Token token) {
        int value = token.folded().length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(token.folded());
        return new DateAtom(Map.of(Part.NUMBER, Word.plain(Part.NUMBER, value)), value, token.start(), token.end());
    }

    /** A phrase of the tables cut as texts are. */
    static String apart(String phrase) {
        StringBuilder out = new StringBuilder();
        for (Token token : split(phrase, Token.of(phrase))) {
            out.append(phrase, token.start(), token.end()).append(' ');
        }
        return out.toString();
    }

    static List<Token> split(CharSequence text, List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            int from = token.start();
            for (int i = from + 1; i < token.end(); i++) {
                if (isSeam(text.charAt(i - 1), text.charAt(i))) {
                    out.add(new Token(Fold.of(text, from, i), from, i, text.charAt(from)));
                    from = i;
                }
            }
            out.add(
                    from == token.start()
                            ? token
                            : new Token(Fold.of(text, from, token.end()), from, token.end(), text.charAt(from)));
        }
        return out;
    }

    /** Whether two units of a token are parts of two atoms. */
    private static boolean isSeam(char left, char right) {
        if (left < 0x80 && right < 0x80) {
            return isDigit(left) != isDigit(right);
        }
        return Character.isDigit(left) != Character.isDigit(right) || isSyllable(left) || isSyllable(right);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the unit is an ideograph, a kana or a Hangul syllable, which stand without spaces between words. */
    static boolean isSyllable(char c) {
        return c >= 0x3040 && ((c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3));
    }
}
