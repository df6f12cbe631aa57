package org.multivector.press.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes PDF files, line by line, in the font that PDFBox brings along. */
final class Pdfs {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDPageContentStream content;
    private final PDType0Font font;

    private Pdfs(PDPageContentStream content, PDType0Font font) {
        this.content = content;
        this.font = font;
    }

    interface Drawing {
        void draw(Pdfs page) throws IOException;
    }

    interface Change {
        void change(PDDocument document) throws IOException;
    }

    static byte[] of(Drawing drawing) {
        return of(drawing, document -> {});
    }

    static byte[] of(Drawing drawing, Change change) {
        return Packing.bytes(out -> {
            try (PDDocument document = new PDDocument();
                    InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                PDType0Font font = PDType0Font.load(document, in);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.draw(new Pdfs(content, font));
                }
                change.change(document);
                document.save(out);
            }
        });
    }

    /** A line that begins at a place, in points from the lower left corner. */
    void line(String text, float x, float y, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
