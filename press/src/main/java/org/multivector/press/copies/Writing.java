package org.multivector.press.copies;

import java.lang.Character.UnicodeScript;

/**
 * How a text is cut into tokens, how many of them make a run that seldom comes about by chance, and how many make an
 * article.
 */
enum Writing {
    /** Words with spaces between them. */
    WORDS(3, 30),
    /** One token a character; about two make a word. */
    IDEOGRAPHS(5, 60),
    /** Letters without spaces between words; one token a character, about four make a word. */
    UNSPACED(10, 120);

    /** Scripts before this letter put spaces between words. */
    private static final char FIRST_UNSPACED = '\u0E00';

    private final int run;
    private final int least;

    Writing(int run, int least) {
        this.run = run;
        this.least = least;
    }

    /** How many tokens make a run. */
    int run() {
        return run;
    }

    /** An article of fewer tokens is short: a copy only of what has the same tokens. */
    int least() {
        return least;
    }

    /** How the text is written that this unit is part of. */
    static Writing of(char c) {
        if (c < FIRST_UNSPACED) {
            return WORDS;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> IDEOGRAPHS;
            case THAI, LAO, KHMER, MYANMAR -> UNSPACED;
            default -> WORDS;
        };
    }
}
