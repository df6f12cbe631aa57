package org.multivector.core.actor;

import java.util.Locale;

/** What sort of party an actor is. */
public enum ActorKind {
    /** One human being. */
    PERSON,
    /** A state, or an entity that claims to be one. */
    STATE,
    /** A government, presidency, parliament, ministry, army or court of a state or region. */
    GOVERNMENT,
    /** An organisation: international, party, agency, media, university. */
    ORGANISATION,
    /** A company or a consortium. */
    COMPANY,
    /** People without an organisation: a nation, an elite, observers, a bloc such as the West. */
    GROUP,
    /** A place that does not act. */
    PLACE;

    /** The name in records and tables: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
