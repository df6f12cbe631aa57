package org.multivector.coder.piece;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * The words of a language by class, from tables with the columns {@code id class value words}.
 *
 * <p>A word with a capital letter must have one in the text ("May"), any other may. A word that ends in {@code *} stands
 * for all words that begin so. A word may consist of several pieces ("a.m.", "per cent"). Immutable and thread-safe.
 */
public final class Vocabulary {
    private final Locale locale;
    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> beginnings = new HashMap<>();
    private final Set<String> classes = new TreeSet<>();
    private int longestBeginning;

    /**
     * One word of a class.
     *
     * @param wordClass the class, in upper case
     * @param value what it means there
     * @param table short name of its table
     * @param row id of its row
     * @param rest keys of the pieces that must follow
     * @param capital whether it needs a capital letter
     */
    public record Entry(String wordClass, String value, String table, String row, List<String> rest, boolean capital) {
        public Entry {
            rest = List.copyOf(rest);
        }
    }

    private Vocabulary(Locale locale) {
        this.locale = locale;
    }

    /**
     * Reads tables.
     *
     * @param language BCP 47 tag; decides how case changes
     * @param tables tables by short name
     * @throws org.multivector.core.DataException if a row has no words
     */
    public static Vocabulary of(String language, Map<String, Table> tables) {
        Vocabulary out = new Vocabulary(Locale.forLanguageTag(language));
        new TreeMap<>(tables).forEach((name, table) -> table.rows().forEach(row -> out.add(name, row)));
        out.exact.replaceAll((key, entries) -> List.copyOf(entries));
        out.beginnings.replaceAll((key, entries) -> List.copyOf(entries));
        return out;
    }

    private void add(String table, Row row) {
        String wordClass = row.get("class").toUpperCase(Locale.ROOT);
        if (row.list("words").isEmpty()) {
            throw row.error("words", "the row has no words");
        }
        classes.add(wordClass);
        for (String word : row.list("words")) {
            boolean open = word.length() > 1 && word.endsWith("*");
            List<String> keys = Cutter.keys(open ? word.substring(0, word.length() - 1) : word, locale);
            if (keys.isEmpty() || open && keys.size() > 1) {
                throw row.error("words", "expected words, the last of one piece where it ends in *, got " + word);
            }
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            List<String> rest = keys.subList(1, keys.size());
            Entry entry = new Entry(wordClass, row.get("value"), table, row.id(), rest, capital);
            Map<String, List<Entry>> index = open ? beginnings : exact;
            index.computeIfAbsent(keys.get(0), key -> new ArrayList<>(1)).add(entry);
            longestBeginning = open ? Math.max(longestBeginning, keys.get(0).length()) : longestBeginning;
        }
    }

    /** The language whose tables a folder holds: its last part. */
    public static String language(String folder) {
        String path = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The language's locale. */
    Locale locale() {
        return locale;
    }

    /** Names of all classes, in upper case. */
    public Set<String> classes() {
        return Collections.unmodifiableSet(classes);
    }

    /** The keys of the first pieces of all words that are not only beginnings. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(exact.keySet());
    }

    /** What a piece with this key is, or may be the beginning of; first the whole words, then beginnings, longest first. */
    public List<Entry> of(String key) {
        List<Entry> whole = exact.getOrDefault(key, List.of());
        if (beginnings.isEmpty()) {
            return whole;
        }
        List<Entry> out = new ArrayList<>(whole);
        for (int end = Math.min(key.length(), longestBeginning); end > 0; end--) {
            out.addAll(beginnings.getOrDefault(key.substring(0, end), List.of()));
        }
        return out;
    }
}
