package org.multivector.ledger.events.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Article;
import org.multivector.core.text.Origin;
import org.multivector.ledger.events.internal.Digest;

/**
 * What is kept of an article to tell which source it is: all but its text.
 *
 * <p>Ordered by day, undated ones last, then by digest, then by id: an order that depends on no order of reading, and in
 * which a copy of the same day changes nothing but its own place.
 *
 * @param id the article's id
 * @param digest SHA-256 of its text, in hexadecimal
 * @param published the day it says it was published; null when it does not
 * @param url its address
 * @param outlet the outlet on whose page it stands
 * @param bylines its authors
 * @param origin the way it came, nearest hop first
 * @param copyOf id of the first article read that has the same text, as the press stage found; null when there is none
 */
public record Paper(
        String id,
        String digest,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String outlet,
        List<String> bylines,
        List<Origin> origin,
        @Nullable String copyOf)
        implements Comparable<Paper> {
    private static final Comparator<Paper> ORDER = Comparator.comparing(
                    Paper::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Paper::digest)
            .thenComparing(Paper::id);

    /** @throws NullPointerException if the id or the digest is null */
    public Paper {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(digest, "digest");
        bylines = List.copyOf(bylines);
        origin = List.copyOf(origin);
    }

    /** Of an article. */
    public static Paper of(Article article) {
        var published = article.header().published();
        return new Paper(
                article.id(),
                Digest.of(article.text()),
                published == null ? null : published.date(),
                article.url(),
                article.header().outlet(),
                article.header().bylines(),
                article.header().origin(),
                article.family());
    }

    @Override
    public int compareTo(Paper other) {
        return ORDER.compare(this, other);
    }
}
