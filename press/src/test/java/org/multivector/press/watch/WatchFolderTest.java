package org.multivector.press.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The folder of a watch: one writer, and whole whatever a kill leaves. */
class WatchFolderTest extends WatchHarness {
    @Test
    void two_watches_do_not_share_a_folder() throws IOException {
        site.feed("/rss", "/a").page("/a", HTML, "A");
        Watch first = Watch.of(settings(site.url("/rss")), time, time);
        first.run(
                one -> assertThatThrownBy(() -> run(site.url("/rss")))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("another watch runs in this folder"),
                rejected::add);
        assertThat(rejected).isEmpty();
    }

    @Test
    void whatever_a_kill_leaves_the_next_run_has_each_page_once() throws IOException {
        site.feed("/rss", "/a", "/b", "/c")
                .page("/a", HTML, "A")
                .page("/b", HTML, "B")
                .page("/c", HTML, "C");
        run(site.url("/rss"));
        List<String> whole = List.copyOf(kept());
        Path journal = out().resolve(".watch/journal.tsv");
        Path warc = out().resolve("pages-00001.warc.gz");
        byte[] lines = Files.readAllBytes(journal);
        byte[] records = Files.readAllBytes(warc);
        byte[] feeds = Files.readAllBytes(out().resolve(".watch/feeds-00001.warc.gz"));
        List<Integer> cuts = new ArrayList<>(List.of(0, 1));
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                cuts.addAll(List.of(i, i + 1, Math.min(lines.length, i + 12)));
            }
        }
        for (int cut : cuts) {
            Files.write(journal, java.util.Arrays.copyOf(lines, cut));
            String left = Files.readString(journal, StandardCharsets.ISO_8859_1);
            torn(warc, records, left);
            torn(out().resolve(".watch/feeds-00001.warc.gz"), feeds, left);
            time.pause(Duration.ofDays(1));
            run(site.url("/rss"));
            assertThat(kept()).as("journal cut at %d", cut).containsExactlyInAnyOrderElementsOf(whole);
        }
    }

    /** The file as a kill may leave it: nothing before the journal knows of it, then with a torn record at its end. */
    private static void torn(Path file, byte[] bytes, String journal) throws IOException {
        Files.deleteIfExists(file);
        if (journal.contains("begin\t" + file.getFileName() + "\n")) {
            Files.write(file, bytes);
            Files.write(file, new byte[] {0x1f, (byte) 0x8b, 8, 0}, StandardOpenOption.APPEND);
        }
    }

    @Test
    void records_that_are_gone_are_named_and_fetched_again() throws IOException {
        site.feed("/rss", "/a", "/b").page("/a", HTML, "A").page("/b", HTML, "B");
        run(site.url("/rss"));
        List<String> whole = List.copyOf(kept());
        Path warc = out().resolve("pages-00001.warc.gz");
        byte[] records = Files.readAllBytes(warc);
        Files.write(warc, java.util.Arrays.copyOf(records, records.length - 5));
        time.pause(Duration.ofDays(1));
        run(site.url("/rss"));
        assertThat(reasons()).contains("pages-00001.warc.gz: is shorter than it was");
        assertThat(kept()).containsAll(whole);
    }

    @Test
    void what_was_fetched_can_be_read() throws IOException {
        site.feed("/rss", "/a").page("/a", HTML, "<html><body><p>They met in Geneva.</p></body></html>");
        run(site.url("/rss"));
        try (InputStream in = Files.newInputStream(out().resolve("pages-00001.warc.gz"));
                InputStream unpacked = new java.util.zip.GZIPInputStream(in)) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("WARC-Target-URI: " + site.url("/a"), "HTTP/1.1 200 OK", "They met in Geneva.");
        }
    }
}
