package org.multivector.ledger.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Amount;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Place;
import org.multivector.core.claim.Probability;
import org.multivector.core.claim.Source;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventContext;
import org.multivector.core.event.Participant;

/** Writes one claim, the fields of its kind after those that all claims have. */
final class ClaimWriter {
    private final JsonGenerator json;
    private final ValueWriter values;

    ClaimWriter(JsonGenerator json, ValueWriter values) {
        this.json = json;
        this.values = values;
    }

    void write(Claim claim) throws IOException {
        json.writeStringField("id", claim.id());
        json.writeStringField("kind", claim.kind().code());
        values.spanField("sentence", claim.sentence());
        json.writeStringField("status", claim.stance().status().name());
        json.writeStringField("certainty", claim.stance().certainty().name());
        json.writeStringField("polarity", claim.stance().polarity().code());
        sources(claim.stance().sources());
        matter(claim.matter());
        time(claim.setting().time());
        place(claim.setting().place());
        values.string("if", claim.setting().condition());
        values.because(claim.grounds().because());
        json.writeNumberField("confidence", Math.round(1000 * claim.grounds().confidence()) / 1000.0);
    }

    private void sources(List<Source> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Source source : sources) {
            json.writeStartObject();
            values.string("actor", source.actor());
            values.phrase(source.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void matter(Matter matter) throws IOException {
        if (matter.event().isPresent()) {
            event(matter.event().get());
        }
        if (matter instanceof Matter.Forecast forecast) {
            json.writeStringField("text", forecast.proposition().text());
            values.span(forecast.proposition().span());
            probability(forecast.probability());
            values.string("horizon", forecast.horizon());
        } else if (matter instanceof Matter.Condition condition) {
            values.phrase(condition.proposition());
        } else if (matter instanceof Matter.Explanation explanation) {
            values.phraseField("effect", explanation.effect());
            values.phraseField("cause", explanation.cause());
        } else if (matter instanceof Matter.Tie tie) {
            json.writeStringField("relation", tie.relation());
            participants("actors", tie.from());
            participants("recipients", tie.to());
        } else if (matter instanceof Matter.Signal signal) {
            json.writeStringField("sign", signal.sign().code());
            values.phraseField("occasion", signal.occasion());
        } else if (matter instanceof Matter.Count count) {
            amount(count.amount());
        }
    }

    private void event(Event event) throws IOException {
        json.writeObjectFieldStart("event");
        json.writeStringField("type", event.type().name());
        values.string("mode", event.mode() == null ? null : event.mode().code());
        if (!event.contexts().isEmpty()) {
            json.writeArrayFieldStart("contexts");
            for (EventContext context : event.contexts()) {
                json.writeString(context.code());
            }
            json.writeEndArray();
        }
        json.writeNumberField("quad", event.quad().code());
        json.writeNumberField("score", event.score());
        values.phraseField("anchor", event.anchor());
        participants("actors", event.actors());
        participants("recipients", event.recipients());
        json.writeEndObject();
    }

    private void participants(String field, List<Participant> participants) throws IOException {
        json.writeArrayFieldStart(field);
        for (Participant one : participants) {
            json.writeStartObject();
            values.string("actor", one.actor());
            values.string("country", one.country());
            values.string("sector", one.sector());
            values.phrase(one.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void probability(@Nullable Probability probability) throws IOException {
        if (probability != null) {
            json.writeObjectFieldStart("probability");
            values.string(
                    "words",
                    probability.words() == null ? null : probability.words().text());
            json.writeNumberField("low", probability.low());
            json.writeNumberField("mid", probability.mid());
            json.writeNumberField("high", probability.high());
            json.writeEndObject();
        }
    }

    private void amount(Amount amount) throws IOException {
        json.writeObjectFieldStart("amount");
        json.writeNumberField("value", amount.value());
        json.writeStringField("unit", amount.unit());
        if (amount.of() != null) {
            values.phraseField("of", amount.of());
        }
        json.writeEndObject();
        values.phrase(amount.words());
    }

    private void time(@Nullable EventTime time) throws IOException {
        if (time != null) {
            json.writeObjectFieldStart("time");
            values.string("text", time.words() == null ? null : time.words().text());
            json.writeStringField("value", time.value().toString());
            json.writeStringField("precision", time.value().precision().name().toLowerCase(Locale.ROOT));
            json.writeStringField("basis", time.basis().code());
            json.writeEndObject();
        }
    }

    private void place(@Nullable Place place) throws IOException {
        if (place != null) {
            json.writeObjectFieldStart("place");
            json.writeStringField("name", place.name());
            values.string("country", place.country());
            values.span(place.words().span());
            json.writeEndObject();
        }
    }
}
