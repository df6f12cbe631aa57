package org.multivector.core.event;

/** What part of society a participant belongs to: the sector codes of PLOVER 2.0. */
public enum Sector {
    /** Police. */
    COP,
    /** The executive. */
    GOV,
    /** Courts and judges. */
    JUD,
    /** Parliaments and their members. */
    LEG,
    /** Armed forces. */
    MIL,
    /** Armed groups on the side of a government. */
    PRM,
    /** Parties in power or with a share in it. */
    PTY,
    /** Armed opponents of a government. */
    REB,
    /** Intelligence services. */
    SPY,
    /** Armed groups of unknown side. */
    UAF,
    /** Unknown. */
    UNK,
    /** Farmers. */
    AGR,
    /** Companies and business people. */
    BUS,
    /** Criminals. */
    CRM,
    /** Civilians. */
    CVL,
    /** Schools, universities, their people. */
    EDU,
    /** Elites: former officials, celebrities. */
    ELI,
    /** Media and journalists. */
    JRN,
    /** Workers and unions. */
    LAB,
    /** Health services. */
    MED,
    /** Refugees and displaced people. */
    REF,
    /** Parties and people in opposition. */
    OPP,
    /** Governments that are not generally recognised. */
    PRE,
    /** Religious bodies and leaders. */
    REL,
    /** Social groups and movements. */
    SOC
}
