package org.multivector.ledger.measure.align;

import java.util.Collection;
import org.multivector.ledger.measure.Interval;
import org.multivector.ledger.measure.Proportion;

/**
 * On whose side a party stood when two others were opposed.
 *
 * @param opposed on how many issues the two took the two ends of the scale and the party took a position
 * @param first on how many of these it took the first one's position
 * @param second on how many the second one's
 */
public record ChoiceShare(int opposed, int first, int second) {

    /** @throws IllegalArgumentException if the parts are more than the whole */
    public ChoiceShare {
        if (first < 0 || second < 0 || first + second > opposed) {
            throw new IllegalArgumentException(
                    "expected first + second <= opposed, got " + first + " " + second + " " + opposed);
        }
    }

    /**
     * Counts them.
     *
     * @param issues issues with positions 0 to {@code positions - 1}
     * @param party who chose
     * @param first one of the two
     * @param second the other
     * @param positions how many positions there are
     */
    public static ChoiceShare of(Collection<Issue> issues, String party, String first, String second, int positions) {
        int opposed = 0;
        int withFirst = 0;
        int withSecond = 0;
        for (Issue issue : issues) {
            Integer own = issue.positions().get(party);
            Integer one = issue.positions().get(first);
            Integer other = issue.positions().get(second);
            if (own != null && one != null && other != null && Math.abs(one - other) == positions - 1) {
                opposed++;
                withFirst += own.equals(one) ? 1 : 0;
                withSecond += own.equals(other) ? 1 : 0;
            }
        }
        return new ChoiceShare(opposed, withFirst, withSecond);
    }

    /** On how many it stood between them. */
    public int neither() {
        return opposed - first - second;
    }

    /** The part on the first one's side, 0 to 1; not a number where they never were opposed. */
    public double share() {
        return new Proportion(first, opposed).share();
    }

    /** The Wilson interval of the share. */
    public Interval interval(double level) {
        return new Proportion(first, opposed).wilson(level);
    }
}
