package org.multivector.press.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Letters that stand side by side on one line, with nothing wider than a letter between them.
 *
 * <p>Measures are in points from the page's upper left corner; {@code y} grows downwards.
 */
final class Box {
    private final List<TextPosition> letters = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;

    void add(TextPosition letter) {
        letters.add(letter);
        left = Math.min(left, letter.getXDirAdj());
        right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        top = Math.min(top, letter.getYDirAdj() - letter.getHeightDir());
        bottom = Math.max(bottom, letter.getYDirAdj());
    }

    /** A blank goes with the letters before it and makes the box no larger. */
    void addBlank(TextPosition blank) {
        letters.add(blank);
    }

    /** Whether the letter goes on with this box: on its line, next to it. */
    boolean isFollowedBy(TextPosition letter) {
        float em = Math.max(4, letter.getFontSizeInPt());
        float gapAfter = letter.getXDirAdj() - right;
        float gapBefore = left - (letter.getXDirAdj() + letter.getWidthDirAdj());
        return Math.abs(letter.getYDirAdj() - bottom) < em / 2 && Math.max(gapAfter, gapBefore) < em;
    }

    List<TextPosition> letters() {
        return letters;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float top() {
        return top;
    }

    float bottom() {
        return bottom;
    }

    float em() {
        return Math.max(4, letters.get(0).getFontSizeInPt());
    }
}
