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
 * @param manners how hosts are treated
 * @param bounds when it ends, and how much it takes
 * @param reach what may be connected to
 */
public record WatchSettings(List<String> sources, Path folder, Manners manners, Bounds bounds, Reach reach) {

    /** @throws IllegalArgumentException if there is no source */
    public WatchSettings {
        sources = List.copyOf(sources);
        Objects.requireNonNull(folder, "folder");
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("expected addresses of feeds, or a file of OPML that names some");
        }
    }

    /** The usual: without end, a request in five seconds to a host, a look at a feed in fifteen minutes. */
    public static WatchSettings of(List<String> sources, Path folder) {
        return new WatchSettings(sources, folder, Manners.USUAL, Bounds.USUAL, Reach.PUBLIC);
    }

    /**
     * How hosts are treated.
     *
     * @param contact how an owner of a site can reach who watches, an address of mail or web; goes with every request
     * @param pace the shortest time between two requests to one host, at most a day
     * @param interval the shortest time between two looks at one feed, at most a day
     * @param connections how many hosts are asked at the same time
     */
    public record Manners(@Nullable String contact, Duration pace, Duration interval, int connections) {
        private static final Duration LONGEST = Duration.ofDays(1);

        /** A request in five seconds, a look in fifteen minutes, eight hosts. */
        public static final Manners USUAL = new Manners(null, Duration.ofSeconds(5), Duration.ofMinutes(15), 8);

        /** @throws IllegalArgumentException if a number is out of its range */
        public Manners {
            for (Duration duration : List.of(pace, interval)) {
                if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
                    throw new IllegalArgumentException("pace and interval are from 0 to one day, got " + duration);
                }
            }
            if (connections < 1) {
                throw new IllegalArgumentException("expected connections of 1 at least, got " + connections);
            }
        }
    }

    /**
     * When it ends, and how much it takes.
     *
     * @param once whether to end after one round; else it goes on until it is stopped
     * @param limit the most pages to store in this run
     * @param oldest how old an entry of a sitemap may be to be fetched
     * @param answers how much one answer may take
     */
    public record Bounds(boolean once, int limit, Duration oldest, Limits answers) {
        /** Without end; of sitemaps a week. */
        public static final Bounds USUAL = new Bounds(false, Integer.MAX_VALUE, Duration.ofDays(7), Limits.DEFAULT);

        /** @throws IllegalArgumentException if a number is out of its range */
        public Bounds {
            Objects.requireNonNull(answers, "answers");
            if (limit < 1 || oldest.isNegative()) {
                throw new IllegalArgumentException("expected a limit of 1 at least, got " + limit);
            }
        }
    }

    /**
     * What may be connected to besides the public internet.
     *
     * @param allowPrivate whether all addresses may be
     * @param allowed {@code address:port} pairs that may be
     */
    public record Reach(boolean allowPrivate, Set<String> allowed) {
        /** The public internet alone. */
        public static final Reach PUBLIC = new Reach(false, Set.of());

        /** Takes a copy of the pairs. */
        public Reach {
            allowed = Set.copyOf(allowed);
        }
    }

    /** The same with other manners. */
    public WatchSettings withManners(Manners value) {
        return new WatchSettings(sources, folder, value, bounds, reach);
    }

    /** The same within other bounds. */
    public WatchSettings withBounds(Bounds value) {
        return new WatchSettings(sources, folder, manners, value, reach);
    }

    /** The same with another reach. */
    public WatchSettings withReach(Reach value) {
        return new WatchSettings(sources, folder, manners, bounds, value);
    }

    /** The same, ending after one round or not. */
    public WatchSettings withOnce(boolean value) {
        return withBounds(new Bounds(value, bounds.limit(), bounds.oldest(), bounds.answers()));
    }

    /** The same with another limit of pages. */
    public WatchSettings withLimit(int value) {
        return withBounds(new Bounds(bounds.once(), value, bounds.oldest(), bounds.answers()));
    }

    /** The same with other limits of answers. */
    public WatchSettings withLimits(Limits value) {
        return withBounds(new Bounds(bounds.once(), bounds.limit(), bounds.oldest(), value));
    }

    /** The same with a contact. */
    public WatchSettings withContact(@Nullable String value) {
        return withManners(new Manners(value, manners.pace(), manners.interval(), manners.connections()));
    }

    /** The same with another pace. */
    public WatchSettings withPace(Duration value) {
        return withManners(new Manners(manners.contact(), value, manners.interval(), manners.connections()));
    }

    /** The same, allowing private addresses, all of them or the pairs alone. */
    public WatchSettings withPrivate(boolean all, Set<String> pairs) {
        return withReach(new Reach(all, pairs));
    }
}
