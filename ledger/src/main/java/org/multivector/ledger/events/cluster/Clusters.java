package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Place;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.ledger.events.family.Edge;
import org.multivector.ledger.events.family.Families;
import org.multivector.ledger.events.internal.Digest;

/**
 * All happenings that a set of articles tells, and the families by which they stand. A pure function of claims and families:
 * the order in which they come does not matter.
 *
 * <p>Families come twice: by copies and declared origins they tell which accounts are one; then two articles of one author
 * that speak of one happening are one source too.
 *
 * @param list the happenings, in the order of their ids
 * @param families the families, with the edges of one author on one event
 */
public record Clusters(List<Cluster> list, Families families) {

    /** @throws NullPointerException if anything is null */
    public Clusters {
        list = List.copyOf(list);
        Objects.requireNonNull(families, "families");
    }

    /**
     * The happenings of claims.
     *
     * @param told claims of any kind; those about no event are passed over
     * @param families families by copies, declared origins and decisions
     * @param acts which codes may name one act
     * @throws IllegalArgumentException if a claim's article is in no family
     */
    public static Clusters of(Collection<Told> told, Families families, Acts acts) {
        List<Draft> drafts = new Gathering(acts).gather(Gathering.accounts(told, families));
        Map<String, Draft> named = named(drafts);
        Families all = families.with(authors(named, families));
        List<Cluster> out = new ArrayList<>();
        named.forEach((id, draft) -> out.add(cluster(id, draft, all)));
        return new Clusters(out, all);
    }

    /** The happening of this id. */
    public Optional<Cluster> of(String id) {
        return list.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** By the earliest account; two that begin with one sentence in two families are told apart by the family. */
    private static Map<String, Draft> named(List<Draft> drafts) {
        Map<String, Draft> out = new TreeMap<>();
        for (Draft draft : drafts) {
            Account first = draft.accounts().stream()
                    .min(Comparator.comparing(
                                    Account::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(Account::key)
                            .thenComparing(Account::family))
                    .orElseThrow();
            out.put(Digest.id("e-", first.key() + " " + first.family()), draft);
        }
        return out;
    }

    private static Set<Edge> authors(Map<String, Draft> drafts, Families families) {
        Set<Edge> out = new HashSet<>();
        drafts.forEach((id, draft) -> {
            Map<String, String> first = new HashMap<>();
            for (String article : articles(draft)) {
                for (String author : families.paper(article).bylines()) {
                    String before = first.putIfAbsent(author.strip().toLowerCase(Locale.ROOT), article);
                    if (before != null) {
                        out.add(Edge.between(before, article, Edge.Kind.AUTHOR, "both by " + author + ", on " + id));
                    }
                }
            }
        });
        return out;
    }

    private static Set<String> articles(Draft draft) {
        TreeSet<String> out = new TreeSet<>();
        draft.accounts().forEach(account -> account.told().forEach(one -> out.add(one.article())));
        return out;
    }

    private static Cluster cluster(String id, Draft draft, Families families) {
        List<Account> accounts = draft.accounts().stream()
                .sorted(Comparator.comparing(
                                (Account one) -> families.paper(one.first().article()))
                        .thenComparing(one -> one.claim().sentence())
                        .thenComparing(Account::key))
                .toList();
        List<Standings.Voice> voices = new ArrayList<>();
        TreeSet<String> sources = new TreeSet<>();
        List<Told> told = new ArrayList<>();
        for (Account account : accounts) {
            String family = families.of(account.first().article());
            sources.add(family);
            told.addAll(account.told());
            voices.add(new Standings.Voice(
                    family,
                    account.first().holder(),
                    account.published(),
                    account.claim().stance().status(),
                    account.claim().grounds().confidence()));
        }
        Standings standings = new Standings(voices, draft.told());
        EventType type = most(accounts, account -> account.event().type()).orElseThrow();
        return new Cluster(
                id,
                type,
                most(accounts, account -> mode(account, type)).orElse(null),
                List.copyOf(draft.parties().actors().keySet()),
                List.copyOf(draft.parties().recipients().keySet()),
                draft.told(),
                place(accounts),
                standings.status(),
                standings.confidence(),
                accounts.get(0).published(),
                standings.changes(),
                standings.inFavour(),
                standings.against(),
                List.copyOf(sources),
                told);
    }

    private static @Nullable Mode mode(Account account, EventType type) {
        return account.event().type() == type ? account.event().mode() : null;
    }

    /** The smallest place that is told; of several the one that is told first. */
    private static @Nullable Place place(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.place() != null)
                .min(Comparator.comparing(account -> account.first().wide()))
                .map(Account::place)
                .orElse(null);
    }

    private interface Trait<T> {
        @Nullable
        T of(Account account);
    }

    /** What most families say; of several the first in its own order. */
    private static <T extends Comparable<T>> Optional<T> most(List<Account> accounts, Trait<T> trait) {
        Map<T, Set<String>> votes = new TreeMap<>();
        for (Account account : accounts) {
            T value = trait.of(account);
            if (value != null) {
                votes.computeIfAbsent(value, key -> new HashSet<>()).add(account.family());
            }
        }
        return votes.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<T, Set<String>> one) ->
                                one.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
