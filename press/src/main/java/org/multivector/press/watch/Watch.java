package org.multivector.press.watch;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import org.multivector.core.Rejected;
import org.multivector.press.internal.feed.FeedReader;
import org.multivector.press.internal.net.Addresses;
import org.multivector.press.internal.net.Gate;
import org.multivector.press.internal.net.Http;
import org.multivector.press.internal.net.Resolver;
import org.multivector.press.internal.net.Target;
import org.multivector.press.internal.store.Store;
import org.multivector.press.internal.words.Words;

/**
 * Follows feeds and sitemaps, and keeps the pages they name in a folder of WARC files that {@code Press} reads.
 *
 * <pre>{@code
 * WatchSettings settings = WatchSettings.of(List.of("feeds.opml"), Path.of("pages")).withOnce(true);
 * Watch watch = Watch.of(settings, InstantSource.system(), Pause.SLEEP);
 * WatchSummary summary = watch.run(
 *         stored -> System.out.println(stored.url()), rejected -> System.err.println(rejected));
 * }</pre>
 *
 * <p>Polite: asks robots.txt before anything else of a site, one request at a time of a host, with its pace between them;
 * asks for what has changed only; leaves a host that fails alone, longer each time. Careful: connects only to addresses
 * of the public internet, looked at on every redirect; an answer has limits of size and time. A run that is killed at any
 * moment goes on where it was: what was reported as stored is on the disk, once.
 *
 * <p>One run at a time; {@link #stop} may be called from any thread.
 */
public final class Watch {
    private final WatchSettings settings;
    private final InstantSource clock;
    private final Pause pause;
    private final Resolver resolver;
    private final SSLSocketFactory tls;
    private final Http http;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Watch(WatchSettings settings, InstantSource clock, Pause pause, Resolver resolver, SSLSocketFactory tls) {
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
        this.resolver = resolver;
        this.tls = tls;
        Gate gate = new Gate(
                Addresses.load(),
                this.resolver,
                settings.reach().allowPrivate(),
                settings.reach().allowed());
        this.http = new Http(gate, settings.bounds().answers(), this.tls);
    }

    /**
     * A watch.
     *
     * @param settings how it is kept
     * @param clock what time it is
     * @param pause how it waits
     */
    public static Watch of(WatchSettings settings, InstantSource clock, Pause pause) {
        return new Watch(settings, clock, pause, Resolver.SYSTEM, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** A watch for tests, with names and certificates of their own. */
    static Watch of(WatchSettings settings, InstantSource clock, Pause pause, Resolver resolver, SSLSocketFactory tls) {
        return new Watch(settings, clock, pause, resolver, tls);
    }

    /**
     * Runs, for one round or until it is stopped.
     *
     * @param stored is told of each page when it is on the disk
     * @param rejected is told of each feed and page that could not be had
     * @return what the run did
     * @throws IOException if the folder cannot be written, or another watch runs in it
     */
    public WatchSummary run(Consumer<Stored> stored, Consumer<Rejected> rejected) throws IOException {
        FeedReader reader = new FeedReader(Words.load());
        Tally tally = new Tally(stored, rejected);
        List<Target> sources = Sources.of(settings.sources(), reader, tally::reject);
        try (Store store = Store.open(
                        settings.folder(),
                        lost -> tally.reject(settings.folder().toString(), lost));
                http) {
            Agenda agenda = new Agenda(settings.manners().pace());
            Feeds feeds = new Feeds(settings, reader, store, agenda, tally);
            Answers answers = new Answers(settings, store, agenda, feeds, tally);
            Loop loop = new Loop(settings, clock, pause, http, agenda, answers, this::isStopped);
            feeds.begin(sources, clock.instant());
            loop.run();
            return tally.summary(store.pending().size());
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Ends the run soon: what is under way is broken off, what was stored stays. */
    public void stop() {
        stopped.countDown();
        http.close();
    }
}
