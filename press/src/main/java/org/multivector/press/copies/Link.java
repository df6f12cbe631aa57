package org.multivector.press.copies;

import java.util.Locale;
import java.util.Objects;

/**
 * What an article has to do with one that was read before it, and why.
 *
 * @param article id of the article
 * @param earlier id of the one that was read before, whichever was published first
 * @param kind what the article is to the earlier one
 * @param overlap how much text they share
 * @param reason for a person, such as {@code 98 % of its text stands there, 95 % of that text here}
 */
public record Link(String article, String earlier, Kind kind, Overlap overlap, String reason) {

    /** What an article is to an earlier one. */
    public enum Kind {
        /** Nearly the same text. */
        COPY("copy of"),
        /** Most of it stands in the earlier one, which has more: a cut copy. */
        WITHIN("cut from"),
        /** Most of the earlier one stands in it: that one was cut, or this one is put together from several. */
        HOLDS("holds"),
        /** One of the two says that it has the text of the other: a translation, or a copy too much changed to tell. */
        DECLARED("one source with"),
        /** Both give the same agency or outlet as the origin of their text, and share some of it. */
        WIRE("same wire as"),
        /** Both have a stretch of text, such as a statement; each may be a source of its own. */
        PARTIAL("shares text with");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether articles so linked are one source. */
        public boolean isOneSource() {
            return switch (this) {
                case COPY, WITHIN, HOLDS, DECLARED, WIRE -> true;
                case PARTIAL -> false;
            };
        }

        /** The words between the article and the earlier one. */
        public String words() {
            return words;
        }

        /** The name in tables: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if an article is linked to itself */
    public Link {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(overlap, "overlap");
        Objects.requireNonNull(reason, "reason");
        if (article.equals(earlier)) {
            throw new IllegalArgumentException("expected two articles, got " + article + " twice");
        }
    }

    /** In one line, such as {@code copy of b.txt: 98 % of its text stands there, 95 % of that text here}. */
    @Override
    public String toString() {
        return kind.words() + " " + earlier + ": " + reason;
    }
}
