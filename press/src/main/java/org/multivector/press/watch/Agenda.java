package org.multivector.press.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.net.FetchException;
import org.multivector.press.internal.net.Robots;
import org.multivector.press.internal.net.Target;

/**
 * What is to be asked of which host, and when: one request at a time to a host, its pace between them, longer and longer
 * waits while it fails, and its robots.txt before anything else. For one thread.
 */
final class Agenda {
    private static final Duration ROBOTS_HOLD = Duration.ofHours(24);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Duration pace;
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final Map<String, Rules> rules = new HashMap<>();
    private final Set<String> asking = new HashSet<>();

    Agenda(Duration pace) {
        this.pace = pace;
    }

    private static final class Host {
        private final Deque<Job> jobs = new ArrayDeque<>();
        private Instant free = Instant.MIN;
        private boolean isBusy;
        private int failures;
        private Duration delay = Duration.ZERO;
    }

    private record Rules(Robots robots, Instant until) {}

    private Host host(Target target) {
        return hosts.computeIfAbsent(target.host(), none -> new Host());
    }

    /** Adds a job behind those of its host. */
    void add(Job job) {
        host(job.target()).jobs.addLast(job);
    }

    /** Adds a job before those of its host. */
    void addFirst(Job job) {
        host(job.target()).jobs.addFirst(job);
    }

    /** A job that may be started now; its host is busy until {@link #done}. */
    Optional<Job> start(Instant now, boolean withPages) throws FetchException {
        for (Host host : hosts.values()) {
            if (!host.isBusy && !host.free.isAfter(now)) {
                Job job = take(host, now, withPages);
                if (job != null) {
                    host(job.target()).isBusy = true;
                    return Optional.of(job);
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Job take(Host host, Instant now, boolean withPages) throws FetchException {
        for (Iterator<Job> jobs = host.jobs.iterator(); jobs.hasNext(); ) {
            Job job = jobs.next();
            boolean isPassed = job.kind() == Job.Kind.PAGE && !withPages;
            if (job.kind() == Job.Kind.ROBOTS) {
                jobs.remove();
                return job;
            }
            if (!isPassed && !asking.contains(job.target().origin())) {
                if (robots(job.target(), now).isEmpty()) {
                    asking.add(job.target().origin());
                    return Job.robots(job.target());
                }
                jobs.remove();
                return job;
            }
        }
        return null;
    }

    /** What robots.txt says of a target, if it was asked for lately. */
    Optional<Robots> robots(Target target, Instant now) {
        Rules known = rules.get(target.origin());
        return known == null || !known.until.isAfter(now) ? Optional.empty() : Optional.of(known.robots);
    }

    /** Takes the robots.txt of an origin. */
    void setRobots(String origin, Target asked, Robots robots, Instant now) {
        asking.remove(origin);
        rules.put(origin, new Rules(robots, now.plus(ROBOTS_HOLD)));
        Host host = host(asked);
        host.delay = robots.delay().orElse(Duration.ZERO);
    }

    /** Takes away the jobs that wait for the robots.txt of an origin. */
    List<Job> waiting(Target origin) {
        List<Job> out = new ArrayList<>();
        host(origin)
                .jobs
                .removeIf(job ->
                        job.target().origin().equals(origin.origin()) && job.kind() != Job.Kind.ROBOTS && out.add(job));
        return out;
    }

    /** Notes that robots.txt of an origin could not be had. */
    void noRobots(String origin) {
        asking.remove(origin);
    }

    /** Notes that an answer came from a host. */
    void done(Target target, Instant now) {
        Host host = host(target);
        host.isBusy = false;
        host.failures = 0;
        host.free = now.plus(pace.compareTo(host.delay) > 0 ? pace : host.delay);
    }

    /** Notes that nothing was asked of a host after all. */
    void notAsked(Target target) {
        host(target).isBusy = false;
    }

    /**
     * Notes that a host failed: it is left alone for a while, twice as long each time.
     *
     * @param wished how long it asks to be left alone, if it does
     */
    void failed(Target target, Instant now, Optional<Duration> wished) {
        host(target).isBusy = false;
        backOff(target, now, wished);
    }

    /** Leaves a host alone for a while, whatever is asked of it now. */
    void backOff(Target target, Instant now, Optional<Duration> wished) {
        Host host = host(target);
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(host.failures, 16));
        if (wished.isPresent() && wished.get().compareTo(wait) > 0) {
            wait = wished.get();
        }
        host.failures++;
        host.free = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** When the next job can be started; nothing if there is none. Jobs of busy hosts do not count. */
    Optional<Instant> next(boolean withPages) {
        return hosts.values().stream()
                .filter(host -> !host.isBusy && has(host, withPages))
                .map(host -> host.free)
                .min(Instant::compareTo);
    }

    private static boolean has(Host host, boolean withPages) {
        return host.jobs.stream().anyMatch(job -> withPages || job.kind() != Job.Kind.PAGE);
    }

    /** Takes away the jobs of hosts that are to be left alone beyond a time. */
    List<Job> giveUp(Instant beyond) {
        List<Job> out = new ArrayList<>();
        for (Host host : hosts.values()) {
            if (host.failures > 0 && host.free.isAfter(beyond)) {
                out.addAll(host.jobs);
                host.jobs.clear();
            }
        }
        return out;
    }
}
