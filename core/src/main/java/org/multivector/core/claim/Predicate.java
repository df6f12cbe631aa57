package org.multivector.core.claim;

import java.io.Serializable;
import java.util.Objects;
import org.multivector.core.text.Span;

/**
 * A clause predicate or event noun with the <em>author's</em> commitment to it, after FactBank and Lee et al. 2015.
 *
 * @param span the head word
 * @param lemma its lemma
 * @param certainty how sure the author is
 * @param polarity so or not so
 * @param value the commitment as a number, −3.0 (certainly not) to 3.0 (certainly)
 */
public record Predicate(Span span, String lemma, Certainty certainty, Polarity polarity, double value)
        implements Serializable {

    /** @throws IllegalArgumentException if the value leaves −3 to 3 */
    public Predicate {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
        if (!(value >= -3 && value <= 3)) {
            throw new IllegalArgumentException("commitment must lie in -3 to 3, got " + value);
        }
    }
}
