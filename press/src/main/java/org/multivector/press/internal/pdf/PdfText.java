package org.multivector.press.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF file as a reader reads it: column after column, a line each paragraph, page after page; headers and
 * footers are lines like others. Words cut at line ends are joined where that is safe.
 *
 * <p>Not a picture of the page, and no recognition of letters in pictures.
 */
public final class PdfText {
    private static final int MOST_PAGES = 5000;
    private static final int END = 2048;

    private PdfText() {}

    /**
     * Reads a file.
     *
     * @param most UTF-16 units of text
     * @throws IOException if it gives no text; the message says why and what to do
     */
    public static String of(byte[] file, int most) throws IOException {
        String end = new String(
                file, Math.max(0, file.length - END), Math.min(END, file.length), StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw new IOException(
                    "not a whole PDF: it has no end mark; it was cut short or is something else; fetch it again");
        }
        StreamSizes.check(file);
        FontMappers.set(OwnFonts.INSTANCE);
        try (PDDocument document = Loader.loadPDF(file)) {
            return text(document, most);
        } catch (InvalidPasswordException e) {
            throw new IOException("encrypted; save it without its password first", e);
        } catch (Stripper.TooLongException e) {
            throw new IOException(e.getMessage(), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof NoTextException none
                    ? none
                    : new IOException(
                            "a damaged PDF (" + e.getMessage() + "); print it to a new PDF, or save its text", e);
        } catch (OutOfMemoryError e) {
            // a stream that hides its size; what it took is free again
            throw new IOException(
                    "this PDF needs more memory than there is; print it to a new PDF, or save its text", e);
        }
    }

    private static final class NoTextException extends IOException {
        private static final long serialVersionUID = 1;

        NoTextException(String message) {
            super(message);
        }
    }

    private static String text(PDDocument document, int most) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new NoTextException("has " + pages + " pages; at most " + MOST_PAGES + " are read; cut it");
        }
        Stripper stripper = new Stripper(most);
        stripper.writeText(document, Writer.nullWriter());
        String text = Paragraphs.of(stripper.regions());
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new NoTextException("no text in it, only pictures of pages; recognise its letters (OCR) first");
        }
        return text;
    }
}
