package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.multivector.core.event.EventType;
import org.multivector.ledger.events.family.Families;

/**
 * Puts accounts together into happenings, one account after another: those that tell a day first, then the rougher, then
 * the undated, those who name persons before those who name states; each to the happening it fits best, or to a new one. So a day is known before what hangs on it is placed, and
 * the order of reading does not matter. An account whose days hold several happenings that exclude one another goes to the
 * next after it, if it is a plan, and else to none of them.
 *
 * <p>Candidates are found by type, party and month: about linear in the number of accounts.
 */
final class Gathering {
    private static final int MONTHS = 5;
    private static final Comparator<Account> ORDER = Comparator.comparingInt(Gathering::roughness)
            .thenComparing(
                    Comparator.comparingInt((Account one) -> one.parties().size())
                            .reversed())
            .thenComparing(one -> one.parties().states())
            .thenComparing(Account::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Account::key)
            .thenComparing(Account::family);

    private final Acts acts;
    private final Evidence evidence;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> places = new HashMap<>();

    Gathering(Acts acts) {
        this.acts = acts;
        evidence = new Evidence(acts);
    }

    /** The accounts of all claims about events: those of one family in the same words are one. */
    static List<Account> accounts(Collection<Told> told, Families families) {
        Map<String, List<Told>> groups = new TreeMap<>();
        for (Told one : told) {
            if (one.claim().matter().event().isPresent()) {
                String key = families.of(one.article()) + " " + Account.key(one);
                groups.computeIfAbsent(key, it -> new ArrayList<>()).add(one);
            }
        }
        Comparator<Told> order = Comparator.comparing((Told one) -> families.paper(one.article()))
                .thenComparing(one -> one.claim().sentence())
                .thenComparing(one -> one.claim().id());
        List<Account> out = new ArrayList<>();
        groups.forEach((key, group) -> {
            group.sort(order);
            int space = key.indexOf(' ');
            out.add(Account.of(group, key.substring(0, space), key.substring(space + 1)));
        });
        return out;
    }

    /** The happenings of all accounts, in an order that depends on the accounts alone. */
    List<Draft> gather(Collection<Account> accounts) {
        accounts.stream().sorted(ORDER).forEach(this::place);
        return drafts;
    }

    private static int roughness(Account account) {
        Days told = account.when().told();
        if (told == null) {
            return account.when().guessed() == null ? 4 : 3;
        }
        return told.isExact() ? 0 : told.count() <= 31 ? 1 : 2;
    }

    private void place(Account account) {
        Draft draft = choose(account).orElse(null);
        if (draft == null) {
            draft = new Draft(drafts.size(), account);
            drafts.add(draft);
        } else {
            draft.add(account);
        }
        for (String key : keys(account, true)) {
            List<Draft> there = places.computeIfAbsent(key, it -> new ArrayList<>());
            if (there.isEmpty() || there.get(there.size() - 1) != draft) {
                there.add(draft);
            }
        }
    }

    private Optional<Draft> choose(Account account) {
        TreeMap<Integer, Draft> found = new TreeMap<>();
        for (EventType type : acts.kin(account.event().type())) {
            for (String key : keys(account, false)) {
                places.getOrDefault(type + key, List.of()).forEach(draft -> found.put(draft.number(), draft));
            }
        }
        int best = 0;
        List<Draft> fitting = new ArrayList<>();
        for (Draft draft : found.values()) {
            int fit = draft.fit(account, evidence);
            if (fit > best) {
                fitting.clear();
                best = fit;
            }
            if (fit > 0 && fit == best) {
                fitting.add(draft);
            }
        }
        return fitting.size() < 2 ? fitting.stream().findFirst() : oneOf(fitting, account);
    }

    /** Of several that fit as well: the next after the article for a plan, the one of its own article, else none. */
    private static Optional<Draft> oneOf(List<Draft> fitting, Account account) {
        LocalDate published = account.published();
        if (account.when().tense() == Tense.FUTURE && published != null) {
            return fitting.stream()
                    .filter(draft -> draft.told() != null)
                    .min(Comparator.comparing((Draft draft) -> first(draft)).thenComparing(Draft::number));
        }
        return fitting.stream()
                .filter(draft -> draft.accounts().stream().anyMatch(account::shares))
                .findFirst();
    }

    private static LocalDate first(Draft draft) {
        Days told = draft.told();
        return told == null ? LocalDate.MAX : told.first();
    }

    /**
     * Where an account stands, or where its like may stand: by party and month; those of no month, or of many, under a star.
     * To stand, with the type before.
     */
    private static Set<String> keys(Account account, boolean stand) {
        String type = stand ? account.event().type().name() : "";
        TreeSet<String> out = new TreeSet<>();
        List<String> months = months(account.when().days().orElse(null));
        for (String party : account.parties().keys()) {
            String key = type + " " + party;
            out.add(key + " in " + account.family());
            if (stand) {
                out.add(key + " ever");
                months.forEach(month -> out.add(key + " " + month));
            } else if (months.contains("*")) {
                out.add(key + " ever");
            } else {
                out.add(key + " *");
                months.forEach(month -> out.add(key + " " + month));
            }
        }
        return out;
    }

    private static List<String> months(@Nullable Days days) {
        if (days == null || days.count() > MONTHS * 31L) {
            return List.of("*");
        }
        List<String> out = new ArrayList<>();
        YearMonth last = YearMonth.from(days.last());
        for (YearMonth at = YearMonth.from(days.first()); !at.isAfter(last); at = at.plusMonths(1)) {
            out.add(at.toString());
        }
        return out;
    }
}
