package org.multivector.lab.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;
import org.multivector.desk.Pipeline;
import org.multivector.desk.report.JsonlReport;
import org.multivector.language.Language;
import org.multivector.press.Defaults;
import org.multivector.press.Press;

/**
 * Words a second of the whole chain, from the page's text to the records of its claims, of the language engine alone, in English
 * and in Russian, and, in the same run and on the same English words, of CoreNLP's {@code tokenize,ssplit,pos,lemma,depparse}, which goes no further than the tree.
 *
 * <p>Both run alone, one after the other, on one core (the caller sees to that) after a warm-up. Time is the process's CPU
 * time, garbage collection and late compilation included, so that other jobs on the machine do not count; a rate is the
 * median of the rounds. Words are counted between blanks, and only those of passages that claims are made from.
 *
 * <p>Usage: {@code WholeChain EXAMPLES TARGET}; exit 1 when the chain makes fewer words a second than the target
 */
public final class WholeChain {
    /** Warm means that the compiler takes less than this share of a window; on one core that takes a minute or two. */
    private static final double QUIET = 0.05;

    private static final double WINDOW_SECONDS = 5;
    private static final int LONGEST_WARM_UP = 300;
    private static final int ROUNDS = 15;
    private static final double ROUND_SECONDS = 1;

    private final Pages pages;
    private final PrintStream out;

    /** One pass over all pages. */
    private interface Pass {
        void run() throws IOException;
    }

    private WholeChain(Pages pages, PrintStream out) {
        this.pages = pages;
        this.out = out;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        WholeChain bench = new WholeChain(Pages.read(Path.of(args[0]), "en"), out);
        out.printf(
                Locale.ROOT,
                "%d pages, %d words a pass, %d processor(s)%n",
                bench.pages.pages().size(),
                bench.pages.words(),
                Runtime.getRuntime().availableProcessors());
        double ours = bench.chain();
        double english = bench.trees("en", bench.pages);
        bench.trees("ru", Pages.read(Path.of(args[0]), "ru"));
        double theirs = bench.coreNlp();
        out.printf(Locale.ROOT, "ratio               whole chain %.1f, trees %.1f%n", ours / theirs, english / theirs);
        double target = Double.parseDouble(args[1]);
        out.printf(Locale.ROOT, "%s whole chain >= %.0f words/s%n", ours >= target ? "ok  " : "FAIL", target);
        System.exit(ours >= target ? 0 : 1);
    }

    private double chain() throws IOException {
        Press press = Press.of(Defaults.NONE);
        Pipeline pipeline = new Pipeline();
        double rate = measure("whole chain", pages, () -> {
            JsonlReport report = new JsonlReport(new StringWriter());
            for (String page : pages.pages()) {
                Article article = press.article("page", page);
                List<Sentence> sentences = pipeline.sentences(article);
                report.add(pipeline.coder().code(article, sentences), sentences);
            }
        });
        long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.gc();
        long live = heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        out.printf(Locale.ROOT, "heap                peak at most %d MB, live %d MB%n", peak >> 20, live >> 20);
        return rate;
    }

    /** From the text of articles to trees, which is as far as CoreNLP is asked to go. */
    private double trees(String code, Pages texts) throws IOException {
        Language language = Language.load(code);
        return measure("trees " + code, texts, () -> {
            for (String body : texts.bodies()) {
                language.parse(body).forEach(sentence -> {});
            }
        });
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private double coreNlp() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,depparse");
        properties.setProperty("threads", "1");
        StanfordCoreNLP theirs = new StanfordCoreNLP(properties);
        return measure("CoreNLP, to trees", pages, () -> {
            for (String body : pages.bodies()) {
                theirs.process(body);
            }
        });
    }

    private double measure(String name, Pages texts, Pass pass) throws IOException {
        out.printf(Locale.ROOT, "%-19s warm after %.0f s CPU%n", name, warmUp(pass));
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double before = cpuSeconds();
            int words = 0;
            while (cpuSeconds() - before < ROUND_SECONDS) {
                pass.run();
                words += texts.words();
            }
            rates[round] = words / (cpuSeconds() - before);
        }
        Arrays.sort(rates);
        out.printf(
                Locale.ROOT,
                "%-19s %.0f words/s CPU (median of %d rounds, %.0f to %.0f)%n",
                name,
                rates[ROUNDS / 2],
                ROUNDS,
                rates[0],
                rates[ROUNDS - 1]);
        return rates[ROUNDS / 2];
    }

    /** Runs until the compiler is quiet. */
    private static double warmUp(Pass pass) throws IOException {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        double start = cpuSeconds();
        double share = 1;
        while (share > QUIET && cpuSeconds() - start < LONGEST_WARM_UP) {
            double window = cpuSeconds();
            long compiled = compiler.getTotalCompilationTime();
            while (cpuSeconds() - window < WINDOW_SECONDS) {
                pass.run();
            }
            share = (compiler.getTotalCompilationTime() - compiled) / 1000.0 / (cpuSeconds() - window);
        }
        return cpuSeconds() - start;
    }

    private static double cpuSeconds() {
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
