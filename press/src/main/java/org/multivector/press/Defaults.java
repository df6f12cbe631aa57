package org.multivector.press;

import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Published;

/**
 * What the reader knows of pages that do not say it themselves. Never overrides what a page says.
 *
 * @param published when such pages were published
 * @param outlet on whose page they stand
 */
public record Defaults(
        @Nullable Published published, @Nullable String outlet) {
    /** Nothing known. */
    public static final Defaults NONE = new Defaults(null, null);

    /** The article with what it lacks and this knows. */
    Article fill(Article article) {
        Header header = article.header();
        Header filled = header.withPublished(header.published() == null ? published : header.published())
                .withOutlet(header.outlet() == null ? outlet : header.outlet());
        return filled.equals(header) ? article : article.withHeader(filled);
    }
}
