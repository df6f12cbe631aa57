package org.multivector.lab.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.lab.Data;
import org.multivector.lab.Measured;

/**
 * The pinned floors, from {@code lab/floors.tsv}:
 *
 * <pre>
 * id      unique
 * set     what it is measured on; see Sets
 * metric  the figure's name in that set
 * rule    &gt;= (high is good) or &lt;= (low is good)
 * floor   what the figure must reach
 * n       how many items it was over when it was pinned; for the reader
 * digest  of the data it was measured on: on other data a floor means nothing
 * </pre>
 *
 * <p>Sets are measured when a figure of theirs is first asked for. Not thread-safe.
 */
public final class Floors {
    private static final Map<String, Boolean> RULES = Map.of(">=", true, "<=", false);

    private final Table table;
    private final String text;
    private final Sets sets;

    private Floors(Table table, String text, Sets sets) {
        this.table = table;
        this.text = text;
        this.sets = sets;
    }

    /**
     * Reads the floors.
     *
     * @param lab the folder of {@code floors.tsv} and {@code judged.tsv}
     * @param data where the gold lies
     * @param work a folder for outputs
     */
    public static Floors read(Path lab, Data data, Path work) throws IOException {
        String text = Files.readString(lab.resolve("floors.tsv"), StandardCharsets.UTF_8);
        return of(text, new Sets(data, lab.resolve("judged.tsv"), work));
    }

    static Floors of(String text, Sets sets) {
        return new Floors(Table.parse("lab/floors.tsv", text), text, sets);
    }

    /** The ids of the rows, in their order. */
    public List<String> ids() {
        return table.rows().stream().map(Row::id).toList();
    }

    /** The facts nobody has judged yet, as rows of {@code lab/judged.tsv} that lack verdict and reason. */
    public List<String> unjudged() throws IOException {
        return sets.unjudged();
    }

    /**
     * One figure.
     *
     * @throws IllegalArgumentException if no row has this id
     */
    public Figure figure(String id) throws IOException {
        for (Row row : table.rows()) {
            if (row.id().equals(id)) {
                return figure(row);
            }
        }
        throw new IllegalArgumentException("lab/floors.tsv has no row " + id);
    }

    private Figure figure(Row row) throws IOException {
        String set = row.choice("set", "set", sets.names());
        double floor = row.parse("floor", Double::parseDouble);
        Measured measured = row.choice("metric", "metric", sets.figures(set));
        boolean least = row.choice("rule", "rule", RULES);
        boolean passes = least ? measured.value() >= floor : measured.value() <= floor;
        String problem = passes ? "" : least ? "below its floor" : "above its bound";
        if (!row.get("digest").equals(sets.digest(set))) {
            problem = row.where("digest") + ": " + String.join(", ", sets.gold(set)) + " in the folder of data has the"
                    + " digest " + sets.digest(set) + ", the floor was measured on " + row.get("digest")
                    + "; put that data back, or pin the floors of the new data with make score PIN=1 and say so in the"
                    + " commit";
        }
        return new Figure(row.id(), measured, row.get("rule"), floor, problem);
    }

    /**
     * The text of the file with every floor at what is measured now, rounded to three digits so that it passes.
     *
     * @param loosen whether a floor may get easier than it was; otherwise the old one stays
     */
    public String pinned(boolean loosen) throws IOException {
        String[] lines = text.split("\n", -1);
        for (Row row : table.rows()) {
            Figure figure = figure(row);
            double value = figure.measured().value();
            boolean least = figure.rule().equals(">=");
            double now = (least ? Math.floor(value * 1000 + 1e-9) : Math.ceil(value * 1000 - 1e-9)) / 1000;
            double better = least ? Math.max(now, figure.floor()) : Math.min(now, figure.floor());
            String set = row.get("set");
            lines[row.line() - 1] = String.join(
                    "\t",
                    row.id(),
                    set,
                    row.get("metric"),
                    row.get("rule"),
                    String.format(Locale.ROOT, "%.3f", loosen && !Double.isNaN(now) ? now : better),
                    String.valueOf(figure.measured().n()),
                    sets.digest(set));
        }
        return String.join("\n", lines);
    }
}
