package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of an article out of JSON-LD: the nodes whose type is an article of some sort and whose headline
 * stands on the page, else the first such node. A node that only points to another by {@code @id} is followed.
 */
final class JsonLd {
    private static final int DEEPEST = 40;
    /** More articles than that on one page are a list of links. */
    private static final int MOST_ARTICLES = 2;

    private final Map<String, Object> byId = new HashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();
    private final Map<String, List<String>> out = new LinkedHashMap<>();

    private JsonLd() {}

    /**
     * The parts of the header that the page's JSON-LD gives, by the names of {@code world/meta.tsv}; organizations among
     * the authors apart, as {@code organization}.
     *
     * @param isOnPage whether a headline is the one of the page
     */
    static Map<String, List<String>> read(PageElements page, Predicate<String> isOnPage) {
        JsonLd reader = new JsonLd();
        List<Object> roots = new ArrayList<>();
        for (Element script : page.tagged("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                List<Object> read = JsonText.read(script.data());
                roots.addAll(read);
                if (read.isEmpty()) {
                    reader.dates(script.data());
                }
            }
        }
        roots.forEach(root -> reader.index(root, 0));
        roots.forEach(root -> reader.walk(root, 0));
        List<Map<?, ?>> chosen = reader.choose(isOnPage);
        chosen.forEach(reader::article);
        if (chosen.isEmpty()) {
            reader.pages.forEach(reader::page);
        }
        return reader.out;
    }

    private void index(Object node, int depth) {
        if (node instanceof List<?> list) {
            list.forEach(item -> index(item, depth + 1));
        } else if (node instanceof Map<?, ?> map && depth <= DEEPEST) {
            if (map.get("@id") instanceof String id && map.size() > 1) {
                byId.putIfAbsent(id, map);
            }
            map.values().forEach(value -> index(value, depth + 1));
        }
    }

