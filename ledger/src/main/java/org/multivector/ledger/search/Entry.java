package org.multivector.ledger.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found.
 *
 * @param id its id in the ledger; what comes with the same id later takes its place
 * @param kind what it is
 * @param language BCP 47 tag of its words; empty where it is not known
 * @param title the title; of a claim the title of its article
 * @param text the words to be searched: the body of an article, the sentence of a claim
 * @param facets what it can be filtered and counted by
 * @param day the day it was published; null where it is not known
 */
public record Entry(
        String id,
        Kind kind,
        String language,
        String title,
        String text,
        Facets facets,
        @Nullable LocalDate day) {

    /** What can be found. */
    public enum Kind {
        ARTICLE,
        CLAIM
    }

    /**
     * What an entry can be filtered and counted by; an empty string or list stands for nothing known.
     *
     * @param article the id of the article it is or stands in
     * @param outlet the outlet's name
     * @param actors ids of the actors it names; names are searched by the ids they stand for, never by stems
     * @param type the type of an event, such as {@code CONSULT}
     * @param status the status of a claim, such as {@code HAPPENED}
     */
    public record Facets(String article, String outlet, List<String> actors, String type, String status) {
        /** Copies the list. */
        public Facets {
            actors = List.copyOf(actors);
        }
    }
}
