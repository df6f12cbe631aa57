package org.multivector.ledger.measure.compass;

import java.util.Objects;
import java.util.Optional;
import org.multivector.ledger.measure.Estimate;
import org.multivector.ledger.measure.Outcome;

/**
 * An actor and one pole.
 *
 * @param pole the pole's name
 * @param happenings how many happenings stand behind it
 * @param families how many families these rest on
 * @param effective their effective number
 * @param cooperation the mass of cooperation, {@code sum of w s K} over scores above 0
 * @param conflict the mass of conflict, {@code sum of -w s K} over scores below 0
 * @param pull the vector's component, −1 (all conflict) to 1 (all cooperation); refused where there are too few families
 *     or effective happenings
 * @param ambivalence {@code 2 min(C,F) / (C+F)}, 0 (signals of one kind) to 1 (as much of either): the behavioural mark of
 *     hedging; empty where the pull is refused, or no happening has a score but 0
 */
public record Bearing(
        String pole,
        int happenings,
        int families,
        double effective,
        double cooperation,
        double conflict,
        Outcome<Estimate> pull,
        Optional<Estimate> ambivalence) {

    /** @throws NullPointerException if a part is null */
    public Bearing {
        Objects.requireNonNull(pole, "pole");
        Objects.requireNonNull(pull, "pull");
        Objects.requireNonNull(ambivalence, "ambivalence");
    }
}
