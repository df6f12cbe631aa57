package org.multivector.core.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.multivector.core.Rejected;
import org.multivector.core.actor.Actor;
import org.multivector.core.text.Article;

/**
 * Everything coded from one article. Lists are in order of their start in the text.
 *
 * @param article the article
 * @param actors the actors it mentions, provisional ones too, in order of first mention
 * @param mentions words that stand for parties
 * @param attributions who says what
 * @param timexes time expressions
 * @param predicates clause predicates and event nouns
 * @param claims what is claimed
 * @param rejected what could not be coded, and why
 */
public record Coding(
        Article article,
        List<Actor> actors,
        List<Mention> mentions,
        List<Attribution> attributions,
        List<Timex> timexes,
        List<Predicate> predicates,
        List<Claim> claims,
        List<Rejected> rejected)
        implements Serializable {

    /** @throws NullPointerException if anything is null */
    public Coding {
        Objects.requireNonNull(article, "article");
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        attributions = List.copyOf(attributions);
        timexes = List.copyOf(timexes);
        predicates = List.copyOf(predicates);
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
    }
}
