package org.multivector.lab.press;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.lab.Measured;
import org.multivector.press.copies.Copies;
import org.multivector.press.copies.Link;

/**
 * Measures which copies are found: {@code CopiesBench DATA}.
 *
 * <p>Positive: texts with what republishers do to them ({@link Edits}), of 646 long articles (WCXB) and of 143 short news of
 * the pairs. Negative: the pairs of separately written articles on one event or like events, without those that a person
 * judged to be copies ({@code copies.tsv}), and every text and everything made of it against all other texts of its set.
 */
public final class CopiesBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20261130;
    private static final int DONORS = 60;
    /** What is cut to half is to be an article still. */
    private static final int SHORTEST = 60;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private record Pair(int line, String one, String other) {}

    private CopiesBench() {}

    /**
     * The figures. {@code recall}: copies found; {@code recall.SET.EDIT}: of these by set and edit; {@code precision}: right
     * ones among the links found to other texts; {@code apart}: pairs on one event told apart; {@code precision.even}:
     * precision if there were as many such pairs as copies; {@code judged}: copies found among those a person found.
     */
    public static Map<String, Measured> figures(Path data) throws IOException {
        CopiesBench bench = new CopiesBench();
        bench.judge(data);
        Map<String, Measured> out = new TreeMap<>();
        bench.counts.forEach((name, count) -> out.put(name, Measured.share(count[0], count[1])));
        int[] found = bench.counted("recall");
        int[] apart = bench.counted("apart");
        double recall = (double) found[0] / found[1];
        double alarms = 1 - (double) apart[0] / apart[1];
        out.put("precision.even", new Measured(recall / (recall + alarms), apart[1]));
        return out;
    }

    /** Prints the figures, what was wrong, and the speed. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = Path.of(args[0]);
        figures(data)
                .forEach((name, figure) ->
                        out.printf(Locale.ROOT, "%-28s %.4f (n %d)%n", name, figure.value(), figure.n()));
        CopiesBench bench = new CopiesBench();
        bench.judge(data);
        bench.misses.forEach(out::println);
        speed(longTexts(data, Set.of()), out);
    }

    private void judge(Path data) throws IOException {
        List<Pair> pairs = pairs(data);
        Set<String> copies = Table.resource(CopiesBench.class, "copies.tsv").rows().stream()
                .filter(row -> row.get("verdict").equals("copy"))
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        List<String> longTexts = longTexts(data, copies);
        generated("long", longTexts.subList(DONORS, longTexts.size()), longTexts.subList(0, DONORS));
        List<String> news = pairs.stream()
                .map(Pair::one)
                .distinct()
                .filter(text -> size(text) >= SHORTEST)
                .toList();
        List<String> donors = pairs.stream()
                .map(Pair::other)
                .filter(text -> size(text) >= SHORTEST)
                .toList();
        generated("news", news.subList(DONORS, news.size()), donors.subList(0, DONORS));
        for (Pair pair : pairs) {
            boolean linked = isLinked(pair);
            if (copies.contains(id(pair.line))) {
                count("judged", linked);
            } else {
                count("apart", !linked);
                if (linked) {
                    misses.add("pair " + pair.line + " linked");
                }
            }
        }
    }

    private static String id(int line) {
        return String.format(Locale.ROOT, "%03d", line);
    }

    private static int size(String text) {
        return Judge.words(text).size();
    }

    private void generated(String set, List<String> texts, List<String> others) {
        Edits.Donors donors = new Edits.Donors(others, new Random(SEED));
        for (Edits edit : Edits.values()) {
            Copies copies = new Copies();
            for (int i = 0; i < texts.size(); i++) {
                List<Link> links = copies.add(article(i + ":", texts.get(i)));
                if (edit == Edits.FIRST_HALF) {
                    alarms(links, i);
                }
            }
            for (int i = 0; i < texts.size(); i++) {
                List<Link> links = copies.add(article(i + ":" + edit, edit.of(texts.get(i), donors)));
                String original = i + ":";
                boolean found = links.stream()
                        .anyMatch(link ->
                                link.earlier().equals(original) && link.kind().isOneSource());
                count("recall", found);
                count("recall." + set + "." + edit.name().toLowerCase(Locale.ROOT), found);
                if (found) {
                    count("precision", true);
                } else {
                    misses.add("missed " + set + " " + i + ":" + edit + " " + links);
                }
                alarms(links, i);
            }
        }
    }

    private void alarms(List<Link> links, int text) {
        for (Link link : links) {
            boolean original = link.earlier().endsWith(":");
            if (link.kind().isOneSource() && original && !link.earlier().equals(text + ":")) {
                count("precision", false);
                misses.add(link.article() + " " + link);
            }
        }
    }

    private void count(String name, boolean hit) {
        int[] count = counted(name);
        count[0] += hit ? 1 : 0;
        count[1]++;
    }

    private int[] counted(String name) {
        return counts.computeIfAbsent(name, key -> new int[2]);
    }

    private static boolean isLinked(Pair pair) {
        Copies copies = new Copies();
        copies.add(article("one", pair.one));
        return copies.add(article("other", pair.other)).stream()
                .anyMatch(link -> link.kind().isOneSource());
    }

    private static Article article(String id, String text) {
        return Article.of(id, text, "en");
    }

    /** The texts of WCXB's development part, without those of these ids. */
    private static List<String> longTexts(Path data, Set<String> without) throws IOException {
        List<String> out = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("gold/extraction/wcxb-dev/gold.jsonl"))) {
            JsonNode page = JSON.readTree(line);
            String text = page.path("main_content").asText("");
            if (size(text) >= SHORTEST && !without.contains(page.path("id").asText())) {
                out.add(text);
            }
        }
        return out;
    }

    private static List<Pair> pairs(Path data) throws IOException {
        List<Pair> out = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("gold/extraction/pairs/tgcontest_pairs.jsonl"))) {
            JsonNode pair = JSON.readTree(line);
            out.add(new Pair(
                    out.size() + 1,
                    pair.path("a").path("text").asText(),
                    pair.path("b").path("text").asText()));
        }
        return out;
    }

    /** CPU time of this thread, the best of some rounds; articles of 200 to 1,400 words drawn from all texts. */
    private static void speed(List<String> texts, PrintStream out) {
        Random random = new Random(SEED);
        List<Article> articles = new ArrayList<>();
        List<String> words =
                texts.stream().flatMap(text -> Judge.words(text).stream()).toList();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 200 + random.nextInt(1200); j > 0; j--) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            articles.add(article("a" + i, text.toString()));
        }
        double best = 0;
        for (int round = 0; round < 5; round++) {
            Copies copies = new Copies();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            articles.forEach(copies::add);
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            best = Math.max(best, articles.size() / seconds);
        }
        double characters = articles.stream()
                .mapToInt(article -> article.text().length())
                .average()
                .orElse(0);
        out.printf(
                Locale.ROOT,
                "articles per CPU second      %.0f (n %d, %.0f characters each)%n",
                best,
                articles.size(),
                characters);
        long empty = used();
        Copies copies = new Copies();
        articles.forEach(copies::add);
        out.printf(Locale.ROOT, "bytes of heap per article    %.0f%n", (used() - empty) / (double) copies.size());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
