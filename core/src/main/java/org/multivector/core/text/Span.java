package org.multivector.core.text;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A stretch of text, half open. Units are UTF-16 code units of the article's original text, so that
 * {@code text.substring(start, end)} gives back the words.
 *
 * <p>Not a list of stretches: something said in two places has two spans. Ordered by start, then by end.
 *
 * @param start first unit, from 0
 * @param end the unit after the last; at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException unless {@code 0 <= start <= end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, got [" + start + ", " + end + ")");
        }
    }

    /** The span from {@code start} to before {@code end}. */
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /** How many UTF-16 units it covers; 0 for an empty span. */
    public int length() {
        return end - start;
    }

    /** Whether it covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether every unit of {@code other} lies in this span. An empty span at an edge is contained. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The smallest span that contains both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch moved by {@code units}. */
    public Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /**
     * The words it covers.
     *
     * @throws IndexOutOfBoundsException if the span ends after {@code text}
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
