package org.multivector.press.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that watches is killed again and again, without a chance to tidy up. */
class KillTest {
    private static final int PAGES = 60;
    private static final int EACH = 13;

    @TempDir
    Path folder;

    @Test
    void a_watch_that_is_killed_loses_nothing_it_reported_and_stores_nothing_twice() throws Exception {
        try (Site site = Site.open()) {
            List<String> links =
                    IntStream.range(0, PAGES).mapToObj(i -> "/page" + i).toList();
            site.page("/robots.txt", "", "").feed("/rss", links.toArray(String[]::new));
            links.forEach(link -> site.page(link, "Content-Type: text/html\r\n", (link + " ").repeat(2_000)));
            List<String> reported = new ArrayList<>();
            int runs = 0;
            while (runs < 20 && !run(site, reported)) {
                runs++;
            }
            assertThat(runs).as("runs that were killed").isBetween(3, 19);
            assertThat(reported).doesNotHaveDuplicates();
            List<String> kept = Warcs.responses(folder).stream()
                    .map(one -> one.substring(0, one.indexOf(' ')))
                    .toList();
            assertThat(kept).containsAll(reported).doesNotHaveDuplicates();
            assertThat(kept)
                    .containsExactlyInAnyOrderElementsOf(
                            links.stream().map(site::url).toList());
        }
    }

    /** Runs until some pages are reported, then kills; true if the process came to its end before. */
    private boolean run(Site site, List<String> reported) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        classes,
                        WatchChild.class.getName(),
                        site.url("/rss"),
                        folder.toString(),
                        site.pair())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int count = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals("done")) {
                    return true;
                }
                assertThat(line).doesNotStartWith("rejected");
                reported.add(line);
                count++;
                if (count == EACH) {
                    process.toHandle().destroyForcibly(); // what it has printed can still be read
                }
            }
            return false;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
