package org.multivector.desk.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.core.Because;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Probability;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/**
 * Where a claim stands in its text.
 *
 * @param word the word that is pressed to see the claim; empty when the claim has none
 * @param extents the longer stretches it is about, such as what is foretold; may be none
 */
record Spot(Optional<Span> word, List<Span> extents) {

    /** The spot of a claim: the event's anchor, else the word of probability, else what a row matched. */
    static Spot of(Claim claim) {
        Optional<Span> word = own(claim.matter())
                .map(Phrase::span)
                .or(() -> claim.grounds().because().stream()
                        .map(Because::words)
                        .flatMap(List::stream)
                        .filter(span -> !span.isEmpty())
                        .findFirst());
        return new Spot(word, extents(claim.matter()).map(Phrase::span).toList());
    }

    private static Optional<Phrase> own(Matter matter) {
        if (matter instanceof Matter.Count count) {
            return Optional.of(count.amount().words());
        }
        Optional<Phrase> anchor = matter.event().map(event -> event.anchor());
        if (anchor.isEmpty() && matter instanceof Matter.Forecast forecast) {
            return Optional.ofNullable(forecast.probability()).map(Probability::words);
        }
        return anchor;
    }

    private static Stream<Phrase> extents(Matter matter) {
        if (matter instanceof Matter.Forecast forecast) {
            return Stream.of(forecast.proposition());
        }
        if (matter instanceof Matter.Condition condition) {
            return Stream.of(condition.proposition());
        }
        if (matter instanceof Matter.Explanation explanation) {
            return Stream.of(explanation.effect(), explanation.cause());
        }
        return Stream.empty();
    }

    /** Where to start reading. */
    Optional<Span> start() {
        return word.or(() -> extents.stream().findFirst());
    }
}
