package org.multivector.ledger.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorName;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Passage;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/** The values that several records share. What is absent is not written. */
final class ValueWriter {
    private final JsonGenerator json;

    ValueWriter(JsonGenerator json) {
        this.json = json;
    }

    void head(String record, String article) throws IOException {
        json.writeStringField("record", record);
        json.writeStringField("article", article);
    }

    void string(String field, @Nullable Object value) throws IOException {
        if (value != null && !value.toString().isEmpty()) {
            json.writeStringField(field, value.toString());
        }
    }

    void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    void spanField(String field, Span span) throws IOException {
        json.writeObjectFieldStart(field);
        span(span);
        json.writeEndObject();
    }

    void phrase(Phrase phrase) throws IOException {
        json.writeStringField("text", phrase.text());
        span(phrase.span());
    }

    void phraseField(String field, Phrase phrase) throws IOException {
        json.writeObjectFieldStart(field);
        phrase(phrase);
        json.writeEndObject();
    }

    /** Written even when empty: an attribution without a named source says so. */
    void spans(String field, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            json.writeStartObject();
            span(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void because(List<Because> because) throws IOException {
        json.writeArrayFieldStart("because");
        for (Because one : because) {
            json.writeStartObject();
            json.writeStringField("table", one.table());
            json.writeStringField("row", one.row());
            spans("words", one.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void article(Article article) throws IOException {
        Header header = article.header();
        json.writeStringField("record", "article");
        json.writeStringField("id", article.id());
        string("path", article.path());
        string("url", article.url());
        string("title", header.title());
        strings("bylines", header.bylines());
        string("outlet", header.outlet());
        string("section", header.section());
        string("published", header.published());
        string("modified", header.modified());
        string("language", header.language());
        if (header.access() != null) {
            json.writeStringField("access", header.access().code());
        }
        if (!header.origin().isEmpty()) {
            json.writeArrayFieldStart("origin");
            for (Origin origin : header.origin()) {
                origin(origin);
            }
            json.writeEndArray();
        }
        string("family", article.family());
        json.writeStringField("text", article.text());
        json.writeArrayFieldStart("passages");
        for (Passage passage : article.passages()) {
            json.writeStartObject();
            span(passage.span());
            string("language", passage.language());
            json.writeStringField("kind", passage.kind().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void origin(Origin origin) throws IOException {
        json.writeStartObject();
        json.writeStringField("outlet", origin.outlet());
        string("url", origin.url());
        string("language", origin.language());
        json.writeStringField("how", origin.how().code());
        json.writeEndObject();
    }

    void actor(Actor actor) throws IOException {
        json.writeStringField("record", "actor");
        json.writeStringField("id", actor.id());
        json.writeStringField("kind", actor.kind().code());
        json.writeStringField("name", actor.name());
        strings("names", actor.names().stream().map(ActorName::text).toList());
        string("country", actor.country());
        string("sector", actor.sector());
        string("wikidata", actor.wikidata());
        json.writeBooleanField("provisional", actor.provisional());
    }

    private void strings(String field, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
