package org.multivector.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.multivector.press.watch.Pause;
import org.multivector.press.watch.Watch;
import org.multivector.press.watch.WatchSettings;
import org.multivector.press.watch.WatchSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector watch}: follows feeds. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Follows feeds and sitemaps politely, and keeps the pages they name in a folder that \"read\" reads.",
            "Goes on until it is interrupted, or with --once for one round; a run that was killed goes on where it was.",
            "Exit code: 0 when all was had, 1 when something was not (named on standard error), 2 for wrong use."
        })
final class WatchCommand implements Callable<Integer> {
    /** How long an interrupted run may take to end well. */
    private static final int GRACE_SECONDS = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "2..*",
            paramLabel = "FEEDS… FOLDER",
            description =
                    "addresses of feeds or sitemaps, or files of OPML that name feeds; last, the folder to keep it in")
    private List<String> arguments;

    @Option(names = "--once", description = "end after one round")
    private boolean once;

    @Option(
            names = "--pace",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "least time between two requests to one host (${DEFAULT-VALUE}); robots.txt may ask for more")
    private double pace;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "mail or web address at which owners of sites reach you; goes with every request")
    private @Nullable String contact;

    @Option(names = "--limit", paramLabel = "PAGES", description = "end when so many pages are stored")
    private @Nullable Integer limit;

    @Option(names = "--allow-private", description = "allow addresses of this machine and of private networks")
    private boolean allowPrivate;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Watch watch = Watch.of(settings(), InstantSource.system(), Pause.SLEEP);
        CountDownLatch ended = new CountDownLatch(1);
        Thread stopper = new Thread(() -> stop(watch, ended), "multivector-stop");
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            WatchSummary summary = watch.run(
                    stored -> {
                        spec.commandLine().getOut().println(stored.last());
                        spec.commandLine().getOut().flush();
                    },
                    rejected -> err.println("multivector: " + rejected));
            err.println("multivector: " + said(summary));
            return summary.failed() == 0 ? 0 : 1;
        } finally {
            spec.commandLine().getOut().flush();
            err.flush();
            ended.countDown();
            forget(stopper);
        }
    }

    private WatchSettings settings() {
        List<String> sources = arguments.subList(0, arguments.size() - 1);
        Path folder = Path.of(arguments.get(arguments.size() - 1));
        try {
            WatchSettings settings = WatchSettings.of(sources, folder)
                    .withOnce(once)
                    .withContact(contact)
                    .withPace(Duration.ofMillis(Math.round(pace * 1000)))
                    .withPrivate(allowPrivate, Set.of());
            return limit == null ? settings : settings.withLimit(limit);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private static void stop(Watch watch, CountDownLatch ended) {
        watch.stop();
        try {
            ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread stopper) {
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException e) {
            return; // the process is ending already: this is how it was told to
        }
    }

    private static String said(WatchSummary summary) {
        return String.format(
                Locale.ROOT,
                "%d feeds read, %d unchanged, %d not due yet; %d new pages found, %d stored, %d known already,"
                        + " %d failures, %d pages left for the next run",
                summary.feeds(),
                summary.unchanged(),
                summary.notDue(),
                summary.found(),
                summary.stored(),
                summary.known(),
                summary.failed(),
                summary.left());
    }
}
