package org.multivector.press.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.core.text.Header;
import org.multivector.core.text.Span;
import org.multivector.press.internal.page.Declared;
import org.multivector.press.internal.words.People;
import org.multivector.press.internal.words.Words;

/**
 * An item of a feed as a page with tags: its headline over its text, and what the item says of itself. A short item is a
 * short page: it is what the outlet published there.
 *
 * @param id the item's id, else its address; empty if it has neither
 * @param html the page
 * @param declared title, authors, outlet, dates, language, origin and address
 */
public record ItemPage(String id, String html, Declared declared) {

    /** The page of an item; nothing if the item has neither title nor text. */
    public static Optional<ItemPage> of(Feed feed, FeedItem item, Words words) {
        String body = item.body() == null ? "" : item.body();
        if (item.title() == null && body.isBlank()) {
            return Optional.empty();
        }
        String language = item.language() != null ? item.language() : feed.language();
        String heading = item.title() == null ? "" : "<h1>" + Plain.escape(item.title()) + "</h1>\n";
        String html = "<!DOCTYPE html><html><body><article>" + heading + "<div itemprop=\"articleBody\">"
                + paragraphs(body) + "</div></article></body></html>";
        Header header = Header.NONE
                .withTitle(item.title())
                .withBylines(authors(item, words))
                .withOutlet(feed.title())
                .withPublished(item.published())
                .withModified(item.modified())
                .withLanguage(language)
                .withOrigin(Stream.ofNullable(item.origin()).toList());
        String id = item.id() != null ? item.id() : item.url() == null ? "" : item.url();
        return Optional.of(new ItemPage(id, html, new Declared(header, item.url(), null)));
    }

    /** Text without a block of its own is a paragraph. */
    private static String paragraphs(String body) {
        boolean isBlock = body.contains("<p") || body.contains("<div") || body.contains("<P");
        return isBlock ? body : "<p>" + body + "</p>";
    }

    private static List<String> authors(FeedItem item, Words words) {
        List<String> out = new ArrayList<>();
        for (String value : item.authors()) {
            words.people().announced(value, Span.of(0, value.length())).stream()
                    .map(People.Person::name)
                    .filter(name -> !out.contains(name))
                    .forEach(out::add);
        }
        return out;
    }
}
