package org.multivector.lab.press;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.multivector.lab.Archive;
import org.multivector.press.internal.intake.Decoder;

/**
 * A page with what somebody said its article is.
 *
 * @param id its name in the set
 * @param html its source
 * @param body the article's text; empty where only segments are known
 * @param with stretches that the article has
 * @param without stretches of the page that the article has not
 * @param title its headline; empty where the set does not say
 * @param authors its authors' names as the set writes them, often several in one; empty where it does not say
 */
record GoldPage(
        String id,
        String html,
        String body,
        List<String> with,
        List<String> without,
        String title,
        List<String> authors) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The 709 articles of WCXB's development part that have a text. */
    static List<GoldPage> wcxb(Path data) throws IOException {
        Path folder = data.resolve("gold/extraction/wcxb-dev");
        List<GoldPage> out = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            Map<String, Object> record = object(line);
            if (record.get("main_content") instanceof String body && record.get("id") instanceof String id) {
                try (InputStream in =
                        new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + id + ".html.gz")))) {
                    out.add(of(id, decode(in.readAllBytes()), body, record));
                }
            }
        }
        return out;
    }

    /** The 990 pages of trafilatura's evaluation set. */
    static List<GoldPage> trafilatura(Path data) throws IOException {
        Path folder = data.resolve("gold/extraction/trafilatura");
        return Archive.unpacked(
                folder.resolve("html.tar.xz"), unpacked -> pages(folder.resolve("evaldata.json"), unpacked));
    }

    private static List<GoldPage> pages(Path gold, Path unpacked) throws IOException {
        List<GoldPage> out = new ArrayList<>();
        for (Object value : object(Files.readString(gold)).values()) {
            if (value instanceof Map<?, ?> record && record.get("file") instanceof String file) {
                Path cached = unpacked.resolve("cache").resolve(file);
                Path page =
                        Files.exists(cached) ? cached : unpacked.resolve("eval").resolve(file);
                String html = decode(Files.readAllBytes(page));
                out.add(of(file, html, "", record));
            }
        }
        return out;
    }

    private static GoldPage of(String id, String html, String body, Map<?, ?> record) {
        String title = record.get("title") instanceof String text ? text : "";
        List<String> authors = record.get("author") instanceof String one ? List.of(one) : strings(record, "author");
        return new GoldPage(id, html, body, strings(record, "with"), strings(record, "without"), title, authors);
    }

    private static String decode(byte[] bytes) {
        return Decoder.decode(bytes, true).orElse("");
    }

    private static List<String> strings(Map<?, ?> record, String key) {
        List<String> out = new ArrayList<>();
        if (record.get(key) instanceof List<?> list) {
            list.forEach(item -> out.add(String.valueOf(item)));
        }
        return out;
    }

    private static Map<String, Object> object(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return object(parser);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> out = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                out.put(name, value);
            }
        }
        return out;
    }

    private static @org.jspecify.annotations.Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object item = value(parser);
                    if (item != null) {
                        items.add(item);
                    }
                }
                yield items;
            }
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }
}
