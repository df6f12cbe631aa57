package org.multivector.lab.time;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.time.Anchor;
import org.multivector.coder.time.TimeMention;
import org.multivector.coder.time.TimexFinder;
import org.multivector.core.claim.Timex;
import org.multivector.core.text.Article;
import org.multivector.core.text.Span;
import org.multivector.lab.Measured;
import org.multivector.lab.time.MarkedText.Expression;

/**
 * Scores time expressions on marked texts, as TempEval-3 does: a marked and a found expression match one to one when they
 * share a character (relaxed) and, of these, when start and end agree (strict).
 *
 * <p>Usage: {@code TimexScore FOLDER LANGUAGE [--errors] [--rows] [--words]}; {@code --words}: without trees
 */
public final class TimexScore {
    private final TimexFinder finder;
    private final Cutting cutting;
    private final String language;
    private final PrintStream out;
    private final boolean errors;
    private int gold;
    private int said;
    private int relaxed;
    private int strict;
    private int types;
    private int values;
    private final Map<String, int[]> byRow = new TreeMap<>();

    private TimexScore(String language, PrintStream out, List<String> options) {
        errors = options.contains("--errors");
        cutting = Cutting.of(language, !options.contains("--words"));
        finder = TimexFinder.load(TimexFinder.class, "/org/multivector/coder/tables/" + language + "/");
        this.language = language;
        this.out = out;
    }

    /** Prints the scores of a folder of marked texts. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TimexScore score = new TimexScore(arguments[1], out, List.of(arguments));
        int files = score.addAll(Path.of(arguments[0]));
        if (List.of(arguments).contains("--rows")) {
            score.printRows();
        }
        out.println(score.line(files));
    }

    /** {@code strict}, {@code relaxed} and {@code value}: F1 on a folder of marked texts; {@code type}: accuracy. */
    public static Map<String, Measured> figures(Path folder, String language) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        TimexScore score = new TimexScore(language, nowhere, List.of());
        score.addAll(folder);
        return Map.of(
                "strict", new Measured(score.f1(score.strict), score.gold),
                "relaxed", new Measured(score.f1(score.relaxed), score.gold),
                "value", new Measured(score.f1(score.values), score.gold),
                "type", Measured.share(score.types, score.relaxed));
    }

    private int addAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            add(MarkedText.read(file));
        }
        return files.size();
    }

    private void add(MarkedText text) {
        Article article = Article.of(text.id(), text.text(), language);
        List<Expression> found = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (TimeMention mention : finder.find(article, cutting.scenes(article), new Anchor(text.created()))) {
            for (Timex timex : mention.timexes()) {
                found.add(new Expression(timex.words().span(), timex.type().name(), timex.value()));
                rows.add(mention.because().row());
            }
        }
        gold += text.gold().size();
        said += found.size();
        boolean[] taken = new boolean[found.size()];
        for (Expression one : text.gold()) {
            int best = match(one, found, taken);
            if (best < 0) {
                error("MISSED", text, one, null);
            } else {
                taken[best] = true;
                count(text, one, found.get(best), byRow.computeIfAbsent(rows.get(best), key -> new int[4]));
            }
        }
        for (int i = 0; i < taken.length; i++) {
            byRow.computeIfAbsent(rows.get(i), key -> new int[4])[0]++;
            if (!taken[i]) {
                error("EXTRA", text, found.get(i), null);
            }
        }
    }

    private static int match(Expression one, List<Expression> found, boolean[] taken) {
        int best = -1;
        int bestOverlap = 0;
        for (int i = 0; i < found.size(); i++) {
            Span span = found.get(i).span();
            if (!taken[i] && span.overlaps(one.span())) {
                int overlap = Math.min(span.end(), one.span().end())
                        - Math.max(span.start(), one.span().start());
                int rank = span.equals(one.span()) ? Integer.MAX_VALUE : overlap;
                if (rank > bestOverlap) {
                    best = i;
                    bestOverlap = rank;
                }
            }
        }
        return best;
    }

    private void count(MarkedText text, Expression one, Expression other, int[] row) {
        relaxed++;
        row[1]++;
        row[2] += one.span().equals(other.span()) ? 1 : 0;
        row[3] += one.value().equals(other.value()) ? 1 : 0;
        strict += one.span().equals(other.span()) ? 1 : 0;
        types += one.type().equals(other.type()) ? 1 : 0;
        if (one.value().equals(other.value())) {
            values++;
        } else {
            error("VALUE", text, one, other);
        }
        if (!one.span().equals(other.span())) {
            error("SPAN", text, one, other);
        }
    }

    private void error(String kind, MarkedText text, Expression one, @Nullable Expression other) {
        if (!errors) {
            return;
        }
        String all = text.text();
        int from = Math.max(0, one.span().start() - 50);
        int to = Math.min(all.length(), one.span().end() + 40);
        String words = all.substring(from, one.span().start()) + "["
                + one.span().in(all) + "]" + all.substring(one.span().end(), to);
        String ours = other == null ? "" : " ours [" + other.span().in(all) + "] " + other.type() + " " + other.value();
        out.println(kind + "\t" + one.type() + " " + one.value() + ours + "\t" + words.replaceAll("\\s+", " ") + "\t"
                + text.created() + " " + text.id());
    }

    /** What each row found, how much of it is marked, strictly, with the right value. */
    private void printRows() {
        out.println("row\tfound\tmarked\tstrict\tvalue");
        byRow.forEach((row, n) -> out.println(row + "\t" + n[0] + "\t" + n[1] + "\t" + n[2] + "\t" + n[3]));
    }

    private String line(int files) {
        return String.format(
                Locale.ROOT,
                "%d texts, %d expressions: strict F1 %.4f, relaxed F1 %.4f (P %.4f R %.4f), type accuracy %.4f,"
                        + " value accuracy %.4f, value F1 %.4f",
                files,
                gold,
                f1(strict),
                f1(relaxed),
                relaxed / (double) said,
                relaxed / (double) gold,
                types / (double) relaxed,
                values / (double) relaxed,
                f1(values));
    }

    private double f1(int hits) {
        return 2.0 * hits / (gold + said);
    }
}
