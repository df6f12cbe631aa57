package org.multivector.press.internal.page;

import java.util.Map;

/** The traits of one line. Immutable. */
public final class Traits {
    /** Of a line without tags: all 0. */
    public static final Traits NONE = new Traits(Map.of());

    private final float[] values = new float[Trait.values().length];

    /** @param known the traits that are not 0 */
    public Traits(Map<Trait, Float> known) {
        int place = 0;
        for (Trait trait : Trait.values()) {
            values[place++] = known.getOrDefault(trait, 0f);
        }
    }

    /** Writes the numbers, each of the order of 1, in the order of {@link Trait}. */
    public void copyTo(float[] target, int from) {
        System.arraycopy(values, 0, target, from, values.length);
    }
}
