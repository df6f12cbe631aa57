package org.multivector.language.internal.cut;

/** A text up to a limit, and what is asked of it place by place; behind the limit nothing is but blanks. Belongs to one thread. */
class Stretch {
    final String text;
    final int limit;

    Stretch(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    final boolean isWord(int i) {
        return i < limit && Chars.isWord(text, i);
    }

    final boolean isLetter(int i) {
        return i < limit && Chars.isLetter(text, i);
    }

    final boolean isDigit(int i) {
        return i >= 0 && i < limit && Chars.isDigit(text.charAt(i));
    }

    final char at(int i) {
        return i < limit ? text.charAt(i) : ' ';
    }

    /** Letters, digits, marks, and invisible characters between them. */
    final int run(int p) {
        int e = p;
        while (e < limit) {
            if (isWord(e)) {
                e += Chars.width(text, e);
            } else if (Chars.isInvisible(text.charAt(e)) && e > p && isWord(e + 1)) {
                e++;
            } else {
                break;
            }
        }
        return Math.min(e, limit);
    }

    /** Where the part of the word that follows its last period, or a hyphen right behind that, starts. */
    final int lastPeriod(int p, int e) {
        int last = e;
        while (last > p && text.charAt(last - 1) != '.' && !isHyphenAfterPeriod(p, last - 1)) {
            last--;
        }
        return last;
    }

    private boolean isHyphenAfterPeriod(int p, int i) {
        return i > p && Chars.isHyphen(text.charAt(i)) && text.charAt(i - 1) == '.';
    }

    final int skipBlanks(int p) {
        int i = p;
        while (i < limit && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
