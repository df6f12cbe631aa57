package org.multivector.ledger.measure.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.multivector.ledger.measure.Estimate;
import org.multivector.ledger.measure.Outcome;
import org.multivector.ledger.measure.Refusal;
import org.multivector.ledger.measure.Resampling;

/**
 * How far two parties take the same side, with bootstrap intervals over issues. The measures do not stand for each other
 * (Häge 2011): two who mostly vote yes, as all do, agree often and have a kappa near 0.
 *
 * @param issues how many issues
 * @param agreement part with the same position, 0 to 1
 * @param opposition part with the opposite ends of the scale, 0 to 1
 * @param similarity S by absolute distance, −1 to 1
 * @param similaritySquared S by squared distance, −1 to 1
 * @param kappa corrected for chance, squared weights; empty where all positions are one
 * @param pi as kappa with pooled margins
 */
public record Alignment(
        int issues,
        Estimate agreement,
        Estimate opposition,
        Estimate similarity,
        Estimate similaritySquared,
        Optional<Estimate> kappa,
        Optional<Estimate> pi) {

    /** @throws NullPointerException if a part is null */
    public Alignment {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(opposition, "opposition");
        Objects.requireNonNull(similarity, "similarity");
        Objects.requireNonNull(similaritySquared, "similaritySquared");
    }

    /**
     * The measures of a table.
     *
     * @return refused if it is empty
     */
    public static Outcome<Alignment> of(CrossTable table, Resampling resampling) {
        if (table.total() == 0) {
            return new Outcome.Refused<>(new Refusal(Refusal.Lack.ISSUES, 0, 1, List.of()));
        }
        SplittableRandom random = resampling.random();
        List<CrossTable> resamples = Stream.generate(() -> table.resampled(random))
                .limit(resampling.times())
                .toList();
        Measures measures = new Measures(table, resamples, resampling);
        return new Outcome.Given<>(new Alignment(
                table.total(),
                measures.estimate(CrossTable::agreement),
                measures.estimate(CrossTable::opposition),
                measures.estimate(one -> one.similarity(Disagreement.ABSOLUTE)),
                measures.estimate(one -> one.similarity(Disagreement.SQUARED)),
                measures.defined(one -> one.kappa(Disagreement.SQUARED)),
                measures.defined(one -> one.pi(Disagreement.SQUARED))));
    }

    private record Measures(CrossTable table, List<CrossTable> resamples, Resampling resampling) {

        Estimate estimate(ToDoubleFunction<CrossTable> measure) {
            double[] values = resamples.stream()
                    .mapToDouble(measure)
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            return resampling.estimate(measure.applyAsDouble(table), values);
        }

        /** Empty where the data do not define it; resamples that do not are left out. */
        Optional<Estimate> defined(ToDoubleFunction<CrossTable> measure) {
            return Double.isNaN(measure.applyAsDouble(table)) ? Optional.empty() : Optional.of(estimate(measure));
        }
    }
}
