package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.multivector.press.internal.page.Markup.Place;
import org.multivector.press.internal.words.Tables;

/**
 * Collects what elements hold of dates: those marked as dates by a property, {@code time} and {@code abbr} elements,
 * and attributes with stamps. What belongs to comments, to other articles or to the frame of the page is left out. The
 * names are in {@code world/meta.tsv}. Safe for several threads.
 */
final class TimeElements {
    private static final Set<Place> OUTSIDE = EnumSet.of(
            Place.COMMENT, Place.RELATED, Place.NAV, Place.FOOTER, Place.ASIDE, Place.AD, Place.FORM, Place.ABOUT);
    /** What even an element marked as the date of publication must not stand in. */
    private static final Set<Place> NOT_OURS = EnumSet.of(Place.COMMENT, Place.RELATED, Place.ASIDE, Place.NAV);

    private static final Set<String> ARTICLES = Set.of("article", "main", "header");
    /** Elements that hold no text of their own, and links, which hold that of other pages. */
    private static final Set<String> OTHERS =
            Set.of("meta", "script", "style", "link", "a", "img", "source", "input", "path", "svg", "use", "iframe");

    private static final int MOST = 100;

    private final Places places;
    private final Map<String, Set<String>> names = new HashMap<>();

    TimeElements(Places places) {
        this.places = places;
        Tables.world("meta.tsv").forEach(row -> names.put(row.id(), new LinkedHashSet<>(row.list("words"))));
    }

    /**
     * Texts with dates in the order of the page.
     *
     * @param published those marked as the date of publication
     * @param modified those marked as the date of change
     * @param times what time elements in the article hold
     * @param others the rest
     * @param scripts the scripts
     */
    record Found(
            List<String> published,
            List<String> modified,
            List<String> times,
            List<String> others,
            List<Element> scripts) {}

    /** The names in a row of the table. */
    Set<String> names(String row) {
        return names.getOrDefault(row, Set.of());
    }

    Found find(List<Element> elements) {
        Search search = new Search();
        elements.forEach(search::look);
        return search.found();
    }

    /** One page under way. */
    private final class Search {
        private final List<String> published = new ArrayList<>();
        private final List<String> modified = new ArrayList<>();
        private final List<String> times = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private final List<Element> scripts = new ArrayList<>();
        private int seen;

        void look(Element element) {
            String name = element.normalName();
            if (name.equals("script")) {
                scripts.add(element);
            }
            if (seen >= MOST || element.attributesSize() == 0) {
                return;
            }
            if (OTHERS.contains(name)) {
                return;
            }
            String property = property(element);
            if (isNamed("published.property", property)) {
                take(element, published);
            } else if (isNamed("changed", property)) {
                take(element, modified);
            } else if (name.equals("time") || (element.hasAttr("title") && isTitled(element, name))) {
                time(element);
            } else {
                attributes(element);
            }
        }

        private boolean isTitled(Element element, String name) {
            return name.equals("abbr") || isNamed("published.class", element) || isChanged(element);
        }

        private void time(Element element) {
            boolean own = element.hasAttr("pubdate") || isNamed("published.class", element);
            if (!own && isChanged(element)) {
                take(element, modified);
            } else if (isInside(element, own ? NOT_OURS : OUTSIDE)) {
                add(element, own || isInArticle(element) ? times : others);
            }
        }

        private void attributes(Element element) {
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                if (key.length() > 4
                        && isNamed("attribute", key.toLowerCase(Locale.ROOT))
                        && isInside(element, OUTSIDE)) {
                    seen++;
                    (isChanged(element) ? modified : others).add(attribute.getValue());
                }
            }
        }

        private void take(Element element, List<String> out) {
            if (isInside(element, NOT_OURS)) {
                add(element, out);
            }
        }

        private void add(Element element, List<String> out) {
            seen++;
            for (String key : List.of("content", "datetime", "title")) {
                String value = element.attr(key);
                if (value.length() >= 8) {
                    out.add(value);
                }
            }
            out.add(element.text());
        }

        Found found() {
            if (times.isEmpty() && others.size() == 1) {
                times.addAll(others);
            }
            return new Found(published, modified, times, others, scripts);
        }
    }

    private static String property(Element element) {
        String property = element.attr("itemprop");
        return (property.isEmpty() ? element.attr("property") : property).toLowerCase(Locale.ROOT);
    }

    private boolean isChanged(Element element) {
        return isNamed("changed", element);
    }

    private boolean isNamed(String row, Element element) {
        for (String word : element.attr("class").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (names(row).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(String row, String property) {
        if (property.isEmpty()) {
            return false;
        }
        Set<String> known = names(row);
        if (property.indexOf(' ') < 0) {
            return known.contains(property);
        }
        for (String one : property.split(" ", -1)) {
            if (known.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInArticle(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (ARTICLES.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing between the element and the article it stands in is another part of the page. */
    private boolean isInside(Element element, Set<Place> outside) {
        for (Element at = element; at != null; at = at.parent()) {
            String name = at.normalName();
            if (name.equals("article") || name.equals("main") || name.equals("body")) {
                return true;
            }
            for (Place place : places.of(at)) {
                if (outside.contains(place)) {
                    return false;
                }
            }
        }
        return true;
    }
}
