package org.multivector.ledger.measure.compass;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.multivector.ledger.measure.Estimate;
import org.multivector.ledger.measure.Happenings;
import org.multivector.ledger.measure.Outcome;

/**
 * Which way an actor leans on a day: its "multi-vector". A description of what the sources report, not an accepted index
 * of hedging; there is none (Kuik 2008; Geeraerts and Salman 2016; Gonzalez-Pujol 2024 give rival definitions).
 *
 * <p>For each pole p the pull {@code a_p} is the net height of the series between the actor and p (see
 * {@link org.multivector.ledger.measure.series.DyadicSeries}) over 10. Intervals come from a cluster bootstrap over families of
 * sources (Efron 1979; Field and Welsh 2007), widened for small numbers of them (Hesterberg 2015), with a layer for errors
 * of the coder. Below five families in all there is no
 * compass, and below five families or three effective happenings no pull of the pole.
 *
 * <p>Example: {@code Compass.of(Map.of("Russia", r, "China", c), day, CompassSettings.DEFAULT).result()}.
 *
 * @param day the day
 * @param families how many families stand behind it
 * @param happenings how many happenings
 * @param bearings one a pole, in order of names
 * @param tilt the pole leant to most; empty unless two or more have a pull
 * @param spread the largest pull less the smallest, 0 to 2; its interval leans upwards, since the largest of several uncertain
 *     pulls is more often too large than too small: of alike poles it lies above 0 too; empty unless two or more poles have a
 *     pull
 * @param breadth the number of poles whose pull has a lower bound of 5 % above 0
 * @param concentration how cooperation is spread over all poles; empty for one pole
 * @param without what would be without each of the families that most rests on alone, most first
 */
public record Compass(
        LocalDate day,
        int families,
        int happenings,
        List<Bearing> bearings,
        Optional<Tilt> tilt,
        Optional<Estimate> spread,
        int breadth,
        Optional<Concentration> concentration,
        List<Without> without) {

    /** Copies the lists. */
    public Compass {
        Objects.requireNonNull(day, "day");
        bearings = List.copyOf(bearings);
        without = List.copyOf(without);
    }

    /**
     * The compass of an actor.
     *
     * @param poles by the pole's name the happenings between the actor and the pole's members; one that concerns two poles
     *     stands under both
     * @param day the day; what happened later is left out
     * @param settings how it is reckoned
     * @return refused below the least number of families
     * @throws IllegalArgumentException if there is no pole, or two happenings that differ have one id
     */
    public static Outcome<Compass> of(Map<String, Happenings> poles, LocalDate day, CompassSettings settings) {
        if (poles.isEmpty()) {
            throw new IllegalArgumentException("expected one pole or more, got none");
        }
        return new Reckoning(poles, day, settings).compass();
    }
}
