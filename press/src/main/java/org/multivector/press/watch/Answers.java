package org.multivector.press.watch;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.net.FetchException;
import org.multivector.press.internal.net.Reply;
import org.multivector.press.internal.net.Robots;
import org.multivector.press.internal.net.Target;
import org.multivector.press.internal.store.FeedState;
import org.multivector.press.internal.store.Store;

/** Does with an answer what is to be done with it: keep it, follow it, try again later, give it up. For one thread. */
final class Answers {
    private static final String ROBOT = "multivector";
    private static final int FEW_ATTEMPTS = 3;
    private static final int MANY_ATTEMPTS = 8;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> LATER = Set.of(408, 425, 429);
    private static final int SERVER_FAILS = 500;
    private static final List<String> PAGES =
            List.of("text/", "application/xhtml", "application/xml", "application/json", "application/pdf");

    private final WatchSettings settings;
    private final Store store;
    private final Agenda agenda;
    private final Feeds feeds;
    private final Tally tally;

    Answers(WatchSettings settings, Store store, Agenda agenda, Feeds feeds, Tally tally) {
        this.settings = settings;
        this.store = store;
        this.agenda = agenda;
        this.feeds = feeds;
        this.tally = tally;
    }

    int stored() {
        return tally.stored();
    }

    Optional<Instant> nextFeed() {
        return feeds.next();
    }

    /** Puts the feeds that are due on the agenda; in one round they were put there at its beginning. */
    void tick(Instant now) {
        if (!settings.bounds().once()) {
            feeds.due(now);
        }
    }

    /** Whether robots.txt allows the job; if not, it is given up. */
    boolean isAllowed(Job job, Instant now) throws IOException {
        boolean isAllowed = job.kind() == Job.Kind.ROBOTS
                || agenda.robots(job.target(), now)
                        .map(rules -> rules.allows(job.target()))
                        .orElse(true);
        if (!isAllowed) {
            agenda.notAsked(job.target());
            end(job, "robots.txt of " + job.target().origin() + " does not allow it; not fetched", now);
        }
        return isAllowed;
    }

