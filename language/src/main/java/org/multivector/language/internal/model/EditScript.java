package org.multivector.language.internal.model;

/**
 * How to make a lemma from a form: cut units off the end, then append. {@code l3+y} turns "countries" into "country";
 * {@code U0} leaves "Astana" as it is, capital and all. Immutable.
 *
 * @param keepsCase whether it works on the form as printed, not on the folded form
 * @param cut how many UTF-16 units to take off the end
 * @param append what to put there
 */
public record EditScript(boolean keepsCase, int cut, String append) {

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static EditScript parse(String text) {
        int digits = 1;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 1 || (text.charAt(0) != 'U' && text.charAt(0) != 'l')) {
            throw new IllegalArgumentException("expected an edit script such as l3+y, got \"" + text + "\"");
        }
        int end = digits < text.length() && text.charAt(digits) == '+' ? digits + 1 : digits;
        return new EditScript(text.charAt(0) == 'U', Integer.parseInt(text.substring(1, digits)), text.substring(end));
    }

    /**
     * The script that makes {@code lemma} of a word.
     *
     * @param form the word as printed
     * @param lower the word folded
     */
    public static EditScript between(String form, String lower, String lemma) {
        boolean keepsCase = !lemma.isEmpty() && Character.isUpperCase(lemma.codePointAt(0));
        String base = keepsCase ? form : lower;
        int common = 0;
        while (common < Math.min(base.length(), lemma.length()) && base.charAt(common) == lemma.charAt(common)) {
            common++;
        }
        return new EditScript(keepsCase, base.length() - common, lemma.substring(common));
    }

    /** Whether it keeps nothing of the word, so that it would be nonsense for any other. */
    public boolean replacesAll(String lower) {
        return cut >= lower.length();
    }

    /** The lemma of a word; the empty string if the word is too short for the cut. */
    String apply(String form, String lower) {
        String base = keepsCase ? form : lower;
        return cut > base.length() ? "" : base.substring(0, base.length() - cut) + append;
    }

    @Override
    public String toString() {
        return (keepsCase ? "U" : "l") + cut + (append.isEmpty() ? "" : "+" + append);
    }
}
