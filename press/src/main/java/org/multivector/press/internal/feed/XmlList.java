package org.multivector.press.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.feed.Opml.Outline;
import org.multivector.press.internal.feed.Sitemap.Entry;
import org.multivector.press.internal.feed.Sitemap.News;

/** Reads sitemaps and OPML out of elements. Immutable. */
final class XmlList {
    private static final int DEEPEST = 50;

    private final Names names;
    private final FeedDates dates;

    XmlList(Names names, FeedDates dates) {
        this.names = names;
        this.dates = dates;
    }

    /** The sitemap, or index of sitemaps, whose outermost element this is. */
    Sitemap sitemap(XmlSource source, Element root, @Nullable String address) {
        boolean isIndex = names.of(root).equals("sitemapindex");
        String name = isIndex ? "sitemap" : "url";
        List<Entry> entries = new ArrayList<>();
        for (Element element : root.select("*")) {
            if (names.of(element).equals(name) && !source.isCut(element)) {
                entry(element, address).ifPresent(entries::add);
            }
        }
        return new Sitemap(isIndex, entries, losses(source, entries.size(), "addresses"));
    }

    private static List<String> losses(XmlSource source, int whole, String what) {
        return source.isCut()
                ? List.of("the file ends too early; " + whole + " " + what + " were read; fetch it anew for the rest")
                : List.of();
    }

    private Optional<Entry> entry(Element element, @Nullable String base) {
        Optional<String> address = value(element, "loc").flatMap(loc -> Plain.address(loc, base));
        News news = names.named(element, "news:news").stream()
                .findFirst()
                .map(this::news)
                .orElse(null);
        return address.map(url ->
                new Entry(url, value(element, "lastmod").flatMap(dates::find).orElse(null), news));
    }

    private News news(Element news) {
        Element publication =
                names.named(news, "news:publication").stream().findFirst().orElse(news);
        return new News(
                value(publication, "news:name").flatMap(Plain::line).orElse(null),
                value(publication, "news:language").flatMap(Plain::language).orElse(null),
                value(news, "news:publication_date").flatMap(dates::find).orElse(null),
                value(news, "news:title").flatMap(Plain::line).orElse(null));
    }

    private Optional<String> value(Element element, String name) {
        return names.named(element, name).stream()
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The list of feeds whose outermost element this is. */
    Opml opml(XmlSource source, Element root, @Nullable String base) {
        Element body = names.named(root, "body").stream().findFirst().orElse(root);
        Optional<String> title = names.named(root, "head").stream()
                .flatMap(head -> value(head, "title").stream())
                .flatMap(text -> Plain.line(text).stream())
                .findFirst();
        Opml read = new Opml(title.orElse(null), outlines(body, base, 0), List.of());
        return new Opml(
                read.title(), read.outlines(), losses(source, read.feeds().size(), "feeds"));
    }

    private List<Outline> outlines(Element above, @Nullable String base, int depth) {
        List<Outline> out = new ArrayList<>();
        for (Element outline : depth > DEEPEST ? List.<Element>of() : names.named(above, "outline")) {
            String title = outline.attr("title").isBlank() ? outline.attr("text") : outline.attr("title");
            out.add(new Outline(
                    Plain.line(title).orElse(null),
                    address(outline, "xmlUrl", base),
                    address(outline, "htmlUrl", base),
                    outlines(outline, base, depth + 1)));
        }
        return out;
    }

    private static @Nullable String address(Element outline, String attribute, @Nullable String base) {
        return Plain.address(outline.attributes().getIgnoreCase(attribute), base)
                .orElse(null);
    }
}