    /** The fields of a request. */
    Map<String, String> fields(Job job) {
        Map<String, String> out = new LinkedHashMap<>();
        String contact = settings.manners().contact();
        out.put("User-Agent", "Multivector/0.1 (" + (contact == null ? "reader of feeds" : "+" + contact) + ")");
        out.put(
                "Accept",
                switch (job.kind()) {
                    case ROBOTS -> "text/plain, */*;q=0.1";
                    case FEED ->
                        "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";
                    case PAGE -> "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5";
                });
        FeedState known = switch (job.kind()) {
            case ROBOTS -> null;
            case FEED -> store.feedState(job.url());
            case PAGE -> store.page(job.url());
        };
        if (known != null) {
            put(out, "If-None-Match", known.etag());
            put(out, "If-Modified-Since", known.lastModified());
        }
        return out;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** Takes an answer. */
    void reply(Job job, Reply reply, Instant now) throws IOException {
        int status = reply.status();
        boolean isLater = LATER.contains(status) || status >= SERVER_FAILS;
        if (isLater && !(job.kind() == Job.Kind.ROBOTS && status < SERVER_FAILS && status != 429)) {
            agenda.failed(job.target(), now, retryAfter(reply, now));
            later(job, "the server answers " + status + ", come back later", now);
            return;
        }
        agenda.done(job.target(), now);
        Optional<String> location = reply.fields().first("Location");
        if (REDIRECTS.contains(status) && location.isPresent()) {
            follow(job, location.get(), now);
            return;
        }
        switch (job.kind()) {
            case ROBOTS -> robots(job, reply, now);
            case FEED -> feed(job, reply, now);
            case PAGE -> page(job, reply, now);
        }
    }

    private void follow(Job job, String location, Instant now) throws IOException {
        try {
            agenda.addFirst(job.follow(location, settings.bounds().answers().redirects()));
        } catch (FetchException e) {
            if (job.kind() == Job.Kind.ROBOTS) {
                agenda.setRobots(job.url(), Target.of(job.url()), Robots.missing(404), now);
            } else {
                end(job, e.reason(), now);
            }
        }
    }

    private void robots(Job job, Reply reply, Instant now) throws IOException {
        Target origin = Target.of(job.url());
        boolean isThere = reply.status() == 200;
        Robots rules = isThere ? Robots.parse(job.target(), reply.body(), ROBOT) : Robots.missing(reply.status());
        agenda.setRobots(job.url(), origin, rules, now);
    }

    private void feed(Job job, Reply reply, Instant now) throws IOException {
        if (reply.status() == 200 || reply.status() == 304) {
            feeds.take(job, reply, now);
        } else {
            end(job, notFound(reply.status()), now);
        }
    }

    private void page(Job job, Reply reply, Instant now) throws IOException {
        FeedState known = store.page(job.url());
        if (reply.status() == 304 && known != null) {
            store.unchanged(job.url(), known, now);
            tally.know();
        } else if (reply.status() != 200) {
            end(job, notFound(reply.status()), now);
        } else if (!isPage(reply)) {
            end(job, "no page but " + reply.fields().first("Content-Type").orElse("") + "; not kept", now);
        } else if (reply.body().length == 0) {
            end(job, "the page is empty", now);
        } else {
            keep(job, reply, now);
        }
    }

    private void keep(Job job, Reply reply, Instant now) throws IOException {
        String last = job.target().url();
        if (store.page(job.url(), last, reply, now) == Store.Kept.STORED) {
            tally.store(new Stored(job.url(), last, job.feed(), reply.body().length));
        } else {
            tally.know();
        }
    }

    private static String notFound(int status) {
        return "the server answers " + status
                + switch (status) {
                    case 404, 410 -> ", there is nothing at this address";
                    case 401, 402, 403, 451 -> ", it may not be read";
                    default -> "";
                };
    }

    private static boolean isPage(Reply reply) {
        String type = reply.fields().first("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(type::startsWith);
    }

    /** How long a server asks to be left alone: seconds, or a date. */
    private static Optional<Duration> retryAfter(Reply reply, Instant now) {
        String value = reply.fields().first("Retry-After").orElse("");
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Takes that there is no answer. */
    void failure(Job job, FetchException failure, Instant now) throws IOException {
        if (failure.isLasting()) {
            agenda.done(job.target(), now);
            if (job.kind() == Job.Kind.ROBOTS) {
                agenda.setRobots(job.url(), Target.of(job.url()), Robots.missing(404), now);
            } else {
                end(job, failure.reason(), now);
            }
        } else {
            if (failure.isOfServer()) {
                agenda.failed(job.target(), now, Optional.empty());
            } else {
                agenda.done(job.target(), now);
            }
            later(job, failure.reason(), now);
        }
    }

    /** Tries again, unless it was tried often. */
    private void later(Job job, String reason, Instant now) throws IOException {
        int most = settings.bounds().once() ? FEW_ATTEMPTS : MANY_ATTEMPTS;
        if (job.kind() == Job.Kind.ROBOTS) {
            robotsLater(job, reason, now, most);
        } else {
            again(job, reason, now, most);
        }
    }

    private void again(Job job, String reason, Instant now, int most) {
        if (job.attempts() + 1 >= most) {
            leave(job, reason, now);
            return;
        }
        if (job.attempts() == 0
                && job.kind() == Job.Kind.FEED
                && !settings.bounds().once()) {
            tally.reject(job.where(), reason + "; it is tried again"); // a mistyped address shall be told at once
        }
        agenda.add(job.again());
    }

    /** A site whose robots.txt cannot be had is left alone (RFC 9309, section 2.3.1.4). */
    private void robotsLater(Job job, String reason, Instant now, int most) throws IOException {
        Target origin = Target.of(job.url());
        if (!origin.host().equals(job.target().host())) {
            agenda.backOff(origin, now, Optional.empty());
        }
        agenda.noRobots(job.url());
        for (Job waiting : agenda.waiting(origin)) {
            again(waiting, "robots.txt cannot be had: " + reason, now, most);
        }
    }

    private void leave(Job job, String reason, Instant now) {
        String way = job.kind() == Job.Kind.FEED ? "" : "; it waits for the next run";
        tally.reject(job.where(), reason + way);
        if (job.kind() == Job.Kind.FEED) {
            feeds.missed(job, now);
        }
    }

    /** Takes jobs whose hosts are not waited for any longer. */
    void giveUp(List<Job> jobs) {
        for (Job job : jobs) {
            if (job.kind() != Job.Kind.ROBOTS) {
                tally.reject(job.where(), job.target().host() + " fails again and again; it waits for the next run");
            }
        }
    }

    /** Gives a job up for good. */
    private void end(Job job, String reason, Instant now) throws IOException {
        tally.reject(job.where(), reason);
        if (job.kind() == Job.Kind.PAGE) {
            store.failed(job.url(), reason);
        } else {
            feeds.missed(job, now);
        }
    }
}
