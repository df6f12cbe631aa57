package org.multivector.press.internal.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom out of elements: the two differ in names and in little else. Immutable. */
final class XmlFeed {
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private final Names names;
    private final XmlItem items;

    XmlFeed(Names names, FeedDates dates) {
        this.names = names;
        this.items = new XmlItem(names, dates);
    }

    /** The feed whose outermost element this is. */
    Feed read(XmlSource source, Element root, Feed.Kind kind, @Nullable String address) {
        Element head = root.children().stream()
                .filter(child -> names.of(child).equals("channel"))
                .findFirst()
                .orElse(root);
        Element named = kind == Feed.Kind.ATOM ? root : head;
        String base = base(named, address);
        String site = link(named, base).orElse(null);
        List<Element> found = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (node instanceof Element element && isItem(element)) {
                found.add(element);
            }
        });
        List<FeedItem> whole = new ArrayList<>();
        String around = site != null ? site : base;
        found.stream()
                .filter(item -> !source.isCut(item))
                .forEach(item -> whole.add(items.read(item, base(item, around))));
        return new Feed(
                kind,
                first(named, "title").orElse(null),
                site,
                language(root, named),
                every(named),
                whole,
                losses(source, found.size(), whole.size()));
    }

    private boolean isItem(Element element) {
        String name = names.of(element);
        return name.equals("item") || name.equals("entry");
    }

    private static List<String> losses(XmlSource source, int found, int whole) {
        if (!source.isCut()) {
            return List.of();
        }
        String rest = found > whole ? "in the middle of item " + (whole + 1) : "before the feed does";
        return List.of("the file ends " + rest + "; " + whole + " whole items were read; fetch it anew for the rest");
    }

    private Optional<String> first(Element element, String part) {
        return names.children(element, part).stream()
                .flatMap(child -> Plain.line(Plain.inside(child)).stream())
                .findFirst();
    }

    /** Address of the site: the text of a link, or the reference of one that is no link to the feed itself. */
    private Optional<String> link(Element head, @Nullable String base) {
        return items.link(head, base);
    }

    private @Nullable String language(Element root, Element head) {
        return first(head, "language")
                .or(() -> Optional.of(root.attr("xml:lang")))
                .flatMap(Plain::language)
                .orElse(null);
    }

    private @Nullable Duration every(Element head) {
        for (Element ttl : names.named(head, "ttl")) {
            String minutes = ttl.text().strip();
            if (minutes.matches("\\d{1,5}")) {
                return Duration.ofMinutes(Math.min(MOST_MINUTES, Long.parseLong(minutes)));
            }
        }
        return null;
    }

    /** What an element's addresses are relative to: its {@code xml:base} and those around it, else the given one. */
    static @Nullable String base(Element element, @Nullable String outer) {
        String base = outer;
        List<Element> around = new ArrayList<>(element.parents());
        Collections.reverse(around);
        around.add(element);
        for (Element one : around) {
            if (one.attributesSize() > 0 && one.hasAttr("xml:base")) {
                base = Plain.address(one.attr("xml:base"), base).orElse(base);
            }
        }
        return base;
    }
}
