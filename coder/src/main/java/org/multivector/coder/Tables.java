package org.multivector.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.multivector.coder.event.EventFinder;
import org.multivector.core.table.Table;

/** All tables of this module, for those who check, list or document them. */
public final class Tables {
    private static final List<String> WORLD = List.of(
            "bodies", "commitments", "confidence", "members", "offices", "persons", "places", "roles", "states");
    private static final List<String> NAMES = List.of(
            "agents",
            "bodies",
            "endings",
            "offices",
            "persons",
            "places",
            "pronouns",
            "sets",
            "states",
            "women",
            "words");
    private static final List<String> ROWS =
            List.of("causes", "contexts", "cues", "light", "probability", "signals", "speech", "ties");

    /** Of languages that read times, and of those that count; not every language has them yet. */
    private static final List<String> OPTIONAL = List.of("amounts", "numbers", "time", "timex", "units");

    private Tables() {}

    /**
     * One file.
     *
     * @param path its path below {@code tables/}, such as {@code en/cues.tsv}
     * @param text the whole file
     */
    public record File(String path, String text) {
        public File {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(text, "text");
        }

        /** The file as a table. */
        public Table table() {
            return Table.parse(path, text);
        }
    }

    /** Every table, the world's first, then language by language. */
    public static List<File> all() {
        List<File> out = new ArrayList<>();
        WORLD.forEach(name -> out.add(read("world/" + name + ".tsv")));
        for (String language : Coder.LANGUAGES) {
            List<String> names = new ArrayList<>(NAMES);
            if (Coder.WITH_GRAMMAR.contains(language)) {
                names.addAll(ROWS);
                names.addAll(EventFinder.TABLES);
            }
            OPTIONAL.stream()
                    .filter(name -> Tables.class.getResource("tables/" + language + "/" + name + ".tsv") != null)
                    .forEach(names::add);
            names.forEach(name -> out.add(read(language + "/" + name + ".tsv")));
        }
        return out;
    }

    private static File read(String path) {
        try (InputStream in = Tables.class.getResourceAsStream("tables/" + path)) {
            byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
            return new File(path, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
