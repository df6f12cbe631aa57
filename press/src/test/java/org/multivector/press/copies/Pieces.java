package org.multivector.press.copies;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.multivector.core.text.Article;
import org.multivector.press.Cases;

/** Articles put together from the paragraphs of {@code pieces.tsv}. */
final class Pieces {
    private static final Map<String, String> TEXTS = Cases.rows(Pieces.class, "pieces.tsv", 2)
            .map(row -> row.get())
            .collect(Collectors.toUnmodifiableMap(row -> (String) row[0], row -> (String) row[1]));

    private Pieces() {}

    /** The text of these pieces, one a line. */
    static String text(String pieces) {
        return Cases.list(pieces).stream()
                .map(piece -> Objects.requireNonNull(TEXTS.get(piece), piece))
                .collect(Collectors.joining("\n\n"));
    }

    /** An article that is all body. */
    static Article article(String id, String pieces) {
        return Article.of(id, text(pieces), "en");
    }

    /** The links of the last of these articles to those before it. */
    static List<Link> links(Article... articles) {
        Copies copies = new Copies();
        List<Link> last = List.of();
        for (Article article : articles) {
            last = copies.add(article);
        }
        return last;
    }
}
