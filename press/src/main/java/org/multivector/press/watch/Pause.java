package org.multivector.press.watch;

import java.time.Duration;

/** Waits. A test's pause moves the test's clock instead. */
@FunctionalInterface
public interface Pause {
    /** Waits as long as it says. */
    Pause SLEEP = duration -> Thread.sleep(duration.toMillis());

    /**
     * Returns when the time has passed.
     *
     * @throws InterruptedException if the thread is told to stop
     */
    void pause(Duration duration) throws InterruptedException;
}
