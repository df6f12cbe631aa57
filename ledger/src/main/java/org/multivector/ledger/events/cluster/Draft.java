package org.multivector.ledger.events.cluster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A happening while its accounts are gathered: all of them, the days that all tell, all parties. Not thread-safe. */
final class Draft {
    /** Evidence is looked for in so many accounts: they agree with one another. */
    private static final int LOOKED = 24;

    private final List<Account> accounts = new ArrayList<>();
    private final int number;
    private Parties parties;
    private @Nullable Days told;

    /** @param number in the order of their making */
    Draft(int number, Account first) {
        this.number = number;
        accounts.add(first);
        parties = first.parties();
        told = first.when().told();
    }

    int number() {
        return number;
    }

    List<Account> accounts() {
        return accounts;
    }

    Parties parties() {
        return parties;
    }

    @Nullable
    Days told() {
        return told;
    }

    /** How well an account fits; 0 when it is not of this happening. */
    int fit(Account account, Evidence evidence) {
        Days days = account.when().told();
        if (days != null && told != null && !days.meet(told)
                || parties.with(account.parties()).isConflict()) {
            return 0;
        }
        int best = 0;
        for (int i = 0; i < accounts.size(); i++) {
            Account one = accounts.get(i);
            if (evidence.isExcluded(one, account)) {
                return 0;
            }
            if (i < LOOKED) {
                best = Math.max(best, evidence.of(one, account));
            }
        }
        return best;
    }

    void add(Account account) {
        accounts.add(account);
        parties = parties.and(account.parties());
        Days days = account.when().told();
        if (days != null) {
            told = told == null ? days : told.and(days);
        }
    }
}
