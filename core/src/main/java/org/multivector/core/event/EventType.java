package org.multivector.core.event;

import static org.multivector.core.event.Quad.MATERIAL_CONFLICT;
import static org.multivector.core.event.Quad.MATERIAL_COOPERATION;
import static org.multivector.core.event.Quad.VERBAL_CONFLICT;
import static org.multivector.core.event.Quad.VERBAL_COOPERATION;

/**
 * What was done: the sixteen event types of PLOVER 2.0. The type names the act itself; whether it took place is told by
 * {@link org.multivector.core.claim.Status}, never by the type.
 */
public enum EventType {
    /** Agrees, accepts, commits itself to something. */
    AGREE(VERBAL_COOPERATION, 2.5),
    /** Meets, visits, talks. */
    CONSULT(VERBAL_COOPERATION, 2.5),
    /** Endorses, praises, recognises, signs, ratifies. */
    SUPPORT(VERBAL_COOPERATION, 5),
    /** Yields in words: apologises, pardons, announces a withdrawal. */
    CONCEDE(VERBAL_COOPERATION, 4.5),
    /** Does something together: joint exercises, trade, extradition, shared intelligence. */
    COOPERATE(MATERIAL_COOPERATION, 9.5),
    /** Gives something: money, arms, refuge, rescue. */
    AID(MATERIAL_COOPERATION, 10),
    /** Yields in deeds: withdraws, releases, disarms, ceases fire, resigns. */
    RETREAT(MATERIAL_COOPERATION, 6.5),
    /** Asks, appeals, demands. */
    REQUEST(VERBAL_CONFLICT, 0),
    /** Criticises, accuses, investigates. */
    ACCUSE(VERBAL_CONFLICT, -3),
    /** Refuses, turns down, cancels. */
    REJECT(VERBAL_CONFLICT, -2),
    /** Threatens, warns of its own action. */
    THREATEN(VERBAL_CONFLICT, -3.5),
    /** Demonstrates, strikes, riots. */
    PROTEST(MATERIAL_CONFLICT, -5),
    /** Cuts off, convicts, expels, imposes sanctions. */
    SANCTION(MATERIAL_CONFLICT, -6),
    /** Puts forces on the move or on alert. */
    MOBILIZE(MATERIAL_CONFLICT, -5.5),
    /** Arrests, seizes, restricts, censors. */
    COERCE(MATERIAL_CONFLICT, -7),
    /** Uses violence. */
    ASSAULT(MATERIAL_CONFLICT, -9);

    private final Quad quad;
    private final double score;

    EventType(Quad quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /** The class it belongs to. */
    public Quad quad() {
        return quad;
    }

    /** The codebook's conflict–cooperation score for the type without a mode, −10 to +10. */
    public double score() {
        return score;
    }
}
