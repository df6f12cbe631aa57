package org.multivector.ledger.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.multivector.core.claim.Amount;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Status;
import org.multivector.core.event.Event;
import org.multivector.core.event.Participant;
import org.multivector.core.time.Edtf;

/**
 * Holds the claims of several articles and finds where they contradict each other. Keeps claims only, not texts. Two
 * claims are about one event when their types are the same, their actors share a party, one side names no party beside
 * those of the other, and their dates do not exclude each other; about one amount when the same words of more than one
 * say what is counted. Not thread-safe.
 */
public final class Comparison {
    private static final double SAME = 0.05;

    private final Map<String, List<Side>> events = new LinkedHashMap<>();
    private final Map<String, List<Side>> amounts = new LinkedHashMap<>();

    /** Adds the claims of one article. */
    public void add(Coding coding) {
        String article = coding.article().id();
        for (Claim claim : coding.claims()) {
            if (claim.matter() instanceof Matter.Happening happening) {
                String key = happening.what().type().name();
                events.computeIfAbsent(key, k -> new ArrayList<>()).add(new Side(article, claim));
            } else if (claim.matter() instanceof Matter.Count count && isSpecific(count.amount())) {
                String key = count.amount().unit() + " "
                        + Objects.requireNonNull(count.amount().of()).text().toLowerCase(Locale.ROOT);
                amounts.computeIfAbsent(key, k -> new ArrayList<>()).add(new Side(article, claim));
            }
        }
    }

    /** Whether the words say what is counted closely enough: "residents of Batken", not "people". */
    private static boolean isSpecific(Amount amount) {
        return amount.of() != null && amount.of().text().indexOf(' ') > 0;
    }

    /** The contradictions between different articles, in order of the first claim added. */
    public List<Contradiction> contradictions() {
        List<Contradiction> out = new ArrayList<>();
        events.values().forEach(sides -> polarity(sides, out));
        amounts.values().forEach(sides -> numbers(sides, out));
        return out;
    }

    private static void polarity(List<Side> sides, List<Contradiction> out) {
        List<Side> denied = sides.stream()
                .filter(side -> side.claim().stance().status() == Status.DENIED)
                .toList();
        for (Side no : denied) {
            List<Side> yes = sides.stream()
                    .filter(side -> side.claim().stance().status().isFact()
                            && !side.article().equals(no.article())
                            && isSameEvent(eventOf(side), eventOf(no))
                            && mayBeOneTime(side.claim(), no.claim()))
                    .toList();
            if (!yes.isEmpty()) {
                out.add(new Contradiction(Contradiction.Kind.POLARITY, yes, List.of(no)));
            }
        }
    }

    private static Event eventOf(Side side) {
        return side.claim().matter().event().orElseThrow();
    }

    /** Whether they share who does it, and the one names nobody beside those whom the other names. */
    private static boolean isSameEvent(Event a, Event b) {
        Set<String> actors = ids(a.actors());
        actors.retainAll(ids(b.actors()));
        Set<String> all = ids(a.actors());
        all.addAll(ids(a.recipients()));
        Set<String> others = ids(b.actors());
        others.addAll(ids(b.recipients()));
        return !actors.isEmpty() && (all.containsAll(others) || others.containsAll(all));
    }

    private static Set<String> ids(List<Participant> participants) {
        Set<String> out = new HashSet<>();
        for (Participant one : participants) {
            if (one.actor() != null) {
                out.add(one.actor());
            }
        }
        return out;
    }

    private static boolean mayBeOneTime(Claim a, Claim b) {
        if (a.setting().time() == null || b.setting().time() == null) {
            return true;
        }
        return mayOverlap(a.setting().time().value(), b.setting().time().value());
    }

    private static boolean mayOverlap(Edtf a, Edtf b) {
        boolean before = a.latest().isPresent()
                && b.earliest().isPresent()
                && a.latest().get().isBefore(b.earliest().get());
        boolean after = b.latest().isPresent()
                && a.earliest().isPresent()
                && b.latest().get().isBefore(a.earliest().get());
        return !before && !after;
    }

    private static void numbers(List<Side> sides, List<Contradiction> out) {
        for (int i = 0; i < sides.size(); i++) {
            Side one = sides.get(i);
            for (Side other : sides.subList(i + 1, sides.size())) {
                if (!one.article().equals(other.article()) && differ(amountOf(one), amountOf(other))) {
                    out.add(new Contradiction(Contradiction.Kind.NUMBER, List.of(one), List.of(other)));
                    return;
                }
            }
        }
    }

    private static Amount amountOf(Side side) {
        return ((Matter.Count) side.claim().matter()).amount();
    }

    private static boolean differ(Amount a, Amount b) {
        double larger = Math.max(Math.abs(a.value()), Math.abs(b.value()));
        return Math.abs(a.value() - b.value()) > SAME * larger;
    }
}
