package org.multivector.press.internal.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Published;
import org.multivector.press.internal.feed.FeedItem.Enclosure;

/** Reads one item of RSS or entry of Atom. Immutable. */
final class XmlItem {
    /** {@code desk@steppe.example (Jane Doe)}, as RSS wants its authors. */
    private static final Pattern NAME_BEHIND = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");
    /** {@code Jane Doe <desk@steppe.example>}, as letters have them. */
    private static final Pattern ADDRESS = Pattern.compile("[<(]?\\S+@\\S+\\.\\S+[>)]?|<\\S+>");

    private static final int MOST = 50;

    private final Names names;
    private final FeedDates dates;

    XmlItem(Names names, FeedDates dates) {
        this.names = names;
        this.dates = dates;
    }

    /**
     * The item.
     *
     * @param item its element
     * @param base what its addresses are relative to
     */
    FeedItem read(Element item, @Nullable String base) {
        Optional<String> id = lines(item, "id").stream().findFirst().or(() -> about(item));
        Optional<String> url = link(item, base).or(() -> permanent(item, base));
        String published = names.children(item, "published").isEmpty() ? "modified" : "published";
        Published modified = date(item, "modified");
        Published date = date(item, published);
        return new FeedItem(
                id.orElse(null),
                url.orElse(null),
                lines(item, "title").stream().findFirst().orElse(null),
                date,
                published.equals("modified") ? null : modified,
                authors(item),
                text(item, "summary"),
                text(item, "content"),
                lines(item, "language").stream()
                        .findFirst()
                        .or(() -> Optional.of(item.attr("xml:lang")))
                        .flatMap(Plain::language)
                        .orElse(null),
                categories(item),
                origin(item, base),
                enclosures(item, base));
    }

    private List<String> lines(Element element, String part) {
        return names.children(element, part).stream()
                .flatMap(child -> Plain.line(Plain.inside(child)).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<String> about(Element item) {
        return Optional.of(item.attr("rdf:about").strip()).filter(about -> !about.isEmpty());
    }

    private @Nullable Published date(Element item, String part) {
        return names.children(item, part).stream()
                .flatMap(child -> dates.find(child.wholeText()).stream())
                .findFirst()
                .orElse(null);
    }

    /** The item's page: a link's text, or the reference of one that leads to the page; RSS has the one, Atom the other. */
    Optional<String> link(Element item, @Nullable String base) {
        String second = null;
        for (Element link : names.children(item, "link")) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            String target = link.hasAttr("href") ? link.attr("href") : link.wholeText();
            Optional<String> address = Plain.address(target, XmlFeed.base(link, base));
            if (address.isPresent() && (rel.isEmpty() || rel.equals("alternate"))) {
                return address;
            }
            if (address.isPresent() && second == null && rel.equals("self")) {
                second = address.get();
            }
        }
        boolean isItem = !names.of(item).equals("channel") && !names.of(item).equals("feed");
        return Optional.ofNullable(isItem ? second : null);
    }

    /** The id where it is an address, as it is in RSS unless it says that it is none. */
    private Optional<String> permanent(Element item, @Nullable String base) {
        for (Element id : names.children(item, "id")) {
            boolean isLink = !id.attr("isPermaLink").equalsIgnoreCase("false")
                    && id.wholeText().strip().startsWith("http");
            if (isLink) {
                return Plain.address(id.wholeText(), base);
            }
        }
        return about(item).flatMap(about -> Plain.address(about, base));
    }

    private List<String> authors(Element item) {
        Set<String> out = new LinkedHashSet<>();
        for (Element author : names.children(item, "author")) {
            List<Element> inner = names.named(author, "name");
            String value = inner.isEmpty() ? author.wholeText() : inner.get(0).wholeText();
            Plain.line(value)
                    .map(XmlItem::withoutAddress)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(out::add);
        }
        return out.stream().limit(MOST).toList();
    }

    private static String withoutAddress(String author) {
        Matcher behind = NAME_BEHIND.matcher(author);
        return behind.matches()
                ? behind.group(1).strip()
                : ADDRESS.matcher(author).replaceAll("").strip();
    }

    /** A text with tags, whatever way it is written: escaped, as character data, as elements, plain, in base 64. */
    private @Nullable String text(Element item, String part) {
        for (Element child : names.children(item, part)) {
            String text = text(child);
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }

    private static String text(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        if (element.attr("mode").equalsIgnoreCase("base64")) {
            return decoded(element.wholeText());
        }
        String inside = Plain.inside(element);
        boolean isPlain = type.equals("text") || (type.equals("text/plain") && element.childrenSize() == 0);
        return isPlain ? Plain.escape(inside) : inside;
    }

    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64.strip());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private List<String> categories(Element item) {
        Set<String> out = new LinkedHashSet<>();
        for (Element category : names.children(item, "category")) {
            String value = category.attr("label").isBlank() ? category.attr("term") : category.attr("label");
            Plain.line(value.isBlank() ? Plain.inside(category) : value).ifPresent(out::add);
        }
        return out.stream().limit(MOST).toList();
    }

    /** The feed that the item was taken from: {@code <source url="…">Outlet</source>}, or an Atom source's head. */
    private @Nullable Origin origin(Element item, @Nullable String base) {
        for (Element source : names.named(item, "source")) {
            List<String> titles = lines(source, "title");
            Optional<String> url = Plain.address(source.attr("url"), base).or(() -> link(source, base));
            Optional<String> outlet =
                    source.childrenSize() > 0 ? titles.stream().findFirst() : Plain.line(source.wholeText());
            Optional<String> name = outlet.or(() -> url.map(XmlItem::host));
            if (name.isPresent()) {
                return new Origin(name.get(), url.orElse(null), null, Origin.How.REPUBLISHED);
            }
        }
        return null;
    }

    private static String host(String url) {
        String host = String.valueOf(URI.create(url).getHost());
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private List<Enclosure> enclosures(Element item, @Nullable String base) {
        List<Enclosure> out = new ArrayList<>();
        for (Element child : item.select("*")) {
            String name = names.of(child);
            boolean isFile = name.equals("enclosure")
                    || name.equals("media:content")
                    || (name.equals("link") && child.attr("rel").equalsIgnoreCase("enclosure"));
            if (isFile && out.size() < MOST) {
                String target = child.hasAttr("url") ? child.attr("url") : child.attr("href");
                String type = child.attr("type").strip();
                Plain.address(target, base).ifPresent(url -> out.add(new Enclosure(url, type.isEmpty() ? null : type)));
            }
        }
        return out;
    }
}
