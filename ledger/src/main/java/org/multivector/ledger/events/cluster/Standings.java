package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Status;

/**
 * How a happening stands by what its families say.
 *
 * <p>In a family each holder counts with what he said last. A family is <em>for</em> if a holder in it says that it
 * happened, <em>against</em> if one denies it; it may be both. Of several holders of one article none outweighs another,
 * and no number of articles outweighs one family. A denial from before the first report of the fact, or from before its
 * day, is no denial of it: then it had not happened.
 */
final class Standings {
    private final Collection<Voice> voices;
    private final @Nullable Days told;

    /**
     * What one claim says.
     *
     * @param family the family of its article
     * @param holder who puts it so
     * @param on the article's day; null when unknown: then it counts as said first
     * @param status as what
     * @param confidence 0 to 1
     */
    record Voice(String family, String holder, @Nullable LocalDate on, Status status, double confidence) {
        LocalDate day() {
            return on == null ? LocalDate.MIN : on;
        }
    }

    /** @param told the days of the happening; null when no article tells them */
    Standings(Collection<Voice> voices, @Nullable Days told) {
        this.voices = List.copyOf(voices);
        this.told = told;
    }

    private Standings upTo(LocalDate day) {
        return new Standings(
                voices.stream().filter(one -> !one.day().isAfter(day)).toList(), told);
    }

    /** What each holder in each family said last. */
    private List<Voice> latest() {
        Map<String, List<Voice>> out = new TreeMap<>();
        for (Voice voice : voices) {
            List<Voice> his = out.computeIfAbsent(voice.family() + " " + voice.holder(), key -> new ArrayList<>());
            if (!his.isEmpty() && his.get(0).day().isBefore(voice.day())) {
                his.clear();
            }
            if (his.isEmpty() || his.get(0).day().equals(voice.day())) {
                his.add(voice);
            }
        }
        return out.values().stream().flatMap(List::stream).toList();
    }

    private static List<Voice> facts(Collection<Voice> voices) {
        return voices.stream().filter(one -> one.status().isFact()).toList();
    }

    private static List<Voice> denials(Collection<Voice> voices) {
        return voices.stream().filter(one -> one.status() == Status.DENIED).toList();
    }

    /** Denials that the fact does not outdate. */
    private List<Voice> standing(List<Voice> facts, List<Voice> denials) {
        Optional<LocalDate> known = facts.stream().map(Voice::day).min(LocalDate::compareTo);
        return denials.stream()
                .filter(one -> one.on() == null
                        || known.isEmpty()
                        || !one.day().isBefore(known.get())
                        || told != null && !one.day().isBefore(told.last()))
                .toList();
    }

    /** The families for it, sorted. */
    List<String> inFavour() {
        return families(facts(latest()));
    }

    /** The families against it, sorted. */
    List<String> against() {
        List<Voice> latest = latest();
        return families(standing(facts(latest), denials(latest)));
    }

    private static List<String> families(Collection<Voice> voices) {
        TreeSet<String> out = new TreeSet<>();
        voices.forEach(one -> out.add(one.family()));
        return List.copyOf(out);
    }

    /** How it stands. */
    ClusterStatus status() {
        List<Voice> latest = latest();
        List<Voice> facts = facts(latest);
        List<Voice> denials = standing(facts, denials(latest));
        if (!facts.isEmpty()) {
            return denials.isEmpty() ? fact(facts) : ClusterStatus.DISPUTED;
        }
        if (!denials.isEmpty()) {
            return outdatesPlans(denials) ? ClusterStatus.CANCELLED : denied(latest, denials);
        }
        return strongest(latest);
    }

    private static ClusterStatus fact(List<Voice> facts) {
        LocalDate last =
                facts.stream().map(Voice::day).max(LocalDate::compareTo).orElseThrow();
        boolean ongoing =
                facts.stream().filter(one -> one.day().equals(last)).allMatch(one -> one.status() == Status.ONGOING);
        return ongoing ? ClusterStatus.ONGOING : ClusterStatus.HAPPENED;
    }

    private static ClusterStatus strongest(Collection<Voice> voices) {
        return voices.stream()
                .map(one -> ClusterStatus.of(one.status()))
                .min(ClusterStatus::compareTo)
                .orElseThrow();
    }

    private static boolean isPlan(Voice voice) {
        return voice.status() == Status.PLANNED || voice.status() == Status.PROMISED;
    }

    /** Whether there were plans, all of them from before a denial; what one holder said first counts here too. */
    private boolean outdatesPlans(List<Voice> denials) {
        LocalDate denied =
                denials.stream().map(Voice::day).max(LocalDate::compareTo).orElseThrow();
        List<Voice> plans = voices.stream().filter(Standings::isPlan).toList();
        return !plans.isEmpty()
                && plans.stream().allMatch(one -> one.on() != null && one.day().isBefore(denied));
    }

    /** A plan from after the last denial stands; else the denial does. */
    private static ClusterStatus denied(List<Voice> latest, List<Voice> denials) {
        LocalDate denied =
                denials.stream().map(Voice::day).max(LocalDate::compareTo).orElseThrow();
        List<Voice> later = latest.stream()
                .filter(one -> isPlan(one) && one.day().isAfter(denied))
                .toList();
        return later.isEmpty() ? ClusterStatus.DENIED : strongest(later);
    }

    /** How it came to stand so, by the days of articles; those without a day come before all. */
    List<Change> changes() {
        TreeSet<LocalDate> days = new TreeSet<>();
        voices.forEach(one -> days.add(one.day()));
        List<Change> out = new ArrayList<>();
        ClusterStatus before = null;
        for (LocalDate day : days) {
            ClusterStatus now = upTo(day).status();
            if (before != null && now != before) {
                out.add(new Change(
                        day,
                        before,
                        now,
                        families(voices.stream()
                                .filter(one -> one.day().equals(day))
                                .toList())));
            }
            before = now;
        }
        return out;
    }

    /**
     * The chance that it stands so: that at least one family is read rightly of those that make it stand so; where it is
     * disputed, on both sides.
     */
    double confidence() {
        List<Voice> latest = latest();
        ClusterStatus status = status();
        Set<Status> making = EnumSet.noneOf(Status.class);
        for (Status one : Status.values()) {
            ClusterStatus alone = ClusterStatus.of(one);
            if (alone == status
                    || status.isFact() && alone.isFact()
                    || status == ClusterStatus.CANCELLED && one == Status.DENIED) {
                making.add(one);
            }
        }
        if (status == ClusterStatus.DISPUTED) {
            return chance(facts(latest)) * chance(denials(latest));
        }
        return chance(
                latest.stream().filter(one -> making.contains(one.status())).toList());
    }

    private static double chance(Collection<Voice> voices) {
        Map<String, Double> best = new TreeMap<>();
        voices.forEach(one -> best.merge(one.family(), one.confidence(), Math::max));
        double none = 1;
        for (double one : best.values()) {
            none *= 1 - one;
        }
        return 1 - none;
    }
}
