package org.multivector.ledger.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Who has a ledger open for writing, for the message to whoever comes second.
 *
 * @param pid the process
 * @param since when it opened the ledger
 * @param command what it does, such as {@code read --into}
 */
public record Holder(long pid, Instant since, String command) {
    /** @throws NullPointerException if the time or the command is null */
    public Holder {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(command, "command");
    }

    /** In one line, as the lock file holds it. */
    @Override
    public String toString() {
        return "process " + pid + " since " + since + " (" + command + ")";
    }
}
