package org.multivector.press.internal.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Header;
import org.multivector.core.text.Published;
import org.multivector.press.internal.page.Declared;

/**
 * One line of a {@code .jsonl} file: an object with {@code text} or {@code html}, and what is known of it.
 *
 * <p>Fields that are not ours are passed over; one of ours that is null or no string or number counts as absent.
 */
record JsonRecord(Map<String, String> fields) {
    private static final Set<String> FIELDS =
            Set.of("id", "text", "html", "title", "published", "outlet", "url", "language");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limit.ARTICLE.bytes())
                    .build())
            .build();

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is not such an object; the message says what was expected
     */
    static JsonRecord parse(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("expected a JSON object {\"text\": …} on this line");
            }
            Map<String, String> fields = new HashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (FIELDS.contains(name) && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("expected one JSON object on this line, found more after it");
            }
            return new JsonRecord(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not a JSON object: " + e.getOriginalMessage() + "; each line must be one whole object", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("not readable as JSON: " + e.getMessage(), e);
        }
    }

    Optional<String> id() {
        return field("id");
    }

    boolean isHtml() {
        return field("text").isEmpty() && field("html").isPresent();
    }

    /** The text, else the source with tags; nothing if the record has neither, or it is empty. */
    Optional<String> content() {
        return field("text").or(() -> field("html"));
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    private @Nullable String value(String name) {
        return field(name).orElse(null);
    }

    /** What the record says of its text. */
    Declared declared() {
        Header header = Header.NONE
                .withTitle(value("title"))
                .withOutlet(value("outlet"))
                .withLanguage(value("language"))
                .withPublished(field("published").flatMap(JsonRecord::date).orElse(null));
        return new Declared(header, value("url"), null);
    }

    private static Optional<Published> date(String text) {
        try {
            return Optional.of(Published.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
