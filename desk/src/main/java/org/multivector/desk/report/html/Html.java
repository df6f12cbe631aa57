package org.multivector.desk.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML: every text and every attribute value is escaped, and elements close in the order in which they were opened.
 * What a parser would change (a carriage return) is written as a reference, so that the text of the page is the text that
 * was given; what no HTML can hold (NUL, half a surrogate pair) becomes U+FFFD. Not thread-safe.
 */
final class Html {
    private static final char LOST = '\ufffd';

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param tag its name, one of ours
     * @param attributes names and values in turn; one whose value is null is left out, one whose value is empty stands bare
     */
    Html open(String tag, @Nullable String... attributes) throws IOException {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Html close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Closes the elements opened last, as many as told. */
    Html close(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            close();
        }
        return this;
    }

    /** An element that has no content and no end tag. */
    Html empty(String tag, @Nullable String... attributes) throws IOException {
        start(tag, attributes);
        return this;
    }

    /** An element that holds this text and nothing else. */
    Html element(String tag, String text, @Nullable String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    /** Words that came from outside: isolated, so that their direction moves nothing around them. */
    Html words(String text) throws IOException {
        return element("bdi", text);
    }

    /** Text. */
    Html text(CharSequence text) throws IOException {
        escape(text);
        return this;
    }

    /** A part of the page that is ours and is HTML already. */
    Html part(String html) throws IOException {
        out.write(html);
        return this;
    }

    private void start(String tag, @Nullable String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.write(' ');
                out.write(String.valueOf(attributes[i]));
                if (!value.isEmpty()) {
                    out.write("=\"");
                    escape(value);
                    out.write('"');
                }
            }
        }
        out.write('>');
    }

    private void escape(CharSequence text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\r' -> out.write("&#13;");
                case '\0' -> out.write(LOST);
                default -> out.write(isLost(text, i) ? LOST : c);
            }
        }
    }

    /** Whether the unit is half a pair whose other half is not beside it. */
    private static boolean isLost(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
