package org.multivector.press.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.Rejected;

/** A watch over real servers on loopback, with a clock that a test moves. */
abstract class WatchHarness {
    static final String HTML = "Content-Type: text/html\r\n";
    static final Limits SHORT =
            new Limits(200_000, 8_000, Duration.ofSeconds(2), Duration.ofMillis(300), Duration.ofMillis(900), 5);

    @TempDir
    Path folder;

    final Time time = new Time();
    final List<Stored> stored = new ArrayList<>();
    final List<Rejected> rejected = new ArrayList<>();
    Site site;

    /** A clock that stands still but for pauses. */
    static final class Time implements InstantSource, Pause {
        private Instant now = Instant.parse("2023-05-03T09:15:00Z");

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public synchronized void pause(Duration duration) {
            now = now.plus(duration);
        }
    }

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
        site.page("/robots.txt", "Content-Type: text/plain\r\n", "");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    Path out() {
        return folder.resolve("out");
    }

    WatchSettings settings(String... sources) {
        return WatchSettings.of(List.of(sources), out())
                .withOnce(true)
                .withLimits(SHORT)
                .withPrivate(false, Set.of(site.pair()));
    }

    WatchSummary run(WatchSettings settings) throws IOException {
        return Watch.of(settings, time, time).run(stored::add, rejected::add);
    }

    WatchSummary run(String... sources) throws IOException {
        return run(settings(sources));
    }

    List<String> kept() throws IOException {
        return Warcs.responses(out());
    }

    String reasons() {
        return rejected.toString().replace(site.pair(), "HOST");
    }
}
