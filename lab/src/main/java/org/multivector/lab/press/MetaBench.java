package org.multivector.lab.press;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.multivector.core.text.Header;
import org.multivector.lab.Measured;
import org.multivector.press.Defaults;
import org.multivector.press.Press;

/**
 * Measures titles and authors of pages with tags: {@code MetaBench DATA [--misses]}, on trafilatura's pages and on
 * WCXB's development part.
 *
 * <p>A title is right if it equals the gold title when case, white space and punctuation are folded away; authors are
 * right if the sets of names are equal when folded so. Only pages are counted for which the set gives the field. The
 * sets write several authors in one string, so it is cut at marks and at words for <i>and</i>; titles of doctors,
 * professors and degrees count for nothing.
 */
public final class MetaBench {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/&|+]\\s*|\\s+(?i:und|and|y|et|e)\\s+");
    private static final Pattern DEGREE =
            Pattern.compile("(?:,\\s*|\\s)(?:Ph\\.?D|M\\.?D|MS|RD|DVM|MBA|FAND|CEPF)\\b\\.?");
    private static final Pattern BEFORE = Pattern.compile("^(?:(?:(?i:von|by)|Dr|Prof)\\.?\\s+)+");

    private final String name;
    private final PrintStream misses;
    private int titles;
    private int titlesRight;
    private int authors;
    private int authorsRight;
    private int authorsWrong;

    private MetaBench(String name, PrintStream misses) {
        this.name = name;
        this.misses = misses;
    }

    /** The figures: accuracies on trafilatura's pages, those of WCXB's under names that begin with {@code wcxb}. */
    public static Map<String, Measured> figures(Path data) throws IOException {
        return figures(data, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    private static Map<String, Measured> figures(Path data, PrintStream misses) throws IOException {
        Press press = Press.of(Defaults.NONE);
        Map<String, Measured> out = new TreeMap<>();
        MetaBench main = new MetaBench("", misses);
        main.judge(press, GoldPage.trafilatura(data));
        main.put(out);
        MetaBench second = new MetaBench("wcxb.", misses);
        second.judge(press, GoldPage.wcxb(data));
        second.put(out);
        return out;
    }

    /** Prints the figures, and with {@code --misses} each page where a field is not right. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean all = args.length > 1 && args[1].equals("--misses");
        Map<String, Measured> figures = all ? figures(Path.of(args[0]), out) : figures(Path.of(args[0]));
        figures.forEach(
                (key, figure) -> out.printf(Locale.ROOT, "%-24s %.3f (n %d)%n", key, figure.value(), figure.n()));
    }

    private void judge(Press press, List<GoldPage> pages) {
        for (GoldPage page : pages) {
            Header header = press.htmlArticle(page.id(), page.html()).header();
            if (!page.title().isBlank()) {
                title(page, Objects.requireNonNullElse(header.title(), ""));
            }
            if (page.authors().stream().anyMatch(author -> !author.isBlank())) {
                authors(page, header.bylines());
            }
        }
    }

    private void title(GoldPage page, String found) {
        titles++;
        if (fold(page.title()).equals(fold(found))) {
            titlesRight++;
        } else {
            misses.println(String.join("\t", name + "title", page.id(), page.title(), found));
        }
    }

    private void authors(GoldPage page, List<String> found) {
        authors++;
        Set<String> wanted = names(page.authors());
        Set<String> got = names(found);
        if (wanted.equals(got)) {
            authorsRight++;
        } else {
            authorsWrong += wanted.containsAll(got) ? 0 : 1;
            misses.println(String.join(
                    "\t", name + "author", page.id(), String.join("|", page.authors()), String.join("|", found)));
        }
    }

    private static Set<String> names(List<String> printed) {
        return printed.stream()
                .map(one -> DEGREE.matcher(one).replaceAll(""))
                .flatMap(BETWEEN::splitAsStream)
                .map(one -> fold(BEFORE.matcher(one).replaceFirst("")))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String fold(String text) {
        return NOT_WORD.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private void put(Map<String, Measured> out) {
        out.put(name + "titles.accuracy", Measured.share(titlesRight, titles));
        out.put(name + "authors.accuracy", Measured.share(authorsRight, authors));
        out.put(name + "authors.with-a-wrong-one", Measured.share(authorsWrong, authors));
    }
}
