package org.multivector.press.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** A watch in a process of its own, for {@link KillTest}: says on standard output what is stored. */
final class WatchChild {
    private WatchChild() {}

    /** Arguments: address of the feed, folder, address:port that is allowed. */
    public static void main(String[] args) throws IOException {
        WatchSettings settings = WatchSettings.of(List.of(args[0]), Path.of(args[1]))
                .withOnce(true)
                .withPace(Duration.ZERO)
                .withPrivate(false, Set.of(args[2]));
        Watch.of(settings, InstantSource.system(), Pause.SLEEP)
                .run(
                        stored -> {
                            System.out.println(stored.url());
                            System.out.flush();
                        },
                        rejected -> System.out.println("rejected " + rejected));
        System.out.println("done");
    }
}
