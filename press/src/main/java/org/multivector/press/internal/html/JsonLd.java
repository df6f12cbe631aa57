package org.multivector.press.internal.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of an article out of JSON-LD: the first node whose type is an article of some sort. A block that is
 * no JSON is passed over, as it often is none: what the other blocks say still counts.
 */
final class JsonLd {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 40;

    private final Map<String, Object> byId = new HashMap<>();
    private final Map<String, List<String>> out = new HashMap<>();

    private JsonLd() {}

    /** The parts of the header that the page's JSON-LD gives, by the names of {@code world/meta.tsv}. */
    static Map<String, List<String>> read(Document document) {
        JsonLd reader = new JsonLd();
        List<Object> roots = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            Optional<Object> root = parse(script.data());
            root.ifPresent(roots::add);
            if (root.isEmpty()) {
                reader.dates(script.data());
            }
        }
        roots.forEach(root -> reader.index(root, 0));
        roots.forEach(root -> reader.walk(root, 0));
        return reader.out;
    }

    private static Optional<Object> parse(String json) {
        if (json.length() > LONGEST) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return Optional.ofNullable(value(parser, 0));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (depth > DEEPEST) {
            parser.skipChildren();
            return null;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                Object value = value(parser, depth + 1);
                if (value != null) {
                    object.put(name, value);
                }
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object value = value(parser, depth + 1);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        return parser.getText();
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
            if (isArticle(map.get("@type"))) {
                article(map);
            } else {
                put("page.published", map.get("datePublished"));
                put("page.published", map.get("uploadDate"));
                put("page.modified", map.get("dateModified"));
            }
            Object graph = map.get("@graph");
            if (graph != null) {
                walk(graph, depth + 1);
            }
            Object main = map.get("mainEntity");
            if (main != null) {
                walk(main, depth + 1);
            }
        }
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof List<?> list) {
            return list.stream().anyMatch(JsonLd::isArticle);
        }
        if (!(type instanceof String name)) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("article") || lower.endsWith("posting") || lower.endsWith("report");
    }

    private void article(Map<?, ?> node) {
        put("title", node.get("headline"));
        put("title", node.get("name"));
        put("author", node.get("author"));
        put("author", node.get("creator"));
        put("published", node.get("datePublished"));
        put("modified", node.get("dateModified"));
        put("outlet", node.get("publisher"));
        put("language", node.get("inLanguage"));
        put("url", node.get("url"));
        put("origin", node.get("sourceOrganization"));
    }

    /** The dates of a block that is broken elsewhere. */
    private void dates(String json) {
        LooseJson.value(json, "datePublished").ifPresent(value -> put("published", value));
        LooseJson.value(json, "dateModified").ifPresent(value -> put("modified", value));
    }

    private void put(String part, @Nullable Object value) {
        List<String> names = new ArrayList<>();
        collect(value, names, 0);
        if (!names.isEmpty()) {
            out.computeIfAbsent(part, none -> new ArrayList<>()).addAll(names);
        }
    }

    /** A string, the name of an object, or those of a list; an object that only points to another is followed. */
    private void collect(@Nullable Object value, List<String> names, int depth) {
        if (value instanceof String text) {
            names.add(org.jsoup.parser.Parser.unescapeEntities(text, false));
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
}
