package org.multivector.lab.press;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.multivector.core.text.Article;
import org.multivector.core.text.PassageKind;
import org.multivector.press.Defaults;
import org.multivector.press.Press;

/**
 * Pages a second, and how much of the article is found, beside Readability4J in the same run: {@code AgainstReadability
 * DATA LEAST}. CPU time of one thread over all gold pages, decoding aside; rounds of both take turns after one that is
 * not counted, the best of each is printed. Ends with 1 if ours reads fewer than LEAST pages a second or less than one
 * and a half times as many. Our forests were trained on these very pages: {@link PressBench} has the figures that count.
 */
public final class AgainstReadability {
    private static final int ROUNDS = 4;
    private static final double TIMES = 1.5;

    private AgainstReadability() {}

    /** Prints both. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<GoldPage> gold = new ArrayList<>(GoldPage.wcxb(Path.of(args[0])));
        gold.addAll(GoldPage.trafilatura(Path.of(args[0])));
        Press press = Press.of(Defaults.NONE);
        Function<GoldPage, String> ours = page -> body(press.htmlArticle(page.id(), page.html()));
        double best = 0;
        double peer = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double our = pagesPerSecond(gold, ours);
            double their = pagesPerSecond(gold, AgainstReadability::readability);
            best = round == 0 ? 0 : Math.max(best, our);
            peer = round == 0 ? 0 : Math.max(peer, their);
        }
        out.printf(Locale.ROOT, "pages per CPU second: %.0f, Readability4J %.0f: x%.2f (n %d)%n", best, peer, best / peer,
                gold.size());
        report(out, "ours", gold, ours);
        report(out, "Readability4J", gold, AgainstReadability::readability);
        System.exit(best < Double.parseDouble(args[1]) || best < TIMES * peer ? 1 : 0);
    }

    private static double pagesPerSecond(List<GoldPage> gold, Function<GoldPage, String> extractor) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        gold.forEach(extractor::apply);
        return gold.size() / ((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
    }

    private static void report(PrintStream out, String name, List<GoldPage> gold, Function<GoldPage, String> extractor) {
        Judge words = new Judge();
        Segments segments = new Segments();
        for (GoldPage page : gold) {
            String body = extractor.apply(page);
            if (page.body().isEmpty()) {
                segments.add(page, body);
            } else {
                words.add(page.body(), body, 1);
            }
        }
        out.println(name + ": words " + words + "; segments " + segments);
    }

    private static String body(Article article) {
        return article.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.BODY)
                .map(passage -> passage.span().in(article.text()))
                .collect(Collectors.joining("\n"));
    }

    /** It fails on one or two pages of a thousand; then it has found nothing. */
    private static String readability(GoldPage page) {
        try {
            String html = new Readability4J("http://page.example/article", page.html()).parse().getContent();
            return html == null ? "" : Jsoup.parse(html).wholeText();
        } catch (IllegalStateException e) {
            return "";
        }
    }
}
