package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Place;
import org.multivector.core.claim.Source;

/**
 * A claim as one article tells it, with the words that it was read from. All that comparing articles needs of them.
 *
 * @param article id of the article
 * @param published the article's day; null when it has none
 * @param quote the sentence
 * @param claim the claim
 * @param wide whether its place is a whole country, so that any place in it is no other place
 */
public record Told(String article, @Nullable LocalDate published, String quote, Claim claim, boolean wide) {

    /** @throws NullPointerException if anything but the day is null */
    public Told {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(claim, "claim");
    }

    /** All claims of an article. */
    public static List<Told> of(Coding coding) {
        Set<String> states = new HashSet<>();
        for (Actor actor : coding.actors()) {
            if (actor.kind() == ActorKind.STATE) {
                states.add(actor.name());
            }
        }
        var published = coding.article().header().published();
        List<Told> out = new ArrayList<>();
        for (Claim claim : coding.claims()) {
            Place place = claim.setting().place();
            out.add(new Told(
                    coding.article().id(),
                    published == null ? null : published.date(),
                    claim.sentence().in(coding.article().text()),
                    claim,
                    place != null && states.contains(place.name())));
        }
        return out;
    }

    /** Who puts it so: the last source's actor, else the words for him, folded; empty for the author himself. */
    public String holder() {
        List<Source> sources = claim.stance().sources();
        if (sources.isEmpty()) {
            return "";
        }
        Source last = sources.get(sources.size() - 1);
        String actor = last.actor();
        return actor != null ? actor : "\"" + last.words().text().strip().toLowerCase(Locale.ROOT) + "\"";
    }
}
