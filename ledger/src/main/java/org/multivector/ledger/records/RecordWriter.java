package org.multivector.ledger.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.core.Rejected;
import org.multivector.core.actor.Actor;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Predicate;
import org.multivector.core.claim.Timex;
import org.multivector.core.event.Event;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/**
 * Writes codings as typed records, one a line: an article first, then its actors where they are new to the run, then its
 * other records in order of their start. Absent fields are left out. Not thread-safe.
 */
public final class RecordWriter implements Closeable {
    private final JsonGenerator json;
    private final ValueWriter values;
    private final Set<String> actors = new HashSet<>();

    private String last = "";

    private interface Body {
        void write() throws IOException;
    }

    private record Line(int start, Body body) {}

    /** @throws IOException if the writer does not take the first bytes */
    public RecordWriter(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        values = new ValueWriter(json);
    }

    /**
     * Writes one article with all that was coded from it. A coding of the article written last is a further slice of it:
     * the article's record is not written again.
     */
    public void write(Coding coding) throws IOException {
        if (!coding.article().id().equals(last)) {
            last = coding.article().id();
            json.writeStartObject();
            values.article(coding.article());
            json.writeEndObject();
        }
        for (Actor actor : coding.actors()) {
            if (actors.add(actor.id())) {
                json.writeStartObject();
                values.actor(actor);
                json.writeEndObject();
            }
        }
        String article = last;
        List<Line> lines = new ArrayList<>();
        coding.mentions().forEach(one -> lines.add(mention(article, one)));
        coding.attributions().forEach(one -> lines.add(attribution(article, one)));
        coding.timexes().forEach(one -> lines.add(timex(article, one)));
        coding.predicates().forEach(one -> lines.add(predicate(article, one)));
        coding.claims().forEach(one -> lines.add(claim(article, one)));
        lines.sort(Comparator.comparingInt(Line::start));
        for (Line line : lines) {
            json.writeStartObject();
            line.body().write();
            json.writeEndObject();
        }
        for (Rejected rejected : coding.rejected()) {
            write(rejected);
        }
    }

    /** Writes what could not be used. */
    public void write(Rejected rejected) throws IOException {
        json.writeStartObject();
        json.writeStringField("record", "rejected");
        json.writeStringField("stage", rejected.stage());
        json.writeStringField("where", rejected.where());
        json.writeStringField("reason", rejected.reason());
        json.writeEndObject();
    }

    private Line mention(String article, Mention one) {
        return new Line(one.words().span().start(), () -> {
            values.head("mention", article);
            values.phrase(one.words());
            json.writeStringField("form", one.form().code());
            json.writeStringField("type", one.type().name());
            values.string("actor", one.actor());
            values.because(List.of(one.because()));
        });
    }

    private Line attribution(String article, Attribution one) {
        int start = one.content().get(0).start();
        for (Span span : one.cue()) {
            start = Math.min(start, span.start());
        }
        return new Line(start, () -> {
            values.head("attribution", article);
            json.writeStringField("id", one.id());
            values.string("parent", one.parent());
            values.spans("source", one.source());
            values.spans("cue", one.cue());
            values.spans("content", one.content());
            values.string("actor", one.actor());
            json.writeStringField("mode", one.mode().code());
            values.because(List.of(one.because()));
        });
    }

    private Line timex(String article, Timex one) {
        return new Line(one.words().span().start(), () -> {
            values.head("timex", article);
            values.phrase(one.words());
            json.writeStringField("type", one.type().name());
            json.writeStringField("value", one.value());
        });
    }

    private Line predicate(String article, Predicate one) {
        return new Line(one.span().start(), () -> {
            values.head("predicate", article);
            values.span(one.span());
            json.writeStringField("lemma", one.lemma());
            json.writeStringField("certainty", one.certainty().name());
            json.writeStringField("polarity", one.polarity().code());
            json.writeNumberField("value", one.value());
        });
    }

    private Line claim(String article, Claim one) {
        return new Line(start(one), () -> {
            values.head("claim", article);
            new ClaimWriter(json, values).write(one);
        });
    }

    /** Where the claim's own words start; its sentence where it has none. */
    private static int start(Claim claim) {
        Matter matter = claim.matter();
        Phrase words = matter.event().map(Event::anchor).orElse(null);
        if (words == null && matter instanceof Matter.Forecast forecast) {
            words = forecast.proposition();
        } else if (words == null && matter instanceof Matter.Condition condition) {
            words = condition.proposition();
        } else if (matter instanceof Matter.Explanation explanation) {
            words = explanation.effect();
        } else if (matter instanceof Matter.Count count) {
            words = count.amount().words();
        }
        return words == null ? claim.sentence().start() : words.span().start();
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
