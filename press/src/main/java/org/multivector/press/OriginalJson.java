package org.multivector.press;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Access;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Published;

/**
 * An original as one line of JSON. Every scalar is a string, but {@code html}. The form may gain fields that are left out
 * where absent; it must never change for what it can say already, as ledgers name originals by its digest.
 */
final class OriginalJson {
    /** Above it all is escaped, so that half a pair of surrogates comes through UTF-8. */
    private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private OriginalJson() {}

    static byte[] write(Original original) {
        StringWriter out = new StringWriter(original.content().length() + 256);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setHighestNonEscapedChar(LAST_BEFORE_SURROGATES);
            json.writeStartObject();
            json.writeStringField("name", original.name());
            json.writeBooleanField("html", original.isHtml());
            string(json, "url", original.url());
            string(json, "siteTitle", original.siteTitle());
            header(json, original.header());
            string(json, "defaultPublished", original.defaults().published());
            string(json, "defaultOutlet", original.defaults().outlet());
            json.writeStringField("content", original.content());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string took no more", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void header(JsonGenerator json, Header header) throws IOException {
        string(json, "title", header.title());
        if (!header.bylines().isEmpty()) {
            json.writeArrayFieldStart("bylines");
            for (String byline : header.bylines()) {
                json.writeString(byline);
            }
            json.writeEndArray();
        }
        string(json, "outlet", header.outlet());
        string(json, "section", header.section());
        string(json, "published", header.published());
        string(json, "modified", header.modified());
        string(json, "language", header.language());
        string(json, "access", header.access() == null ? null : header.access().code());
        if (!header.origin().isEmpty()) {
            json.writeArrayFieldStart("origin");
            for (Origin origin : header.origin()) {
                json.writeStartObject();
                json.writeStringField("outlet", origin.outlet());
                string(json, "url", origin.url());
                string(json, "language", origin.language());
                json.writeStringField("how", origin.how().code());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void string(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }

    static Original read(byte[] bytes) {
        try (JsonParser json = FACTORY.createParser(new String(bytes, StandardCharsets.UTF_8))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("expected an original as a JSON object, got " + json.currentToken());
            }
            return read(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("expected an original as JSON: " + e.getMessage(), e);
        }
    }

    private static Original read(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        List<String> bylines = new ArrayList<>();
        List<Origin> origin = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (value != JsonToken.START_ARRAY) {
                fields.put(field, json.getText());
            } else if (field.equals("bylines")) {
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    bylines.add(json.getText());
                }
            } else {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    origin.add(hop(json));
                }
            }
        }
        Header header = header(fields, bylines, origin);
        String name = required(fields, "name");
        Defaults defaults = new Defaults(date(fields, "defaultPublished"), fields.get("defaultOutlet"));
        return new Original(
                name,
                null,
                name,
                Boolean.parseBoolean(required(fields, "html")),
                required(fields, "content"),
                header,
                fields.get("url"),
                fields.get("siteTitle"),
                defaults,
                null);
    }

    private static Header header(Map<String, String> fields, List<String> bylines, List<Origin> origin) {
        String access = fields.get("access");
        return new Header(
                fields.get("title"),
                bylines,
                fields.get("outlet"),
                fields.get("section"),
                date(fields, "published"),
                date(fields, "modified"),
                fields.get("language"),
                access == null ? null : Access.valueOf(access.toUpperCase(Locale.ROOT)),
                origin);
    }

    private static Origin hop(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            fields.put(field, json.getText());
        }
        Origin.How how = Origin.How.valueOf(required(fields, "how").toUpperCase(Locale.ROOT));
        return new Origin(required(fields, "outlet"), fields.get("url"), fields.get("language"), how);
    }

    private static @Nullable Published date(Map<String, String> fields, String field) {
        String value = fields.get(field);
        return value == null ? null : Published.parse(value);
    }

    private static String required(Map<String, String> fields, String field) {
        String value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("expected an original with \"" + field + "\", got none");
        }
        return value;
    }
}
