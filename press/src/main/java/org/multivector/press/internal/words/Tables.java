package org.multivector.press.internal.words;

import java.util.List;
import java.util.stream.Stream;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.press.Press;

/**
 * The tables of this module: one folder a language, the same file names in each, and {@code world} for the rest. A
 * language need not have every file.
 */
public final class Tables {
    private static final String WORLD = "world";

    private Tables() {}

    /** A row and the folder it lies in. */
    public record Entry(String folder, Row row) {}

    /** The folders in the order of their table: language tags, and {@code world}. */
    public static List<String> folders() {
        return Table.resource(Press.class, "tables/folders.tsv").values("id");
    }

    /** The folders that are languages. */
    public static List<String> languages() {
        return folders().stream().filter(folder -> !folder.equals(WORLD)).toList();
    }

    /** The rows of the file of this name in every folder. */
    public static Stream<Entry> rows(String file) {
        return folders().stream().flatMap(folder -> rows(folder, file));
    }

    /** The rows of the file of this name in every language's folder, not in {@code world}. */
    public static Stream<Entry> languageRows(String file) {
        return languages().stream().flatMap(folder -> rows(folder, file));
    }

    /** The rows of a file that only {@code world} has. */
    public static Stream<Row> world(String file) {
        return rows(WORLD, file).map(Entry::row);
    }

    /** Whether the folder has the file. */
    static boolean has(String folder, String file) {
        return Press.class.getResource(path(folder, file)) != null;
    }

    private static Stream<Entry> rows(String folder, String file) {
        return has(folder, file)
                ? Table.resource(Press.class, path(folder, file)).rows().stream()
                        .map(row -> new Entry(folder, row))
                : Stream.empty();
    }

    private static String path(String folder, String file) {
        return "tables/" + folder + "/" + file;
    }
}
