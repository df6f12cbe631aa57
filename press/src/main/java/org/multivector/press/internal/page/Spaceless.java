package org.multivector.press.internal.page;

/**
 * Words of scripts that put no spaces between them, estimated from their letters: two ideographs or kana, five letters of
 * Thai and its neighbours make about a word. So a paragraph of Chinese counts as one, and not as a handful of words.
 */
final class Spaceless {
    private static final int IDEOGRAPHS = 2;
    private static final int LETTERS = 5;
    /** Below this unit no script is of the kind. */
    private static final char FIRST = '\u0E00';

    private Spaceless() {}

    /** About how many words of such scripts a stretch has. */
    static int words(CharSequence text, int start, int end) {
        int ideographs = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < FIRST) {
                continue;
            }
            ideographs += isIdeograph(c) ? 1 : 0;
            letters += isLetter(c) ? 1 : 0;
        }
        return ideographs / IDEOGRAPHS + letters / LETTERS;
    }

    /** Kana and the unified ideographs. */
    private static boolean isIdeograph(char c) {
        return (c >= '\u3041' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF');
    }

    /** Thai, Lao, Tibetan, Burmese, Khmer. */
    private static boolean isLetter(char c) {
        return (c >= '\u0E01' && c <= '\u0FFF') || (c >= '\u1000' && c <= '\u109F') || (c >= '\u1780' && c <= '\u17FF');
    }
}
