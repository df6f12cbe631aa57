package org.multivector.press.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Span;
import org.multivector.press.internal.words.Cues;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.Sign;
import org.multivector.press.internal.words.Token;

/**
 * One line of a page that is not blank, with all that can be told from it alone.
 *
 * @param span the line without the white space at its ends
 * @param gap how many blank lines stand above it
 * @param shape its counts
 * @param cues what its words show
 * @param moment what it is with regard to time
 * @param language BCP 47 tag, null where it cannot be told
 * @param markup what the tags tell
 */
public record Line(
        Span span,
        int gap,
        Shape shape,
        Cues.Reading cues,
        Moment moment,
        @Nullable String language,
        Markup markup) {
    private static final Pattern MENU_GAP = Pattern.compile("\\s{2,}|\t|\\s[|/·•>»]\\s");

    /** How many tokens of a line are looked up. */
    static final int LIMIT = 80;

    /** Marks that may stand behind the mark that ends a sentence. */
    private static final String CLOSING_MARKS = "\"»”)]’'」』）】";

    /** Marks that end a sentence in some script. */
    static final String SENTENCE_MARKS = ".!?…。؟！？．۔।։።";

    /** The same with what the tags tell. */
    public Line withMarkup(Markup newMarkup) {
        return new Line(span, gap, shape, cues, moment, language, newMarkup);
    }

    /** The words of the line. */
    public String in(CharSequence text) {
        return span.in(text);
    }

    /** Its first tokens, cut anew. */
    public List<Token> tokens(CharSequence text) {
        return Token.of(text, span.start(), span.end(), LIMIT);
    }

    /** How many words it has. */
    public int words() {
        return shape.words();
    }

    /** Whether it is made of words of this sign alone. */
    public boolean isWhole(Sign sign) {
        return cues.whole().equals(Optional.of(sign));
    }

    /** Whether its first words announce something of this sign. */
    public boolean isLabelled(Sign sign) {
        return cues.label().equals(Optional.of(sign));
    }

    /** Whether a sentence ends where the line ends; closing quotation marks and brackets aside. */
    public boolean endsSentence(CharSequence text) {
        int at = span.end() - 1;
        while (at > span.start() && CLOSING_MARKS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return SENTENCE_MARKS.indexOf(text.charAt(at)) >= 0;
    }

    /** The parts of a row, as wide gaps, bars, strokes or angles divide it; the whole line where it is none. */
    public List<Span> parts(String text) {
        List<Span> out = new ArrayList<>();
        Matcher gap = MENU_GAP.matcher(text).region(span.start(), span.end());
        int from = span.start();
        while (gap.find()) {
            if (gap.start() > from) {
                out.add(Span.of(from, gap.start()));
            }
            from = gap.end();
        }
        if (from < span.end()) {
            out.add(Span.of(from, span.end()));
        }
        return out;
    }

    /** Whether it has no letter: counters, stars, a rule. */
    public boolean hasNoLetters() {
        return shape.letters() == 0;
    }

    /** Whether it is a row of a menu: three parts or more with wide gaps, bars, strokes or angles between them. */
    public boolean isMenuRow(String text) {
        return MENU_GAP.split(span.in(text).strip(), -1).length >= 3;
    }
}
