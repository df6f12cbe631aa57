package org.multivector.ledger.measure.compass;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What the compass would show without one family of sources.
 *
 * @param family the family left out; happenings that others report too stay
 * @param pull the pulls of the poles that have a value with it, −1 to 1, in order of names
 * @param tilt the pole leant to most, where two or more have a value
 * @param spread the largest pull less the smallest, where two or more have a value
 */
public record Without(String family, Map<String, Double> pull, Optional<String> tilt, OptionalDouble spread) {

    /** Copies the map. */
    public Without {
        pull = Collections.unmodifiableMap(new TreeMap<>(pull));
    }
}
