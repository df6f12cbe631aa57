package org.multivector.lab.press;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.multivector.core.text.Article;
import org.multivector.core.text.PassageKind;
import org.multivector.lab.Measured;
import org.multivector.press.Defaults;
import org.multivector.press.Press;
import org.multivector.press.internal.body.BodyFinder;
import org.multivector.press.internal.body.Forest;
import org.multivector.press.internal.header.ArticleMaker;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Words;

/**
 * Measures the press stage: {@code PressBench DATA}. What is judged is the text of the passages of kind body.
 *
 * <p>The forests are trained on these very pages, so the figures come from two-fold cross-validation: every page is
 * judged with forests trained on the other half. {@code --shipped} judges with those of the tables instead.
 */
public final class PressBench {
    private static final int FOLDS = 2;

    private final PressSet set;
    private final Words words;
    private final PrintStream out;
    private final Judge baseline = new Judge();
    private final Judge dumps = new Judge();
    private final Judge pages = new Judge();
    private final Judge pageRuns = new Judge();
    private final Segments dumpSegments = new Segments();
    private final Segments pageSegments = new Segments();

    private PressBench(PressSet set, Words words, PrintStream out) {
        this.set = set;
        this.words = words;
        this.out = out;
    }

    /**
     * The cross-validated figures: {@code dump} and {@code page} say whether the page had lost its tags; {@code words} and
     * {@code 4grams} are WCXB's, {@code segments} trafilatura's;
     * {@code dump.gain} is what text dumps gain over the best run of lines.
     */
    public static Map<String, Measured> figures(Path data) throws IOException {
        Words words = Words.load();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        PressBench bench = new PressBench(PressSet.read(data, words), words, nowhere);
        bench.crossValidate();
        double gain = bench.dumps.f1OfMeans() - bench.baseline.f1OfMeans();
        return Map.of(
                "dump.gain", new Measured(gain, bench.dumps.pages()),
                "dump.4grams", new Measured(bench.dumps.f1OfMeans(), bench.dumps.pages()),
                "page.words", new Measured(bench.pages.meanF1(), bench.pages.pages()),
                "page.4grams", new Measured(bench.pageRuns.f1OfMeans(), bench.pageRuns.pages()),
                "dump.segments", new Measured(bench.dumpSegments.f1(), bench.dumpSegments.size()),
                "page.segments", new Measured(bench.pageSegments.f1(), bench.pageSegments.size()));
    }

    /** Prints the scores. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Words words = Words.load();
        PressBench bench = new PressBench(PressSet.read(Path.of(args[0]), words), words, out);
        if (args.length > 1 && args[1].equals("--shipped")) {
            bench.judge(new ArticleMaker(words, new BodyFinder()), 0, 1);
        } else {
            bench.crossValidate();
        }
        bench.print();
        bench.printSpeed();
    }

    private void crossValidate() {
        for (int fold = 0; fold < FOLDS; fold++) {
            TrainForest text = new TrainForest();
            TrainForest html = new TrainForest();
            for (int i = 0; i < set.gold().size(); i++) {
                if (i % FOLDS != fold) {
                    text.add(set.gold().get(i), set.dumps().get(i));
                    html.add(set.gold().get(i), set.pages().get(i));
                }
            }
            BodyFinder finder = new BodyFinder(Forest.of(text.train()), Forest.of(html.train()));
            judge(new ArticleMaker(words, finder), fold, FOLDS);
        }
    }

    private void judge(ArticleMaker maker, int first, int step) {
        for (int i = first; i < set.gold().size(); i += step) {
            GoldPage gold = set.gold().get(i);
            String fromDump = body(maker, set.dumps().get(i));
            String fromPage = body(maker, set.pages().get(i));
            if (gold.body().isEmpty()) {
                dumpSegments.add(gold, fromDump);
                pageSegments.add(gold, fromPage);
            } else {
                baseline.add(gold.body(), BestRun.of(set.dumps().get(i).text()), 4);
                dumps.add(gold.body(), fromDump, 4);
                pages.add(gold.body(), fromPage, 1);
                pageRuns.add(gold.body(), fromPage, 4);
            }
        }
    }

    private static String body(ArticleMaker maker, Page page) {
        Article article = maker.make("page", null, page);
        return article.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.BODY)
                .map(passage -> passage.span().in(article.text()))
                .collect(Collectors.joining("\n"));
    }

    private void print() {
        out.println("WCXB dev, text dumps, 4-grams, best run of lines  " + baseline);
        out.println("WCXB dev, text dumps, 4-grams                     " + dumps);
        out.println("WCXB dev, HTML, words                             " + pages);
        out.println("WCXB dev, HTML, 4-grams                           " + pageRuns);
        out.println("trafilatura, text dumps, segments                 " + dumpSegments);
        out.println("trafilatura, HTML, segments                       " + pageSegments);
    }

    /** CPU time of this thread, the best of some rounds after warm-up; source text to article, decoding aside. */
    private void printSpeed() {
        Press press = Press.of(Defaults.NONE);
        List<GoldPage> some = set.gold().subList(0, Math.min(300, set.gold().size()));
        double best = 0;
        for (int round = 0; round < 6; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (GoldPage page : some) {
                press.htmlArticle(page.id(), page.html());
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            best = Math.max(best, some.size() / seconds);
        }
        out.printf(Locale.ROOT, "HTML pages per CPU second                         %.0f (n %d)%n", best, some.size());
    }
}
