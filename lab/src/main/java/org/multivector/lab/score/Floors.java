package org.multivector.lab.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.lab.Data;

/**
 * The pinned floors, from {@code lab/floors.tsv}: columns {@code id set metric rule floor n digest}; the rule says whether
 * the figure must be {@code >=} or {@code <=} the floor, the digest of which data the floor was measured on.
 */
public final class Floors {
    private static final Map<String, List<String>> GOLD = Map.of(
            "seeds", List.of("seeds", "gold/seeds"),
            "pairs-0", List.of("gold/events/PLV_train.tsv"),
            "pairs-1", List.of("gold/events/PLV_train.tsv"));

    private final Table table;
    private final Data data;

    /**
     * One figure held against its floor.
     *
     * @param id the row's id
     * @param value the figure
     * @param n how many items it is over; 0 when the judge does not say
     * @param floor the pinned floor
     * @param rule {@code >=} or {@code <=}
     * @param problem why it does not pass; the empty string when it does
     */
    public record Figure(String id, double value, int n, double floor, String rule, String problem) {
        /** A line of the table that is printed. */
        @Override
        public String toString() {
            String mark = problem.isEmpty() ? "ok  " : "FAIL";
            return String.format(
                    Locale.ROOT, "%s %-36s %.3f  n=%-5d %s %.3f  %s", mark, id, value, n, rule, floor, problem);
        }
    }

    private Floors(Table table, Data data) {
        this.table = table;
        this.data = data;
    }

    /** Reads the file of floors. */
    public static Floors read(Path file, Data data) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return new Floors(Table.parse(file.getFileName().toString(), text), data);
    }

    /** Runs everything the floors name. */
    public List<Figure> figures(Path work) throws IOException {
        Judge judge = new Judge(data, work);
        Map<String, JsonNode> results = new HashMap<>();
        List<Figure> out = new ArrayList<>();
        for (Row row : table.rows()) {
            String set = row.choice("set", "set", Map.of("seeds", "seeds", "pairs-0", "pairs-0", "pairs-1", "pairs-1"));
            if (!results.containsKey(set)) {
                results.put(set, set.equals("seeds") ? judge.seeds() : judge.pairs(set.endsWith("0") ? 0 : 1));
            }
            out.add(figure(row, set, Objects.requireNonNull(results.get(set))));
        }
        return out;
    }

    private Figure figure(Row row, String set, JsonNode result) {
        String[] path = row.get("metric").split("\\.");
        JsonNode metric = result.path(path[0]);
        double value = metric.path(path[1]).asDouble(Double.NaN);
        int n = metric.path("n").isObject()
                ? metric.path("n").path(path[1]).asInt()
                : metric.path("n").asInt();
        double floor = row.parse("floor", Double::parseDouble);
        boolean least = row.get("rule").equals(">=");
        boolean passes = least ? value >= floor : value <= floor;
        List<String> gold = Objects.requireNonNull(GOLD.get(set));
        String problem = !row.get("digest").equals(data.digest(gold))
                ? "the data is not what the floor was measured on (" + data.digest(gold) + ")"
                : passes ? "" : "below its floor";
        return new Figure(row.id(), value, n, floor, row.get("rule"), problem);
    }
}
