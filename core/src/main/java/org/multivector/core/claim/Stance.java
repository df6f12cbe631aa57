package org.multivector.core.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Who puts something forward, and how. Status, certainty and polarity say how the <em>last</em> source puts it, or the
 * author where there is no source.
 *
 * @param sources outermost first; empty for the author's or outlet's own voice
 * @param status in what way
 * @param certainty how sure
 * @param polarity so or not so
 */
public record Stance(List<Source> sources, Status status, Certainty certainty, Polarity polarity)
        implements Serializable {

    /** @throws IllegalArgumentException for a fact with negative polarity, or a denial with positive */
    public Stance {
        sources = List.copyOf(sources);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
        if (status.isFact() && polarity == Polarity.NEGATIVE) {
            throw new IllegalArgumentException(status + " cannot be negative; use DENIED");
        }
        if (status == Status.DENIED && polarity == Polarity.POSITIVE) {
            throw new IllegalArgumentException("DENIED is negative");
        }
    }
}
