package org.multivector.ledger.events.cluster;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.event.Participant;
import org.multivector.core.event.Sector;

/**
 * One named party. A state and whoever acts for it (its government, leaders, forces) may be one party under two names; two
 * who act for one state are not.
 *
 * @param id the actor's id; of a provisional actor, together with the family of the article that made him up
 * @param country the state it belongs to; null when unknown
 * @param acts whether it acts for that state
 */
record Party(String id, @Nullable String country, boolean acts) {
    private static final Set<Sector> ACTING =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.SPY, Sector.COP, Sector.JUD, Sector.LEG);

    /** @param family base family of the article: within it, a provisional id means one actor */
    static @Nullable Party of(Participant participant, String family) {
        String actor = participant.actor();
        if (actor == null) {
            return null;
        }
        Sector sector = participant.sector();
        return new Party(
                actor.startsWith("?") ? family + actor : actor,
                participant.country(),
                sector != null && ACTING.contains(sector));
    }

    boolean isState() {
        return id.equals(country);
    }

    /** Whether the one is a state and the other acts for it. */
    boolean standsFor(Party other) {
        return country != null && country.equals(other.country) && (isState() && other.acts || other.isState() && acts);
    }
}
