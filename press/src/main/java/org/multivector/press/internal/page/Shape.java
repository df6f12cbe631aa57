package org.multivector.press.internal.page;

/**
 * Counts that tell prose from the rest without knowing the language.
 *
 * @param words how many
 * @param letters how many
 * @param upper capital letters
 * @param digits decimal digits
 * @param capitals words that start with a capital
 * @param frequent words that are frequent in some language of the tables
 * @param ends marks that end a sentence, those inside the line and the one at its end
 * @param commas how many
 * @param separators marks that stand between links: {@code | › » • / ·}
 */
public record Shape(
        int words,
        int letters,
        int upper,
        int digits,
        int capitals,
        int frequent,
        int ends,
        int commas,
        int separators) {

    /** The share of words that start with a capital; 0 for a line without words. */
    public double capitalShare() {
        return words == 0 ? 0 : (double) capitals / words;
    }

    /** The share of words that are frequent ones. */
    public double frequentShare() {
        return words == 0 ? 0 : (double) frequent / words;
    }

    /** The share of letters that are capitals. */
    public double upperShare() {
        return letters == 0 ? 0 : (double) upper / letters;
    }

    /** The share of digits among letters and digits. */
    public double digitShare() {
        return digits == 0 ? 0 : (double) digits / (letters + digits);
    }
}
