package org.multivector.press.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.press.internal.feed.Feed;
import org.multivector.press.internal.feed.FeedItem;
import org.multivector.press.internal.feed.FeedReader;
import org.multivector.press.internal.feed.Listing;
import org.multivector.press.internal.feed.Opml;
import org.multivector.press.internal.feed.Sitemap;
import org.multivector.press.internal.net.FetchException;
import org.multivector.press.internal.net.Reply;
import org.multivector.press.internal.net.Target;
import org.multivector.press.internal.store.FeedState;
import org.multivector.press.internal.store.Store;

/** The feeds that are followed: when each is due, and which pages it names. For one thread. */
final class Feeds {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DEEPEST = 3;
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");

    private final WatchSettings settings;
    private final FeedReader reader;
    private final Store store;
    private final Agenda agenda;
    private final Tally tally;
    private final Map<Target, Instant> due = new LinkedHashMap<>();

    Feeds(WatchSettings settings, FeedReader reader, Store store, Agenda agenda, Tally tally) {
        this.settings = settings;
        this.reader = reader;
        this.store = store;
        this.agenda = agenda;
        this.tally = tally;
    }

    /** Puts on the agenda what the run before has left, and the feeds that are due. */
    void begin(List<Target> sources, Instant now) throws IOException {
        for (Map.Entry<String, String> page : store.pending().entrySet()) {
            try {
                agenda.add(Job.page(Target.of(page.getKey()), page.getValue()));
            } catch (FetchException e) {
                store.failed(page.getKey(), e.reason());
            }
        }
        for (Target source : sources) {
            Instant next = store.feedState(source.url()).next();
            due.put(source, next);
            if (next.isAfter(now)) {
                tally.notDue();
            }
        }
        due(now);
    }

    /** Puts the feeds that are due on the agenda; each is due again when it is answered. */
    void due(Instant now) {
        due.entrySet().removeIf(feed -> {
            boolean isDue = !feed.getValue().isAfter(now);
            if (isDue) {
                agenda.addFirst(Job.feed(feed.getKey(), 0));
            }
            return isDue;
        });
    }

    /** When the next feed is due. */
    Optional<Instant> next() {
        return due.values().stream().min(Instant::compareTo);
    }

    /** Notes that a feed could not be had, and is to be looked at again as usual. */
    void missed(Job job, Instant now) {
        again(job, now.plus(settings.manners().interval()));
    }

    private void again(String url, Instant when) {
        try {
            due.put(Target.of(url), when);
        } catch (FetchException e) {
            throw new IllegalStateException(url, e);
        }
    }

    /** Takes the answer of a feed: 200 or 304. */
    void take(Job job, Reply reply, Instant now) throws IOException {
        FeedState known = store.feedState(job.url());
        String digest = reply.status() == 304 ? known.digest() : Store.digest(reply.body());
        boolean isChanged = !digest.equals(known.digest());
        Duration every = null;
        if (isChanged) {
            try {
                every = listing(job, reader.read(reply.body(), job.target().url()), now);
            } catch (IllegalArgumentException e) {
                tally.reject(job.where(), String.valueOf(e.getMessage()));
                again(job, now.plus(settings.manners().interval()));
                return;
            }
        }
        tally.feed(isChanged);
        Instant next = now.plus(interval(reply, every));
        FeedState state = new FeedState(
                reply.fields().first("ETag").orElse(isChanged ? null : known.etag()),
                reply.fields().first("Last-Modified").orElse(isChanged ? null : known.lastModified()),
                digest,
                next);
        store.feed(job.url(), isChanged ? reply : null, state, now);
        again(job, next);
    }

    /** Only what the user named is looked at again by itself; sitemaps below an index are when the index is. */
    private void again(Job job, Instant when) {
        if (job.depth() == 0) {
            again(job.url(), when);
        }
    }

    private Duration interval(Reply reply, @Nullable Duration every) {
        Duration out = settings.manners().interval();
        for (String value : reply.fields().values("Cache-Control")) {
            Matcher age = MAX_AGE.matcher(value);
            if (age.find()) {
                out = longer(out, Duration.ofSeconds(Long.parseLong(age.group(1))));
            }
        }
        out = every == null ? out : longer(out, every);
        return out.compareTo(LONGEST) > 0 ? LONGEST : out;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private @Nullable Duration listing(Job job, Listing listing, Instant now) {
        listing.losses().forEach(loss -> tally.reject(job.where(), loss));
        if (listing instanceof Feed feed) {
            items(job, feed);
            return feed.every();
        }
        if (listing instanceof Sitemap map) {
            map.entries().stream()
                    .filter(entry -> isNew(entry.date(), now))
                    .forEach(entry -> entry(job, map.isIndex(), entry.url(), entry.modified()));
        } else if (listing instanceof Opml opml) {
            opml.feeds().forEach(feed -> entry(job, true, String.valueOf(feed.feed()), null));
        }
        return null;
    }

    private void items(Job job, Feed feed) {
        int without = 0;
        for (FeedItem item : feed.items()) {
            if (item.url() == null) {
                without++;
            } else {
                page(job, item.url(), item.modified());
            }
        }
        if (without > 0) {
            tally.reject(
                    job.where(), without + " items without an address; what they say is kept with the feed in .watch");
        }
    }

    private void entry(Job job, boolean isListing, String url, @Nullable Published modified) {
        if (!isListing) {
            page(job, url, modified);
            return;
        }
        try {
            Target target = Target.of(url);
            if (job.depth() < DEEPEST) {
                agenda.add(Job.feed(target, job.depth() + 1));
            } else {
                tally.reject(url, "an index of sitemaps more than " + DEEPEST + " below the first; not followed");
            }
        } catch (FetchException e) {
            tally.reject(job.where(), e.reason());
        }
    }

    private void page(Job job, String url, @Nullable Published modified) {
        try {
            Target target = Target.of(url);
            FeedState known = store.page(target.url());
            boolean isChanged =
                    known != null && modified != null && instant(modified).isAfter(known.next());
            boolean isFound =
                    isChanged ? store.findAgain(target.url(), job.url()) : store.find(target.url(), job.url());
            if (isFound) {
                tally.find();
                agenda.add(Job.page(target, job.url()));
            }
        } catch (FetchException e) {
            tally.reject(job.where(), e.reason());
        }
    }

    /** An entry without a date is taken for new: it is fetched once and never again. */
    private boolean isNew(@Nullable Published date, Instant now) {
        return date == null
                || !instant(date).isBefore(now.minus(settings.bounds().oldest()));
    }

    /** The earliest moment that a date may mean. */
    private static Instant instant(Published date) {
        LocalTime time = date.time() == null ? LocalTime.MIN : date.time();
        ZoneOffset offset = date.offset() == null ? ZoneOffset.UTC : date.offset();
        return date.date().atTime(time).toInstant(offset);
    }
}
