package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A number or a word of a date, with what it may mean in any language: <i>сен</i> is a month in Russian, and nothing
 * else; <i>ч</i> is a unit and a filler.
 */
record DateAtom(Map<DateWords.Part, DateWords.Word> meanings, int number, int start, int end) {
    private static final int LONGEST_NUMBER = 9;

    boolean is(DateWords.Part part) {
        return meanings.containsKey(part);
    }

    int width() {
        return end - start;
    }

    /** The value of the part; only where {@link #is} holds. */
    DateWords.Word as(DateWords.Part part) {
        DateWords.Word word = meanings.get(part);
        if (word == null) {
            throw new IllegalStateException("not a " + part + ": " + this);
        }
        return word;
    }

    /** The atoms of a stretch: digits and letters run together are two. */
    static List<DateAtom> of(DateWords words, CharSequence text, List<Token> lineTokens) {
        List<Token> tokens = split(text, lineTokens);
        List<DateAtom> out = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.isNumber()) {
                out.add(number(token));
                at++;
                continue;
            }
            Map<DateWords.Part, DateWords.Word> meanings = new EnumMap<>(DateWords.Part.class);
            int length = 1;
            for (Phrases.Found<DateWords.Word> found : words.phrases().at(tokens, at)) {
                if (meanings.isEmpty() || found.length() == length) {
                    length = found.length();
                    meanings.putIfAbsent(found.value().part(), found.value());
                }
            }
            out.add(new DateAtom(
                    meanings, -1, token.start(), tokens.get(at + length - 1).end()));
            at += length;
        }
        return out;
    }

    private static DateAtom number(Token token) {
        int value = token.folded().length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(token.folded());
        DateWords.Word word = new DateWords.Word(DateWords.Part.NUMBER, value, "");
        return new DateAtom(Map.of(DateWords.Part.NUMBER, word), value, token.start(), token.end());
    }

    private static List<Token> split(CharSequence text, List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            int from = token.start();
            for (int i = from + 1; i <= token.end(); i++) {
                if (i == token.end() || Character.isDigit(text.charAt(i)) != Character.isDigit(text.charAt(i - 1))) {
                    out.add(new Token(Fold.of(text, from, i), from, i, text.charAt(from)));
                    from = i;
                }
            }
        }
        return out;
    }
}
