package org.multivector.lab.feed;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.multivector.lab.Measured;
import org.multivector.press.internal.feed.Feed;
import org.multivector.press.internal.feed.FeedReader;
import org.multivector.press.internal.feed.Listing;
import org.multivector.press.internal.feed.Opml;
import org.multivector.press.internal.feed.Sitemap;
import org.multivector.press.internal.words.Words;

/**
 * Measures the reader of feeds: {@code FeedBench DATA}. How many of the sample files are read with all their entries, how
 * many with half of their bytes, and how many items a second of one core.
 */
public final class FeedBench {
    private static final int ITEMS = 2_000;
    private static final int ROUNDS = 8;

    private FeedBench() {}

    /** The figures: {@code samples} files read, {@code halves} read when cut in half, {@code items.second}. */
    public static Map<String, Measured> figures(Path data) throws IOException {
        FeedReader reader = new FeedReader(Words.load());
        List<Path> samples;
        try (Stream<Path> files = Files.list(data.resolve("gold/extraction/feeds_warc"))) {
            samples = files.filter(file -> !file.toString().contains(".warc"))
                    .sorted()
                    .toList();
        }
        int whole = 0;
        int half = 0;
        for (Path sample : samples) {
            byte[] bytes = Files.readAllBytes(sample);
            whole += entries(reader, bytes) > 0 ? 1 : 0;
            half += entries(reader, Arrays.copyOf(bytes, bytes.length / 2)) >= 0 ? 1 : 0;
        }
        Map<String, Measured> out = new TreeMap<>();
        out.put("samples", Measured.share(whole, samples.size()));
        out.put("halves", Measured.share(half, samples.size()));
        out.put("items.second", new Measured(speed(reader), ITEMS));
        return out;
    }

    /** How many entries a file gives; -1 if it is refused, or cut off without saying so. */
    private static int entries(FeedReader reader, byte[] bytes) {
        try {
            Listing listing = reader.read(bytes, "https://steppe.example/");
            if (listing instanceof Feed feed) {
                return feed.items().size();
            }
            return listing instanceof Sitemap map
                    ? map.entries().size()
                    : ((Opml) listing).feeds().size();
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static double speed(FeedReader reader) {
        StringBuilder feed = new StringBuilder("<rss xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>");
        for (int i = 0; i < ITEMS; i++) {
            feed.append("<item><title>Ministers agree on bridge ")
                    .append(i)
                    .append("</title><link>/a")
                    .append(i);
            feed.append("</link><pubDate>Wed, 03 May 2023 09:15:00 +0600</pubDate><dc:creator>Jane Doe</dc:creator>")
                    .append("<description><![CDATA[<p>The ministers of the two countries agreed on Wednesday.</p>]]>")
                    .append("</description></item>");
        }
        byte[] bytes = feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int items = entries(reader, bytes);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            best = Math.max(best, items * 1e9 / spent);
        }
        return best;
    }

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        figures(Path.of(args[0]))
                .forEach((name, figure) ->
                        out.printf(Locale.ROOT, "%-14s %.3f  n=%d%n", name, figure.value(), figure.n()));
        Transports.print(out);
    }
}
