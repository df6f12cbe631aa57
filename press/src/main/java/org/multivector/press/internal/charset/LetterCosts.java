package org.multivector.press.internal.charset;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How unlikely each letter is after the one before it in a language, as a negative natural logarithm; for Chinese characters,
 * kana and Korean syllables, how unlikely each is alone. Immutable.
 */
public final class LetterCosts {
    /** Parts of a natural logarithm in which costs are kept. */
    public static final double STEPS = 16;
    /** What is not a letter of the language. */
    static final double UNKNOWN = 15;
    /** What an ASCII letter in a language of other letters is. */
    private static final double FOREIGN = 9;

    private static final double FOREIGN_EASTERN = 2;
    private static final char FIRST_EASTERN = 0x2E80;

    private static final int LARGEST = 255;

    private final boolean isPairs;
    /** The place of each letter in the alphabet from 1; 0 where it is none. */
    private final char[] places = new char[Character.MAX_VALUE + 1];

    private final int width;
    private final byte[] costs;

    private LetterCosts(boolean isPairs, String alphabet, byte[] costs) {
        this.isPairs = isPairs;
        this.width = alphabet.length() + 1;
        this.costs = costs;
        for (int i = 0; i < alphabet.length(); i++) {
            places[alphabet.charAt(i)] = (char) (i + 1);
        }
    }

    /**
     * Writes costs.
     *
     * @param alphabet the letters, small
     * @param costs of pairs: a row for each first letter, one more before them for the beginning of a word, likewise the
     *     columns, where the first stands for its end; else one for each letter
     */
    public static void write(DataOutputStream out, boolean isPairs, String alphabet, double[] costs)
            throws IOException {
        out.writeBoolean(isPairs);
        out.writeUTF(alphabet);
        for (double cost : costs) {
            out.writeByte((int) Math.min(LARGEST, Math.round(cost * STEPS)));
        }
    }

    static LetterCosts read(DataInputStream in) throws IOException {
        boolean isPairs = in.readBoolean();
        String alphabet = in.readUTF();
        int width = alphabet.length() + 1;
        byte[] costs = new byte[isPairs ? width * width : alphabet.length()];
        in.readFully(costs);
        return new LetterCosts(isPairs, alphabet, costs);
    }

    /** What the letters of a text cost together; pairs of which neither is beyond ASCII cost nothing. */
    double cost(Letters letters) {
        double cost = 0;
        char before = Letters.BREAK;
        for (int i = 0; i < letters.size(); i++) {
            char letter = letters.at(i);
            if (letter >= Letters.FIRST_HIGH || before >= Letters.FIRST_HIGH) {
                cost += cost(before, letter);
            }
            before = letter;
        }
        return cost;
    }

    private double cost(char before, char letter) {
        int place = places[letter];
        if (letter != Letters.BREAK && place == 0) {
            return letter < Letters.FIRST_HIGH ? foreign(before) : UNKNOWN;
        }
        boolean mixed =
                before != Letters.BREAK && (isPairs ? places[before] == 0 : before < Letters.FIRST_HIGH && place != 0);
        double apart = mixed && before < Letters.FIRST_HIGH ? foreign(letter) : 0;
        if (isPairs) {
            return apart + (costs[places[before] * width + place] & LARGEST) / STEPS;
        }
        return place == 0 ? 0 : apart + (costs[place - 1] & LARGEST) / STEPS;
    }

    /** ASCII letters stand beside Chinese characters without a blank, but not beside other letters. */
    private static double foreign(char beside) {
        return beside >= FIRST_EASTERN ? FOREIGN_EASTERN : FOREIGN;
    }
}
