package org.multivector.press.internal.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The traits of one line. Immutable. */
public final class Traits {
    /** Of a line without tags: all 0. */
    public static final Traits NONE = new Traits(Map.of());

    private final Map<Trait, Float> values;

    /** @param known the traits that are not 0 */
    public Traits(Map<Trait, Float> known) {
        EnumMap<Trait, Float> copy = new EnumMap<>(Trait.class);
        copy.putAll(known);
        values = Collections.unmodifiableMap(copy);
    }

    /** The number of a trait, of the order of 1. */
    public float get(Trait trait) {
        return values.getOrDefault(trait, 0f);
    }
}
