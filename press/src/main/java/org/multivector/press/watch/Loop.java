package org.multivector.press.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.net.FetchException;
import org.multivector.press.internal.net.Http;
import org.multivector.press.internal.net.Reply;

/**
 * Starts requests when their time has come, and takes their answers one after another: threads only ask, everything else
 * is done here.
 */
final class Loop {
    private static final Duration SLICE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_MILLIS = 20;

    private final WatchSettings settings;
    private final InstantSource clock;
    private final Pause pause;
    private final Http http;
    private final Agenda agenda;
    private final Answers answers;
    private final BooleanSupplier isStopped;
    private final BlockingQueue<Answer> answered = new LinkedBlockingQueue<>();
    private int underWay;
    private int pagesUnderWay;

    Loop(
            WatchSettings settings,
            InstantSource clock,
            Pause pause,
            Http http,
            Agenda agenda,
            Answers answers,
            BooleanSupplier isStopped) {
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
        this.http = http;
        this.agenda = agenda;
        this.answers = answers;
        this.isStopped = isStopped;
    }

    /** An answer, or why there is none. */
    private record Answer(
            Job job, @Nullable Reply reply, @Nullable FetchException failure) {}

    void run() throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(settings.manners().connections(), task -> {
                    Thread thread = new Thread(task, "multivector-watch");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            while (!isStopped.getAsBoolean() && step(threads)) {
                answers.tick(clock.instant());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Does what can be done now, or waits; false when all is done. */
    private boolean step(ExecutorService threads) throws IOException, InterruptedException {
        while (underWay < settings.manners().connections() && start(threads)) {
            // as many as there are
        }
        if (underWay > 0) {
            Answer answer = answered.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (answer != null) {
                take(answer);
            }
            return true;
        }
        if (settings.bounds().once()) {
            answers.giveUp(agenda.giveUp(clock.instant().plus(PATIENCE)));
        }
        Optional<Instant> next = next();
        if (next.isEmpty()) {
            return false;
        }
        sleep(next.get());
        return true;
    }

    private Optional<Instant> next() {
        boolean withPages = mayStore();
        Optional<Instant> job = agenda.next(withPages);
        if (settings.bounds().once() || !withPages) {
            return job;
        }
        Optional<Instant> feed = answers.nextFeed();
        boolean isFeedFirst = job.isEmpty() || (feed.isPresent() && feed.get().isBefore(job.get()));
        return isFeedFirst ? feed : job;
    }

    private void sleep(Instant until) throws InterruptedException {
        Duration left = Duration.between(clock.instant(), until);
        if (!left.isNegative() && !left.isZero()) {
            pause.pause(left.compareTo(SLICE) < 0 ? left : SLICE);
        }
    }

    private boolean mayStore() {
        return answers.stored() + pagesUnderWay < settings.bounds().limit();
    }

    private boolean start(ExecutorService threads) throws IOException {
        Optional<Job> next = agenda.start(clock.instant(), mayStore());
        if (next.isEmpty()) {
            return false;
        }
        Job job = next.get();
        if (answers.isAllowed(job, clock.instant())) {
            underWay++;
            pagesUnderWay += job.kind() == Job.Kind.PAGE ? 1 : 0;
            var fields = answers.fields(job);
            threads.execute(() -> answered.add(ask(job, fields)));
        }
        return true;
    }

    private Answer ask(Job job, Map<String, String> fields) {
        try {
            return new Answer(job, http.get(job.target(), fields), null);
        } catch (FetchException e) {
            return new Answer(job, null, e);
        } catch (RuntimeException e) {
            return new Answer(job, null, fault(e));
        }
    }

    private static FetchException fault(Throwable e) {
        return FetchException.lasting("the answer could not be taken apart (" + e + "); please report it");
    }

    private void take(Answer answer) throws IOException {
        underWay--;
        pagesUnderWay -= answer.job.kind() == Job.Kind.PAGE ? 1 : 0;
        if (isStopped.getAsBoolean() && answer.reply == null) {
            return; // broken off by us
        }
        Instant now = clock.instant();
        try {
            if (answer.reply != null) {
                answers.reply(answer.job, answer.reply, now);
            } else if (answer.failure != null) {
                answers.failure(answer.job, answer.failure, now);
            }
        } catch (RuntimeException | StackOverflowError e) {
            answers.failure(answer.job, fault(e), now);
        }
    }
}
