package org.multivector.lab.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.core.claim.Coding;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Span;
import org.multivector.lab.Data;
import org.multivector.lab.Measured;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.contradiction.Contradiction;
import org.multivector.ledger.events.contradiction.Contradictions;
import org.multivector.ledger.events.contradiction.Position;

/**
 * Contradictions and competing explanations of the reference articles against those that the gold has, and against what a
 * person says of those shown, from {@code lab/contradictions.tsv}.
 *
 * <pre>
 * found         of the gold's, those of which both positions are sides of one that is shown
 * found.inside  the same, without those whose other position stands in no article but in the public record
 * bound         of those inside, where a claim of whatever kind is read from a line of either position: what no ledger could
 *               do without more claims
 * right         of those shown and judged, those that are right; left out where none is
 * unjudged      how many of those shown nobody has judged
 * </pre>
 */
public final class ContradictionBench {
    private static final Pattern PLACE = Pattern.compile("(D\\d):(\\d+)");
    private static final Map<String, Boolean> VERDICTS = Map.of("right", true, "wrong", false);

    private final List<Told> told = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Contradiction> shown;
    private final Table gold;
    private final Table judged;

    private ContradictionBench(Data data, Table judged) throws IOException {
        List<Coding> codings = Seeds.read(data);
        for (Coding coding : codings) {
            told.addAll(Told.of(coding));
            texts.put(coding.article().id(), coding.article().text());
        }
        shown = Contradictions.of(told, EventBench.clusters(codings));
        gold = Table.parse("C.tsv", data.text("gold/seeds/C.tsv"));
        this.judged = judged;
    }

    /**
     * The figures.
     *
     * @param data the folder that holds {@code seeds} and {@code gold}
     * @param verdicts the list of verdicts
     */
    public static Map<String, Measured> figures(Path data, Path verdicts) throws IOException {
        return new ContradictionBench(Data.in(data), table(verdicts)).figures();
    }

    private static Table table(Path file) throws IOException {
        return Table.parse(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Prints figures and a row for each contradiction that nobody has judged. Argument: the list of verdicts. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ContradictionBench bench = new ContradictionBench(Data.found(), table(Path.of(args[0])));
        bench.figures().forEach((name, figure) -> out.println(name + " " + figure.value() + " of " + figure.n()));
        bench.unjudged().forEach(out::println);
    }

    private Map<String, Measured> figures() {
        int all = 0;
        int found = 0;
        int inside = 0;
        int foundInside = 0;
        int bound = 0;
        for (Row row : gold.rows()) {
            List<String> one = places(row.get("position 1"));
            List<String> other = places(row.get("position 2"));
            boolean isFound = isFound(one, other);
            boolean isInside = !one.isEmpty() && !other.isEmpty();
            all++;
            found += isFound ? 1 : 0;
            inside += isInside ? 1 : 0;
            foundInside += isInside && isFound ? 1 : 0;
            bound += isInside && isClaimed(one) && isClaimed(other) ? 1 : 0;
        }
        Map<String, Measured> out = new TreeMap<>();
        out.put("found", Measured.share(found, all));
        out.put("found.inside", Measured.share(foundInside, inside));
        out.put("bound", Measured.share(bound, inside));
        verdicts(out);
        return out;
    }

    private boolean isClaimed(List<String> places) {
        return told.stream().anyMatch(it -> stands(it, places));
    }

    private void verdicts(Map<String, Measured> out) {
        int right = 0;
        int known = 0;
        for (Contradiction one : shown) {
            for (Row row : judged.rows()) {
                if (row.id().equals(one.id())) {
                    known++;
                    right += row.choice("verdict", "verdict", VERDICTS) ? 1 : 0;
                }
            }
        }
        if (known > 0) {
            out.put("right", Measured.share(right, known));
        }
        out.put("unjudged", new Measured(shown.size() - known, shown.size()));
    }

    private List<String> unjudged() {
        List<String> ids = judged.values("id");
        return shown.stream()
                .filter(one -> !ids.contains(one.id()))
                .map(one -> String.join(
                        "\t", one.id(), one.rule(), side(one.one()), side(one.other()), "right|wrong", "why"))
                .toList();
    }

    private String side(Position position) {
        Told first = position.told().get(0);
        int most = 60;
        String quote = first.quote().strip();
        return place(first) + " " + position.says() + ": " + quote.substring(0, Math.min(most, quote.length()));
    }

    /** The places that a cell names, as {@code D1:20}. */
    private static List<String> places(String cell) {
        List<String> out = new ArrayList<>();
        Matcher place = PLACE.matcher(cell);
        while (place.find()) {
            out.add(place.group());
        }
        return out;
    }

    private boolean isFound(List<String> one, List<String> other) {
        return shown.stream()
                .anyMatch(it -> stands(it.one(), one) && stands(it.other(), other)
                        || stands(it.one(), other) && stands(it.other(), one));
    }

    private boolean stands(Position position, List<String> places) {
        return position.told().stream().anyMatch(it -> stands(it, places));
    }

    private boolean stands(Told it, List<String> places) {
        return places.contains(place(it));
    }

    private String place(Told it) {
        String text = String.valueOf(texts.get(it.article()));
        Span sentence = it.claim().sentence();
        long line = text.substring(0, sentence.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return Seeds.document(it.article()) + ":" + line;
    }
}
