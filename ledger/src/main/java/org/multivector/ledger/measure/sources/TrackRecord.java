package org.multivector.ledger.measure.sources;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.multivector.ledger.measure.Estimate;
import org.multivector.ledger.measure.Proportion;

/**
 * How often a source was right, of the propositions that were resolved and on which it took one side. It says nothing of
 * why, nor whether the next one is of the same kind.
 *
 * @param source its id
 * @param right how often, of how many
 */
public record TrackRecord(String source, Proportion right) {

    /**
     * The records of all sources that took a side of something resolved.
     *
     * @param positions in any order, any number of times: a source counts once a proposition
     * @param resolved by the proposition's id whether it was so
     * @return by the source's id, in their order
     */
    public static Map<String, TrackRecord> of(Collection<Position> positions, Map<String, Boolean> resolved) {
        Map<String, Map<String, Set<Side>>> sides = new TreeMap<>();
        for (Position one : positions) {
            if (resolved.containsKey(one.proposition())) {
                sides.computeIfAbsent(one.source(), id -> new TreeMap<>())
                        .computeIfAbsent(one.proposition(), id -> EnumSet.noneOf(Side.class))
                        .add(one.side());
            }
        }
        Map<String, TrackRecord> out = new TreeMap<>();
        sides.forEach((source, byProposition) -> {
            int right = 0;
            int whole = 0;
            for (var one : byProposition.entrySet()) {
                Side side = Support.net(one.getValue());
                if (side != Side.HEDGED) {
                    whole++;
                    right += Boolean.valueOf(side == Side.FOR).equals(resolved.get(one.getKey())) ? 1 : 0;
                }
            }
            if (whole > 0) {
                out.put(source, new TrackRecord(source, new Proportion(right, whole)));
            }
        });
        return Collections.unmodifiableMap(out);
    }

    /**
     * What is to be believed of its next proposition, from the uniform prior Beta(1,1): 1 right of 8 is .2 [.03, .48].
     *
     * @param level between 0 and 1
     */
    public Estimate trust(double level) {
        return right.posterior(level);
    }
}
