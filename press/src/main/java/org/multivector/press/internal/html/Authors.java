package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Span;
import org.multivector.press.internal.page.Markup.Place;
import org.multivector.press.internal.words.People;
import org.multivector.press.internal.words.Sources;
import org.multivector.press.internal.words.Tables;
import org.multivector.press.internal.words.Words;

/**
 * Reads who wrote an article from what the page declares: JSON-LD, then meta elements, then elements that say they hold
 * an author. What is no person's name is left out, and the outlet's own name is none: better none than a wrong one.
 */
final class Authors {
    private static final Set<Place> APART =
            EnumSet.of(Place.COMMENT, Place.RELATED, Place.NAV, Place.FOOTER, Place.ASIDE, Place.AD);
    /** Where even an element marked as an author's is that of another text. */
    private static final Set<Place> OTHERS = EnumSet.of(Place.COMMENT, Place.RELATED, Place.NAV, Place.AD);

    /** What all names of such fields hold. */
    private static final String FIELD = "uthor";

    /** A field of that name in JSON or in code. */
    private static final Pattern SCRIPTED = Pattern.compile(
            "(?i)[{,\\s]['\"]?(?:article|page|content)?_?author(?:_?name)?s?['\"]?\\s*:\\s*['\"]([^'\"<>{}\\[\\]]{4,80})['\"]");

    private static final String CARD_LABEL = "twitter:label";
    private static final String CARD_DATA = "twitter:data";

    private static final int LONGEST = 200;
    private static final int LONGEST_ELEMENT = 160;
    private static final int MOST = 12;
    private static final int MOST_ELEMENTS = 40;
    private static final int NEAR = 2;
    private static final int LONGEST_FOLDER = 16;

    private final People people;
    private final Sources sources;
    private final Places places;
    private final Set<String> profiles = new HashSet<>();

    Authors(Words words, Places places) {
        this.people = words.people();
        this.sources = words.sources();
        this.places = places;
        Tables.world("profiles.tsv").forEach(row -> profiles.addAll(row.list("words")));
    }

    /**
     * The authors' names, one each, in their order.
     *
     * @param linked what JSON-LD says
     * @param meta what meta elements say
     * @param outlets what the outlet is called
     */
    List<String> read(PageElements page, List<String> linked, List<String> meta, List<String> outlets) {
        List<String> nick = List.of();
        for (List<String> values : List.of(linked, meta, cards(page))) {
            List<String> names = names(values, outlets);
            if (names.stream().anyMatch(Authors::isFull)) {
                return names;
            }
            nick = nick.isEmpty() ? names : nick;
        }
        List<String> shown = shown(page, outlets);
        if (shown.stream().anyMatch(Authors::isFull)) {
            return shown;
        }
        if (nick.isEmpty()) {
            nick = scripted(page, outlets);
        }
        return nick.isEmpty() ? shown : nick;
    }

    /** What the rows of a social card say that announce an author: "Written by" and a name. */
    private List<String> cards(PageElements page) {
        List<String> out = new ArrayList<>();
        for (Element label : page.tagged("meta")) {
            String name = label.attr("name");
            if (name.startsWith(CARD_LABEL) && people.isLabel(label.attr("content"))) {
                String data = CARD_DATA + name.substring(CARD_LABEL.length());
                page.tagged("meta").stream()
                        .filter(meta -> meta.attr("name").equals(data))
                        .findFirst()
                        .ifPresent(meta -> out.add(meta.attr("content")));
            }
        }
        return out;
    }

    /** What the data that a script reports to counters of readers say. */
    private List<String> scripted(PageElements page, List<String> outlets) {
        for (Element script : page.tagged("script")) {
            String data = script.data();
            for (int at = data.indexOf(FIELD); at >= 0; at = data.indexOf(FIELD, at + 1)) {
                Matcher matcher = SCRIPTED.matcher(data)
                        .region(Math.max(0, at - LONGEST_FOLDER), Math.min(data.length(), at + LONGEST_ELEMENT));
                List<String> names = matcher.find() ? names(List.of(matcher.group(1)), outlets) : List.of();
                if (names.stream().anyMatch(Authors::isFull)) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0;
    }

    /** The names in an element marked as an author's, though the outlet be called so too or much alike, as blogs are. */
    private List<String> marked(String value, List<String> outlets) {
        List<String> others = names(List.of(value), outlets);
        return others.isEmpty() && !sources.isMedium(value)
                ? names(List.of(value), List.of()).stream()
                        .filter(name -> isFull(name) || !isCalled(name, outlets))
                        .toList()
                : others;
    }

    private static boolean isCalled(String name, List<String> outlets) {
        return outlets.stream().anyMatch(outlet -> Titles.key(outlet).equals(Titles.key(name)));
    }

    private List<String> names(List<String> values, List<String> outlets) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String value : values) {
            if (value.length() <= LONGEST && !isOutlet(Titles.key(value), outlets)) {
                for (String name : people.declared(value)) {
                    String key = Titles.key(name);
                    if (out.size() < MOST && !isOutlet(key, outlets) && !sources.isKnown(name)) {
                        out.putIfAbsent(key, name);
                    }
                }
            }
        }
        return List.copyOf(out.values());
    }

