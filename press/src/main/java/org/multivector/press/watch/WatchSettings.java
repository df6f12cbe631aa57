package org.multivector.press.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a watch is kept. {@link #of} has the usual; {@code with…} copies with a change.
 *
 * @param sources addresses of feeds and sitemaps, or files of OPML that name feeds
 * @param folder where it is kept what was fetched
 * @param once whether to end after one round; else it goes on until it is stopped
 * @param contact how an owner of a site can reach who watches, an address of mail or web; goes with every request
 * @param pace the shortest time between two requests to one host
 * @param interval the shortest time between two looks at one feed
 * @param limit the most pages to store in this run
 * @param oldest how old an entry of a sitemap may be to be fetched
 * @param connections how many hosts are asked at the same time
 * @param limits how much one answer may take
 * @param allowPrivate whether addresses that are not of the public internet may be connected to
 * @param allowed {@code address:port} pairs that may be connected to although they are not of the public internet
 */
public record WatchSettings(
        List<String> sources,
        Path folder,
        boolean once,
        @Nullable String contact,
        Duration pace,
        Duration interval,
        int limit,
        Duration oldest,
        int connections,
        Limits limits,
        boolean allowPrivate,
        Set<String> allowed) {
    private static final Duration LONGEST = Duration.ofDays(1);

    /** @throws IllegalArgumentException if there is no source, or a number is out of its range */
    public WatchSettings {
        sources = List.copyOf(sources);
        allowed = Set.copyOf(allowed);
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("expected addresses of feeds, or a file of OPML that names some");
        }
        for (Duration duration : List.of(pace, interval)) {
            if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("pace and interval are from 0 to one day, got " + duration);
            }
        }
        if (limit < 1 || connections < 1 || oldest.isNegative()) {
            throw new IllegalArgumentException(
                    "expected a limit and connections of 1 at least, got " + limit + " and " + connections);
        }
    }

    /** The usual: without end, a request in five seconds to a host, a look at a feed in fifteen minutes. */
    public static WatchSettings of(List<String> sources, Path folder) {
        return new WatchSettings(
                sources,
                folder,
                false,
                null,
                Duration.ofSeconds(5),
                Duration.ofMinutes(15),
                Integer.MAX_VALUE,
                Duration.ofDays(7),
                8,
                Limits.DEFAULT,
                false,
                Set.of());
    }

    /** The same, ending after one round or not. */
    public WatchSettings withOnce(boolean value) {
        return new WatchSettings(
                sources,
                folder,
                value,
                contact,
                pace,
                interval,
                limit,
                oldest,
                connections,
                limits,
                allowPrivate,
                allowed);
    }

    /** The same with a contact. */
    public WatchSettings withContact(@Nullable String value) {
        return new WatchSettings(
                sources,
                folder,
                once,
                value,
                pace,
                interval,
                limit,
                oldest,
                connections,
                limits,
                allowPrivate,
                allowed);
    }

    /** The same with another pace. */
    public WatchSettings withPace(Duration value) {
        return new WatchSettings(
                sources,
                folder,
                once,
                contact,
                value,
                interval,
                limit,
                oldest,
                connections,
                limits,
                allowPrivate,
                allowed);
    }

    /** The same with another limit of pages. */
    public WatchSettings withLimit(int value) {
        return new WatchSettings(
                sources,
                folder,
                once,
                contact,
                pace,
                interval,
                value,
                oldest,
                connections,
                limits,
                allowPrivate,
                allowed);
    }

    /** The same with other limits of answers. */
    public WatchSettings withLimits(Limits value) {
        return new WatchSettings(
                sources,
                folder,
                once,
                contact,
                pace,
                interval,
                limit,
                oldest,
                connections,
                value,
                allowPrivate,
                allowed);
    }

    /** The same, allowing private addresses, all of them or the pairs alone. */
    public WatchSettings withPrivate(boolean all, Set<String> pairs) {
        return new WatchSettings(
                sources, folder, once, contact, pace, interval, limit, oldest, connections, limits, all, pairs);
    }
}
