package org.multivector.coder.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.Actor;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Place;

/**
 * Who is mentioned in an article.
 *
 * @param parties for each scene, which words stand for whom
 * @param mentions all mentions, in order of their start
 * @param actors the actors mentioned, in order of first mention, provisional ones too
 * @param author the author, if the page names one; provisional unless the tables know him
 * @param interviewee whom the interview is with; null when it is none
 * @param places for each scene, the words that name places, by the id of their head word
 */
public record Cast(
        List<PartyMap> parties,
        List<Mention> mentions,
        List<Actor> actors,
        @Nullable Actor author,
        @Nullable Actor interviewee,
        List<List<Site>> places) {

    /**
     * Words that name a place.
     *
     * @param head id of their head word
     * @param id id of the place or state
     * @param place its name, country and words
     */
    public record Site(int head, String id, Place place) {}

    public Cast {
        parties = List.copyOf(parties);
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }
}
