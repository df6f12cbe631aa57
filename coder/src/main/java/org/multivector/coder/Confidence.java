package org.multivector.coder;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.multivector.coder.event.FoundEvent;
import org.multivector.coder.status.Reading;
import org.multivector.core.event.Event;
import org.multivector.core.table.Table;

/**
 * The estimated chance that a claim is right: a logistic model of what was easy and what was hard in reading it, with the
 * weights of the table {@code confidence}. Immutable and thread-safe.
 */
final class Confidence {
    private final Map<String, Double> weights = new HashMap<>();

    private Confidence() {}

    /** Reads a table with columns {@code id weight note}. */
    static Confidence of(Table table) {
        Confidence out = new Confidence();
        table.rows().forEach(row -> out.weights.put(row.id(), row.parse("weight", Double::parseDouble)));
        return out;
    }

    /** Of a claim that an event took place, or is to. */
    double of(FoundEvent found, Reading reading) {
        Event event = found.event();
        double logit = logit(reading) + weight(event.type().name().toLowerCase(Locale.ROOT));
        boolean unknown = Stream.concat(event.actors().stream(), event.recipients().stream())
                .anyMatch(party -> party.actor() == null);
        logit += found.light() > 0 ? weight("light") : 0;
        logit += event.actors().isEmpty() || event.recipients().isEmpty() ? weight("one-sided") : 0;
        logit += unknown ? weight("unknown-party") : 0;
        return chance(logit);
    }

    /** Of any other claim. */
    double of(Reading reading) {
        return chance(logit(reading));
    }

    private double logit(Reading reading) {
        double open = reading.status().isFact() ? 0 : weight("open");
        return weight("base") + open + weight("cue") * reading.because().size();
    }

    private double weight(String id) {
        return weights.getOrDefault(id, 0.0);
    }

    /** In hundredths, so that a record does not show more than is known. */
    private static double chance(double logit) {
        return Math.round(100 / (1 + Math.exp(-logit))) / 100.0;
    }
}
