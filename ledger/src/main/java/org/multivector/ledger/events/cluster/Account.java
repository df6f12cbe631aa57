package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Place;
import org.multivector.core.event.Event;
import org.multivector.core.event.Participant;
import org.multivector.ledger.events.internal.Digest;

/**
 * What one family of articles says once of a happening: a claim with its copies. The earliest article's reading of it
 * counts, for "on Thursday" in a copy of next week is another Thursday.
 *
 * @param told the claim as the earliest article tells it, then its copies
 * @param family the family by copies and declared origins
 * @param key what makes it another account: words, place in the sentence, code, parties, status, holder
 * @param event the event
 * @param parties who takes part
 * @param when when it is put
 */
record Account(List<Told> told, String family, String key, Event event, Parties parties, When when) {
    Account {
        told = List.copyOf(told);
    }

    /** @param told of one family and one key, in the order of their articles */
    static Account of(List<Told> told, String family, String key) {
        Told first = told.get(0);
        Event event = first.claim().matter().event().orElseThrow();
        return new Account(
                told, family, key, event, Parties.of(event, family), When.of(first.claim(), first.published()));
    }

    /** The key of a claim about an event; without the article, so that copies have the same. */
    static String key(Told told) {
        Claim claim = told.claim();
        Event event = claim.matter().event().orElseThrow();
        StringBuilder out = new StringBuilder();
        out.append(claim.kind()).append('|').append(event.type()).append('|').append(event.mode());
        out.append('|').append(claim.stance().status()).append('|').append(told.holder());
        out.append('|').append(event.anchor().text()).append('|');
        out.append(event.anchor().span().start() - claim.sentence().start()).append('|');
        event.actors().forEach(one -> out.append(name(one)).append('+'));
        out.append('>');
        event.recipients().forEach(one -> out.append(name(one)).append('+'));
        out.append('|').append(told.quote().strip());
        return Digest.of(out.toString());
    }

    private static String name(Participant one) {
        String actor = one.actor();
        return actor != null ? actor : one.words().text();
    }

    Told first() {
        return told.get(0);
    }

    Claim claim() {
        return first().claim();
    }

    @Nullable
    LocalDate published() {
        return first().published();
    }

    @Nullable
    Place place() {
        return claim().setting().place();
    }

    /** Whether an article has both. */
    boolean shares(Account other) {
        for (Told one : told) {
            for (Told that : other.told) {
                if (one.article().equals(that.article())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether their predicates begin alike. */
    boolean isWordedLike(Account other) {
        String one = event.anchor().text().toLowerCase(Locale.ROOT);
        String that = other.event.anchor().text().toLowerCase(Locale.ROOT);
        int stem = 5;
        return one.equals(that) || one.length() >= stem && that.regionMatches(0, one, 0, stem);
    }

    /** Whether they are put at two places; a country holds all places in it. */
    boolean isElsewhere(Account other) {
        Place here = place();
        Place there = other.place();
        if (here == null || there == null || here.name().equals(there.name())) {
            return false;
        }
        boolean inside = here.country() != null
                && here.country().equals(there.country())
                && (first().wide() || other.first().wide());
        return !inside;
    }

    /** Whether both are put at one named place smaller than a country. */
    boolean isAtPlaceOf(Account other) {
        Place here = place();
        Place there = other.place();
        return here != null && there != null && !first().wide() && here.name().equals(there.name());
    }
}
