package org.multivector.press.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.multivector.press.internal.pdf.Paragraphs.PrintedLine;

/**
 * Takes the letters of a PDF file page by page, brings them into the order of a reader and keeps its lines. PDFBox puts
 * words together and turns lines of right-to-left scripts into the order in which they are spoken.
 *
 * <p>Counts what it does: a file that asks for more steps or more letters than a page of paper can hold is left.
 */
final class Stripper extends PDFTextStripper {
    private static final int MOST_STEPS = 1_000_000;
    private static final int MOST_STEPS_TOGETHER = 10 * MOST_STEPS;
    private static final int MOST_LETTERS = 300_000;

    private final int most;
    private final List<List<PrintedLine>> regions = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private int steps;
    private int stepsTogether;
    private long units;

    /** Takes no more than {@code most} UTF-16 units. */
    Stripper(int most) {
        this.most = most;
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** More than a page can hold. Unchecked, because PDFBox goes on after some checked ones. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLongException(String message) {
            super(message);
        }
    }

    /** The lines taken so far, region by region. */
    List<List<PrintedLine>> regions() {
        return regions;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        stepsTogether++;
        if (steps > MOST_STEPS || stepsTogether > MOST_STEPS_TOGETHER) {
            throw new TooLongException("this PDF draws more than a page can hold; save its text instead");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) {
        steps = 0;
    }

    @Override
    protected void writePage() throws IOException {
        List<TextPosition> upright = new ArrayList<>();
        List<TextPosition> turned = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle) {
            article.forEach(letter -> (letter.getDir() == 0 ? upright : turned).add(letter));
        }
        if (upright.size() + turned.size() > MOST_LETTERS) {
            throw new TooLongException(
                    "a page of this PDF has more than " + MOST_LETTERS + " letters; save its text instead");
        }
        charactersByArticle.clear();
        charactersByArticle.addAll(Columns.of(upright));
        if (!turned.isEmpty()) {
            charactersByArticle.add(turned);
        }
        super.writePage();
    }

    @Override
    protected void startArticle(boolean isLeftToRight) {
        regions.add(new ArrayList<>());
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphSeparator() {
        endLine();
    }

    private void endLine() {
        String text = words.toString().strip();
        if (!text.isEmpty() && !letters.isEmpty() && !regions.isEmpty()) {
            units += text.length();
            if (units > most) {
                throw new TooLongException("more than 20 MB of text, the most that one article may hold; cut it");
            }
            regions.get(regions.size() - 1).add(line(text));
        }
        words.setLength(0);
        letters.clear();
    }

    private PrintedLine line(String text) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float em = 0;
        for (TextPosition letter : letters) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            em = Math.max(em, letter.getFontSizeInPt());
        }
        return new PrintedLine(text, left, right, letters.get(0).getYDirAdj(), Math.max(1, em));
    }
}
