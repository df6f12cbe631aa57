package org.multivector.press.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says what a file is that was expected to be a feed, and how to come to the feed. */
final class NoFeed {
    private static final int LOOK = 500_000;
    private static final int SHOWN = 60;
    private static final String FEEDS = "link[rel~=(?i)\\balternate\\b][type~=(?i)(rss|atom|feed\\+json|rdf)]";

    private NoFeed() {}

    /** The reason, a sentence for a person. */
    static String reason(String text, XmlSource source, @Nullable String address) {
        Optional<Element> first = source.document().children().stream().findFirst();
        boolean isPage = first.map(XmlSource::local).filter("html"::equals).isPresent()
                || source.document().selectFirst("html, body, head") != null;
        if (isPage) {
            return page(Jsoup.parse(text.substring(0, Math.min(LOOK, text.length()))), address);
        }
        String got = first.map(element -> "XML whose first element is <" + shown(element.tagName()) + ">")
                .orElse("text that begins \"" + shown(text.strip()) + "\"");
        return "expected a feed or sitemap, got " + got + "; known are RSS, Atom, JSON Feed, sitemaps and OPML";
    }

    private static String page(Document page, @Nullable String address) {
        List<String> feeds = new ArrayList<>();
        for (Element link : page.select(FEEDS)) {
            Plain.address(link.attr("href"), address).ifPresent(feeds::add);
        }
        String title = Plain.line(page.title())
                .map(line -> " with the title \"" + shown(line) + "\"")
                .orElse("");
        String way = feeds.isEmpty()
                ? "; it names no feed of its own"
                : "; it names the feed " + feeds.get(0) + ": use that";
        return "expected a feed or sitemap, got an HTML page" + title + way;
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
