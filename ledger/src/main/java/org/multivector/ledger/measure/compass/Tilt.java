package org.multivector.ledger.measure.compass;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pole an actor leans to most.
 *
 * @param pole its name; of equal ones the first by name
 * @param support for every pole that has a value the part of resamples in which it is the one, 0 to 1, together 1; in order
 *     of names
 */
public record Tilt(String pole, Map<String, Double> support) {

    /** Copies the map. */
    public Tilt {
        support = Collections.unmodifiableMap(new TreeMap<>(support));
    }
}
