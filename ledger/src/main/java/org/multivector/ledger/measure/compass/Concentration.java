package org.multivector.ledger.measure.compass;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.multivector.ledger.measure.Estimate;

/**
 * How an actor's cooperation is spread over the poles. It tells periods apart less well than the pulls do.
 *
 * @param shares each pole's part {@code (C_p + l) / sum (C + l)}, together 1; in order of names
 * @param herfindahl sum of the squared shares, 1/P (all alike) to 1 (one pole alone)
 * @param entropy {@code -sum q ln q / ln P}, 0 (one pole alone) to 1 (all alike)
 */
public record Concentration(Map<String, Double> shares, Estimate herfindahl, Estimate entropy) {

    /** Copies the map. */
    public Concentration {
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    }
}
