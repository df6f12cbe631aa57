package org.multivector.ledger.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Happenings, each once, in the order of their ids: whatever order they came in, and however often, sums over them have
 * the same bits. Immutable.
 */
public final class Happenings {
    private final List<Happening> list;

    private Happenings(List<Happening> list) {
        this.list = list;
    }

    /**
     * Puts them in order; one that stands there twice counts once.
     *
     * @throws IllegalArgumentException if two that differ have one id
     */
    public static Happenings of(Collection<Happening> happenings) {
        Map<String, Happening> byId = new TreeMap<>();
        for (Happening one : happenings) {
            Happening before = byId.put(one.id(), one);
            if (before != null && !before.equals(one)) {
                throw new IllegalArgumentException(
                        "expected one happening an id, got two for " + one.id() + ": " + before + " and " + one);
            }
        }
        return new Happenings(List.copyOf(byId.values()));
    }

    /** In the order of their ids. */
    public List<Happening> list() {
        return list;
    }

    /** Those that weigh something and may have happened by that day. */
    public Happenings upTo(LocalDate day) {
        return where(one -> one.weight() > 0 && !one.date().first().isAfter(day));
    }

    /** Those that pass. */
    public Happenings where(Predicate<Happening> test) {
        return new Happenings(list.stream().filter(test).toList());
    }

    /** Those that rest on another family too. */
    public Happenings without(String family) {
        return where(one -> !one.families().equals(List.of(family)));
    }

    /** The families they rest on, sorted. */
    public List<String> families() {
        TreeSet<String> out = new TreeSet<>();
        list.forEach(one -> out.addAll(one.families()));
        return List.copyOf(out);
    }

    /** Their ids, sorted. */
    public List<String> ids() {
        return list.stream().map(Happening::id).toList();
    }
}
