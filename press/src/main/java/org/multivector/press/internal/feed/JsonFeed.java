package org.multivector.press.internal.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.press.internal.feed.FeedItem.Enclosure;

/**
 * Reads JSON Feed, one item after another: what comes before a fault or the end of a file that was cut off is kept.
 * Immutable.
 */
final class JsonFeed {
    private static final int LONGEST = 20 * 1024 * 1024;
    private static final int DEEPEST = 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(LONGEST).build())
            .build();

    private final FeedDates dates;

    JsonFeed(FeedDates dates) {
        this.dates = dates;
    }

    /** The feed; nothing if the text is another JSON. */
    Optional<Feed> read(String text, @Nullable String address) {
        Map<String, Object> head = new LinkedHashMap<>();
        List<Map<?, ?>> items = new ArrayList<>();
        List<String> losses = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            object(parser, head, items);
        } catch (IOException e) {
            losses.add("the file is broken or cut off in item " + (items.size() + 1) + "; " + items.size()
                    + " whole items were read; fetch it anew for the rest");
        }
        boolean isFeed = text(head, "version")
                        .map(version -> version.contains("jsonfeed"))
                        .orElse(false)
                || items.stream().anyMatch(item -> item.containsKey("content_html"));
        return isFeed ? Optional.of(feed(head, items, losses, address)) : Optional.empty();
    }

    private static void object(JsonParser parser, Map<String, Object> head, List<Map<?, ?>> items) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals("items") && token == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (value(parser, 0) instanceof Map<?, ?> item) {
                        items.add(item);
                    }
                }
            } else {
                Object value = value(parser, 0);
                if (value != null) {
                    head.put(name, value);
                }
            }
        }
    }

    private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL || depth > DEEPEST) {
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

    private Feed feed(Map<String, Object> head, List<Map<?, ?>> items, List<String> losses, @Nullable String address) {
        Optional<String> own = text(head, "feed_url").flatMap(url -> Plain.address(url, address));
        String base = own.orElse(address);
        String site = text(head, "home_page_url")
                .flatMap(url -> Plain.address(url, base))
                .orElse(null);
        return new Feed(
                Feed.Kind.JSON,
                text(head, "title").flatMap(Plain::line).orElse(null),
                site,
                text(head, "language").flatMap(Plain::language).orElse(null),
                null,
                items.stream()
                        .map(item -> item(item, site != null ? site : base))
                        .toList(),
                losses);
    }

    private FeedItem item(Map<?, ?> item, @Nullable String base) {
        Optional<String> url = text(item, "url").flatMap(value -> Plain.address(value, base));
        Optional<String> outside = text(item, "external_url").flatMap(value -> Plain.address(value, base));
        Optional<String> id = text(item, "id");
        return new FeedItem(
                id.orElse(null),
                url.or(() -> outside)
                        .or(() -> id.flatMap(value -> Plain.address(value, null)))
                        .orElse(null),
                text(item, "title").flatMap(Plain::line).orElse(null),
                date(item, "date_published"),
                date(item, "date_modified"),
                authors(item),
                text(item, "summary").map(Plain::escape).orElse(null),
                text(item, "content_html")
                        .or(() -> text(item, "content_text").map(JsonFeed::paragraphs))
                        .orElse(null),
                text(item, "language").flatMap(Plain::language).orElse(null),
                list(item, "tags")
                        .map(String::valueOf)
                        .flatMap(tag -> Plain.line(tag).stream())
                        .toList(),
                null,
                list(item, "attachments").flatMap(one -> enclosure(one, base)).toList());
    }

    private static String paragraphs(String text) {
        return "<p>"
                + Plain.escape(text).replaceAll("(\\r?\\n\\s*){2,}", "</p><p>").replaceAll("\\r?\\n", "<br>") + "</p>";
    }

    private static Optional<String> text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private @Nullable Published date(Map<?, ?> item, String name) {
        return text(item, name).flatMap(dates::find).orElse(null);
    }

    private static Stream<?> list(Map<?, ?> object, String name) {
        return object.get(name) instanceof List<?> list ? list.stream() : Stream.empty();
    }

    /** {@code authors} of version 1.1, {@code author} of version 1. */
    private static List<String> authors(Map<?, ?> item) {
        Stream<?> all = item.containsKey("authors") ? list(item, "authors") : Stream.ofNullable(item.get("author"));
        return all.flatMap(one -> one instanceof Map<?, ?> map ? text(map, "name").stream() : Stream.empty())
                .flatMap(name -> Plain.line(name).stream())
                .distinct()
                .toList();
    }

    private static Stream<Enclosure> enclosure(Object one, @Nullable String base) {
        return one instanceof Map<?, ?> map
                ? text(map, "url")
                        .flatMap(url -> Plain.address(url, base))
                        .map(url -> new Enclosure(url, text(map, "mime_type").orElse(null)))
                        .stream()
                : Stream.empty();
    }
}
