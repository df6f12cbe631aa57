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
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.lab.Archive;
import org.multivector.lab.Measured;
import org.multivector.press.Defaults;
import org.multivector.press.Press;

/**
 * Judges the days that pages are said to be published on, as htmldate counts: an equal day is right, another day is
 * wrong, none is missed; precision over the answers, recall over the pages that are answered rightly or not at all.
 */
public final class DateBench {
    private final PrintStream out;
    private int right;
    private int wrong;
    private int missed;

    private DateBench(PrintStream out) {
        this.out = out;
    }

    /** Figures on htmldate's 800 pages; {@code data} is the folder beside the project. */
    public static Map<String, Measured> figures(Path data) throws IOException {
        DateBench bench =
                new DateBench(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Path folder = data.resolve("gold/extraction/htmldate");
        bench.judge(Archive.unpacked(
                folder.resolve("html.tar.xz"),
                unpacked -> DatedPage.read(folder.resolve("eval_default.json"), unpacked)));
        int n = bench.right + bench.wrong + bench.missed;
        return Map.of(
                "dates.f1", new Measured(bench.f1(), n),
                "dates.precision", new Measured(bench.precision(), n),
                "dates.recall", new Measured(bench.recall(), n));
    }

    /** Prints what was wrong or missed, then the figures: the arguments are a file of days and a folder of its pages. */
    public static void main(String[] args) throws IOException {
        DateBench bench = new DateBench(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        List<DatedPage> pages = DatedPage.read(Path.of(args[0]), Path.of(args[1]));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        bench.judge(pages);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        bench.out.printf(
                Locale.ROOT,
                "right %d wrong %d missed %d  F1 %.4f P %.4f R %.4f  %.0f pages a CPU second%n",
                bench.right,
                bench.wrong,
                bench.missed,
                bench.f1(),
                bench.precision(),
                bench.recall(),
                pages.size() / seconds);
    }

    private void judge(List<DatedPage> pages) {
        Press press = Press.of(Defaults.NONE);
        for (DatedPage page : pages) {
            @Nullable
            Published found =
                    press.htmlArticle("page", page.url(), page.html()).header().published();
            if (found == null) {
                missed++;
                out.println("missed " + page.date() + " " + page.url());
            } else if (found.date().equals(page.date())) {
                right++;
            } else {
                wrong++;
                out.println("wrong  " + page.date() + " " + found + " " + page.url());
            }
        }
    }

    private double precision() {
        return (double) right / (right + wrong);
    }

    private double recall() {
        return (double) right / (right + missed);
    }

    private double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }
}
