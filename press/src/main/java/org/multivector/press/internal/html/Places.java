package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.multivector.core.table.Row;
import org.multivector.press.internal.page.Markup.Place;
import org.multivector.press.internal.words.Phrases;
import org.multivector.press.internal.words.Tables;
import org.multivector.press.internal.words.Token;

/**
 * What an element says it is: by its name, its role, and the words in its class and id, which are in
 * {@code world/classes.tsv} and {@code world/bylines.tsv}. Safe for several threads.
 */
final class Places {
    private static final Map<String, Place> CODES = Arrays.stream(Place.values())
            .collect(Collectors.toUnmodifiableMap(place -> place.name().toLowerCase(Locale.ROOT), Function.identity()));
    private static final Map<String, Place> TAGS = Map.ofEntries(
            Map.entry("article", Place.ARTICLE),
            Map.entry("main", Place.MAIN),
            Map.entry("nav", Place.NAV),
            Map.entry("header", Place.HEADER),
            Map.entry("footer", Place.FOOTER),
            Map.entry("aside", Place.ASIDE),
            Map.entry("form", Place.FORM),
            Map.entry("button", Place.FORM),
            Map.entry("label", Place.FORM),
            Map.entry("select", Place.FORM),
            Map.entry("figure", Place.FIGURE),
            Map.entry("figcaption", Place.FIGURE),
            Map.entry("table", Place.TABLE),
            Map.entry("ul", Place.LIST),
            Map.entry("ol", Place.LIST),
            Map.entry("dl", Place.LIST),
            Map.entry("blockquote", Place.QUOTE),
            Map.entry("time", Place.DATE),
            Map.entry("h1", Place.TITLE),
            Map.entry("dialog", Place.NOTICE));
    private static final Map<String, Place> PROPERTIES = Map.of(
            "articlebody", Place.BODY,
            "author", Place.BYLINE,
            "headline", Place.TITLE,
            "datepublished", Place.DATE,
            "comment", Place.COMMENT);
    private static final Map<String, Place> ROLES = Map.of(
            "navigation", Place.NAV,
            "main", Place.MAIN,
            "banner", Place.HEADER,
            "contentinfo", Place.FOOTER,
            "complementary", Place.ASIDE,
            "search", Place.FORM,
            "dialog", Place.NOTICE);
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final Phrases<Place> words = new Phrases<>();
    private final List<String> bylines = new ArrayList<>();
    private final ClassNames<Said> named = new ClassNames<>(this::said, Said::and, new Said(Set.of(), false));

    private Places() {}

    /** What class names say: which places they are, and whether an author stands there. */
    private record Said(Set<Place> places, boolean author) {
        Said and(Said other) {
            if (places.containsAll(other.places)) {
                return author || !other.author ? this : new Said(places, true);
            }
            EnumSet<Place> all = EnumSet.copyOf(other.places);
            all.addAll(places);
            return new Said(all, author || other.author);
        }
    }

    static Places load() {
        Places places = new Places();
        Tables.world("classes.tsv").forEach(places::add);
        Tables.world("bylines.tsv").forEach(row -> places.bylines.addAll(row.list("words")));
        return places;
    }

    private void add(Row row) {
        Place place = row.choice("id", "place", CODES);
        row.list("words").forEach(phrase -> words.add(phrase, place));
    }

    /** What the element says of itself, its ancestors aside. */
    Set<Place> of(Element element) {
        EnumSet<Place> out = EnumSet.noneOf(Place.class);
        put(out, TAGS, element.normalName());
        if (element.attributesSize() > 0) {
            put(out, PROPERTIES, element.attr("itemprop").toLowerCase(Locale.ROOT));
            put(out, ROLES, element.attr("role").toLowerCase(Locale.ROOT));
            out.addAll(named.of(element.attr("class")).places());
            out.addAll(named.of(element.attr("id")).places());
        }
        return out;
    }

    private static void put(Set<Place> out, Map<String, Place> known, String key) {
        Place place = known.get(key);
        if (place != null) {
            out.add(place);
        }
    }

    /** Whether a class name says that the element holds an author. */
    boolean isAuthor(Element element) {
        return element.attributesSize() > 0 && named.of(element.attr("class")).author();
    }

    private Said said(String name) {
        Set<Place> places = read(name);
        String letters = NO_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        return new Said(
                places, places.contains(Place.BYLINE) || bylines.stream().anyMatch(letters::contains));
    }

    private Set<Place> read(String name) {
        EnumSet<Place> out = EnumSet.noneOf(Place.class);
        List<Token> tokens = Token.of(apart(name));
        int at = 0;
        while (at < tokens.size()) {
            List<Phrases.Found<Place>> found = words.at(tokens, at);
            found.stream().findFirst().ifPresent(longest -> out.add(longest.value()));
            at += found.isEmpty() ? 1 : found.get(0).length();
        }
        return out;
    }

    /** {@code entryContent} as {@code entry Content}. */
    private static String apart(String name) {
        StringBuilder out = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))) {
                out.append(' ');
            }
            out.append(c);
        }
        return out.toString();
    }
}