    private static boolean isOutlet(String key, List<String> outlets) {
        return outlets.stream()
                .map(outlet -> Titles.key(outlet.replaceFirst("^www\\.", "")))
                .anyMatch(outlet -> outlet.length() > 2
                        && (key.equals(outlet)
                                || (outlet.length() > 5 && key.contains(outlet))
                                || isStem(key, outlet)));
    }

    /** The outlet's name without its end: "Steppe" of "steppe.example". */
    private static boolean isStem(String key, String outlet) {
        return key.length() > 3 && outlet.startsWith(key) && outlet.length() <= key.length() + 3;
    }

    /** The names in the first group of elements that say so, outside comments, menus and links to other articles. */
    private List<String> shown(PageElements page, List<String> outlets) {
        Set<Element> around = new HashSet<>();
        page.tagged("h1").forEach(heading -> around.addAll(heading.parents()));
        List<Element> found = new ArrayList<>();
        for (Element element : page.all()) {
            if (found.size() < MOST_ELEMENTS && isAuthor(element) && !isApart(element, around)) {
                found.add(element);
            }
        }
        List<Element> marked = found.stream().filter(this::isMarked).toList();
        List<String> names = first(marked, outlets);
        return names.isEmpty() ? first(found, outlets) : names;
    }

    /** The names in the first element that has any, and in those beside it. */
    private List<String> first(List<Element> found, List<String> outlets) {
        Map<String, String> out = new LinkedHashMap<>();
        Element first = null;
        for (Element element : found) {
            if (found.stream().anyMatch(other -> isIn(other, element))) {
                continue;
            }
            String text = text(element);
            List<String> names = isMarked(element) ? marked(text, outlets) : names(List.of(text), outlets);
            boolean sure =
                    isMarked(element) || isAnnounced(text) || names.stream().anyMatch(Authors::isFull);
            if (!names.isEmpty() && sure && (first == null || isNear(first, element))) {
                first = first == null ? element : first;
                names.forEach(name -> out.putIfAbsent(Titles.key(name), name));
            }
        }
        return List.copyOf(out.values());
    }

    private boolean isAnnounced(String text) {
        return people.isAnnounced(text, Span.of(0, text.length()));
    }

    private static boolean isIn(Element inner, Element outer) {
        for (@Nullable Element up = inner.parent(); up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Element first, Element other) {
        @Nullable Element up = first;
        for (int i = 0; i < NEAR && up != null; i++) {
            up = up.parent();
            if (up != null && isIn(other, up)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is said to be an author by more than a class name; then a single word may be a name. */
    private boolean isMarked(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            boolean marks = switch (attribute.getKey()) {
                case "rel", "itemprop" -> value.contains("author");
                case "class" -> value.equals("username") || (value.contains("fn") && element.hasClass("fn"));
                case "href" -> element.normalName().equals("a") && isProfile(value);
                default -> false;
            };
            if (marks) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuthor(Element element) {
        if (isMarked(element)) {
            return isShort(element);
        }
        String tag = element.normalName();
        boolean says = tag.equals("byline") || tag.equals("address") || (!tag.equals("a") && places.isAuthor(element));
        return says && isShort(element);
    }

    /** Counts only as far as needed: an element of that class may be the whole page. */
    private static boolean isShort(Element element) {
        int[] length = {0};
        NodeTraversor.filter(
                (node, depth) -> {
                    length[0] += node instanceof TextNode text
                            ? text.getWholeText().strip().length()
                            : 0;
                    return length[0] > LONGEST_ELEMENT
                            ? NodeFilter.FilterResult.STOP
                            : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return length[0] <= LONGEST_ELEMENT && (length[0] > 1 || element.selectFirst("meta[itemprop=name]") != null);
    }

    /** Whether the last folder but one of an address says that authors live there. */
    private boolean isProfile(String address) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            end = address.charAt(i) == '?' || address.charAt(i) == '#' ? i : end;
        }
        end -= end > 0 && address.charAt(end - 1) == '/' ? 1 : 0;
        int last = address.lastIndexOf('/', end - 1);
        int before = last <= 0 ? -1 : address.lastIndexOf('/', last - 1);
        return before >= 0
                && last - before <= LONGEST_FOLDER
                && profiles.contains(address.substring(before + 1, last).toLowerCase(Locale.ROOT));
    }

    /** What holds a first-level heading holds the article too, whatever it is called. */
    private boolean isApart(Element element, Set<Element> around) {
        Set<Place> apart = isMarked(element) ? OTHERS : APART;
        if (places.of(element).stream().anyMatch(apart::contains)) {
            return true;
        }
        for (@Nullable Element up = element.parent(); up != null && !around.contains(up); up = up.parent()) {
            if (places.of(up).stream().anyMatch(apart::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Element element) {
        Element meta = element.selectFirst("meta[itemprop=name]");
        Element name = element.selectFirst("[itemprop=name]");
        return meta != null ? meta.attr("content") : name != null ? name.text() : element.text();
    }
}
