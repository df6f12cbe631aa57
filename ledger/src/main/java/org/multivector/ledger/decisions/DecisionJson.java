package org.multivector.ledger.decisions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.multivector.core.DataException;

/** A decision as one line of JSON. */
final class DecisionJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private DecisionJson() {}

    static String write(Decision decision) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", decision.id());
            json.writeStringField("when", decision.when().toString());
            json.writeStringField("who", decision.who());
            json.writeStringField("what", decision.what().code());
            json.writeArrayFieldStart("about");
            for (String id : decision.about()) {
                json.writeString(id);
            }
            json.writeEndArray();
            json.writeStringField("why", decision.why());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string took no more", e);
        }
        return out.append('\n').toString();
    }

    /** @throws DataException if it is no decision */
    static Decision read(String line, String where) {
        Map<String, String> fields = new HashMap<>();
        List<String> about = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new DataException(where, "expected a decision as a JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    fields.put(field, json.getText());
                } else {
                    while (json.nextToken() == JsonToken.VALUE_STRING) {
                        about.add(json.getText());
                    }
                }
            }
            return new Decision(
                    field(fields, "id"),
                    Instant.parse(field(fields, "when")),
                    field(fields, "who"),
                    Decision.What.parse(field(fields, "what")),
                    about,
                    field(fields, "why"));
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            throw new DataException(where, "expected a decision, got \"" + line + "\": " + e.getMessage());
        }
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it has no \"" + name + "\"");
        }
        return value;
    }
}
