package org.multivector.ledger.measure.forecast;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A forecast as it is scored. One holder's repeated forecast of one thing is one forecast.
 *
 * @param id its id in the ledger
 * @param holder who foretold it
 * @param probability what his words mean, 0 to 1
 * @param due the day by which it was to have happened; a default where the holder named none
 * @param verdict what became of it
 */
public record Forecast(String id, String holder, double probability, LocalDate due, Verdict verdict) {

    /** @throws IllegalArgumentException if the probability is out of range */
    public Forecast {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(verdict, "verdict");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(id + ": expected a probability from 0 to 1, got " + probability);
        }
    }

    /** 1 if it came true, else 0. */
    int outcome() {
        return verdict == Verdict.TRUE ? 1 : 0;
    }
}