    private void walk(Object node, int depth) {
        if (node instanceof List<?> list) {
            list.forEach(item -> walk(item, depth + 1));
        } else if (node instanceof Map<?, ?> map && depth <= DEEPEST) {
            if (isArticle(map)) {
                articles.add(map);
            } else if (isOf(map, "breadcrumblist")) {
                crumbs(map);
            } else if (isOf(map, "recipe", "howto", "creativework", "podcastepisode", "review")) {
                pages.add(map);
            } else if (isOf(map, "webpage")) {
                put("site", map.get("isPartOf"));
                pages.add(map);
            } else if (isOf(map, "website")) {
                put("site", map);
            }
            if (!isArticle(map)) {
                put("page.published", map.get("datePublished"));
                put("page.published", map.get("uploadDate"));
                put("page.modified", map.get("dateModified"));
            }
            for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "breadcrumb")) {
                Object inner = map.get(key);
                if (inner != null && !(inner instanceof String)) {
                    walk(inner, depth + 1);
                }
            }
        }
    }

    private static boolean isArticle(Map<?, ?> node) {
        return isOf(node, "article", "posting", "report", "reportage");
    }

    private static boolean isOf(Map<?, ?> node, String... ends) {
        Object type = node.get("@type");
        List<?> types = type instanceof List<?> list ? list : type == null ? List.of() : List.of(type);
        for (Object one : types) {
            String name = one.toString().toLowerCase(Locale.ROOT);
            for (String end : ends) {
                if (name.endsWith(end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Map<?, ?>> choose(Predicate<String> isOnPage) {
        List<Map<?, ?>> named = articles.stream()
                .filter(node -> node.get("headline") instanceof String title && isOnPage.test(unescaped(title)))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return articles.size() > MOST_ARTICLES ? List.of() : articles;
    }

    private void article(Map<?, ?> node) {
        put("title", node.get("headline"));
        put("title", node.get("name"));
        people("author", node.get("author"));
        people("author", node.get("creator"));
        put("published", node.get("datePublished"));
        put("modified", node.get("dateModified"));
        put("outlet", node.get("publisher"));
        put("language", node.get("inLanguage"));
        put("section", node.get("articleSection"));
        put("free", node.get("isAccessibleForFree"));
        put("url", node.get("url"));
        put("agency", node.get("sourceOrganization"));
        put("agency", node.get("provider"));
        put("holder", node.get("copyrightHolder"));
        work("origin", node.get("isBasedOn"));
        work("origin", node.get("isBasedOnUrl"));
        work("translated", node.get("translationOfWork"));
        people("translator", node.get("translator"));
    }

    /** A page that says of itself what its article does not. */
    private void page(Map<?, ?> node) {
        people("author", node.get("author"));
        put("language", node.get("inLanguage"));
    }

    /** Earlier works: their publisher, address and language, one of three a value between tabs. */
    private void work(String part, @Nullable Object value) {
        Object node = target(value);
        if (node instanceof List<?> list) {
            list.forEach(item -> work(part, item));
        } else if (node instanceof String address) {
            add(part, address.startsWith("http") ? "\t" + address + "\t" : "");
        } else if (node instanceof Map<?, ?> map) {
            Object publisher = map.get("publisher") != null ? map.get("publisher") : map.get("sourceOrganization");
            add(part, first(publisher) + "\t" + address(map) + "\t" + first(map.get("inLanguage")));
        }
    }

    private static String address(Map<?, ?> map) {
        for (String key : List.of("url", "@id", "sameAs")) {
            if (map.get(key) instanceof String address && address.startsWith("http")) {
                return address;
            }
        }
        return "";
    }

    private String first(@Nullable Object value) {
        List<String> names = new ArrayList<>();
        collect(value, names, 0);
        return names.isEmpty() ? "" : names.get(0).replace('\t', ' ');
    }

    /** Persons under the part's own name, organizations under {@code organization}. */
    private void people(String part, @Nullable Object value) {
        Object node = target(value);
        if (node instanceof List<?> list) {
            list.forEach(item -> people(part, item));
        } else if (node instanceof Map<?, ?> map) {
            boolean person = !isOf(map, "organization", "corporation", "newsmediaorganization");
            put(person ? part : "organization", hasName(map) ? map : familyName(map));
        } else {
            put(part, node);
        }
    }

    private static boolean hasName(Map<?, ?> person) {
        return person.get("name") != null || person.get("familyName") == null;
    }

    private static String familyName(Map<?, ?> person) {
        Object given = person.get("givenName");
        return (given == null ? "" : given + " ") + person.get("familyName");
    }

    /** The last rubric but the article itself. */
    private void crumbs(Map<?, ?> node) {
        List<String> names = new ArrayList<>();
        if (node.get("itemListElement") instanceof List<?> items) {
            for (Object item : items) {
                collect(item instanceof Map<?, ?> map && map.get("name") == null ? map.get("item") : item, names, 0);
            }
        }
        names.forEach(name -> add("crumb", name));
    }

    private @Nullable Object target(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.size() == 1 && map.get("@id") instanceof String id
                ? byId.getOrDefault(id, map)
                : value;
    }

    /** The dates of a block that is broken elsewhere. */
    private void dates(String json) {
        LooseJson.value(json, "datePublished").ifPresent(value -> put("published", value));
        LooseJson.value(json, "dateModified").ifPresent(value -> put("modified", value));
    }

    private void put(String part, @Nullable Object value) {
        List<String> names = new ArrayList<>();
        collect(value, names, 0);
        names.forEach(name -> add(part, name));
    }

    private void add(String part, String value) {
        if (!value.isBlank()) {
            out.computeIfAbsent(part, none -> new ArrayList<>()).add(value);
        }
    }

    /** A string, the name of an object, or those of a list; an object that only points to another is followed. */
    private void collect(@Nullable Object value, List<String> names, int depth) {
        if (value instanceof String text) {
            names.add(unescaped(text));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, names, depth + 1));
        } else if (value instanceof Map<?, ?> map && depth < 4) {
            Object name = map.get("name");
            Object target = map.get("@id") instanceof String id ? byId.get(id) : null;
            if (name != null) {
                collect(name, names, depth + 1);
            } else if (target != null && target != map) {
                collect(target, names, depth + 1);
            }
        }
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
