package org.multivector.press.watch;

import java.util.function.Consumer;
import org.multivector.core.Rejected;

/** Counts what a run does, and tells of it. For one thread. */
final class Tally {
    private final Consumer<Stored> onStored;
    private final Consumer<Rejected> onRejected;
    private int feeds;
    private int unchanged;
    private int notDue;
    private int found;
    private int stored;
    private int known;
    private int failed;

    Tally(Consumer<Stored> onStored, Consumer<Rejected> onRejected) {
        this.onStored = onStored;
        this.onRejected = onRejected;
    }

    void reject(String where, String reason) {
        failed++;
        onRejected.accept(new Rejected("press", where, reason));
    }

    void store(Stored one) {
        stored++;
        onStored.accept(one);
    }

    void know() {
        known++;
    }

    void feed(boolean isChanged) {
        feeds += isChanged ? 1 : 0;
        unchanged += isChanged ? 0 : 1;
    }

    void notDue() {
        notDue++;
    }

    void find() {
        found++;
    }

    int stored() {
        return stored;
    }

    WatchSummary summary(int left) {
        return new WatchSummary(feeds, unchanged, notDue, found, stored, known, failed, left);
    }
}
