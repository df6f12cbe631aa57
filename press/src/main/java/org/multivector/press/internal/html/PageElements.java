package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page in their order, walked once for all who look for some. Not kept up when the page changes. */
final class PageElements {
    private final String title;
    private final List<Element> all;
    private final Map<String, List<Element>> byTag = Stream.of("html", "meta", "script", "link", "h1")
            .collect(Collectors.toMap(Function.identity(), tag -> new ArrayList<>()));

    PageElements(Document document) {
        title = document.title();
        all = document.getAllElements();
        for (Element element : all) {
            List<Element> alike = byTag.get(element.normalName());
            if (alike != null) {
                alike.add(element);
            }
        }
    }

    /** What the browser shows as the page's title. */
    String title() {
        return title;
    }

    List<Element> all() {
        return all;
    }

    /** The elements of a name of a few that are asked for: html, meta, script, link, h1. */
    List<Element> tagged(String name) {
        return byTag.getOrDefault(name, List.of());
    }

    /** The language that the page's root declares; empty if it declares none. */
    String language() {
        return tagged("html").stream()
                .filter(root -> root.hasAttr("lang"))
                .map(root -> root.attr("lang"))
                .findFirst()
                .orElse("");
    }
}
