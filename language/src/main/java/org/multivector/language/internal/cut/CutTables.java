package org.multivector.language.internal.cut;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * What the cutter knows of one language, read from the folder of tables of that language and from the folder {@code all}.
 * Immutable and thread-safe.
 */
public final class CutTables {
    /** How an abbreviation may end a sentence. */
    enum End {
        /** Never: a title or the like that something always follows. */
        NEVER,
        /** Never, and it is an abbreviation only before a number. */
        NUMBER,
        /** Only before a word that often starts sentences. */
        MAYBE,
        /** Before any capital. */
        OFTEN
    }

    private static final Map<String, End> ENDS =
            Map.of("never", End.NEVER, "number", End.NUMBER, "maybe", End.MAYBE, "often", End.OFTEN);
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    private final Locale locale;
    private final Map<String, End> abbreviations = new HashMap<>();
    private final Map<String, List<String>> wholeClitics = new HashMap<>();
    private final Set<String> cliticEndings = new HashSet<>();
    private final Set<String> keptPrefixes = new HashSet<>();
    private final Set<String> starters;
    private final Set<String> domains;
    private final Set<String> emoticons;
    private final Map<String, Boolean> rules = new HashMap<>();
    private int longestClitic;

    private CutTables(Class<?> owner, String language) {
        locale = Locale.forLanguageTag(language);
        String folder = "tables/" + language + "/";
        for (Row row : Table.resource(owner, folder + "abbreviations.tsv").rows()) {
            abbreviations.put(row.id(), row.choice("end", "end", ENDS));
        }
        for (Row row : Table.resource(owner, folder + "clitics.tsv").rows()) {
            clitic(row);
        }
        for (Row row : Table.resource(owner, folder + "hyphens.tsv").rows()) {
            keptPrefixes.add(row.id());
        }
        for (Row row : Table.resource(owner, folder + "rules.tsv").rows()) {
            rules.put(row.id(), row.choice("value", "value", YES_NO));
        }
        starters = Set.copyOf(Table.resource(owner, folder + "starters.tsv").values("id"));
        domains = Set.copyOf(Table.resource(owner, "tables/all/domains.tsv").values("id"));
        emoticons = Set.copyOf(Table.resource(owner, "tables/all/emoticons.tsv").values("id"));
    }

    /**
     * Reads the tables of a language.
     *
     * @param owner the class beside whose package the folder {@code tables} lies
     * @param language the folder's name, a BCP 47 code
     * @throws org.multivector.core.DataException if a table is missing or faulty
     */
    public static CutTables read(Class<?> owner, String language) {
        return new CutTables(owner, language);
    }

    private void clitic(Row row) {
        List<String> parts = row.list("parts");
        if (row.get("kind").equals("ending")) {
            cliticEndings.add(row.id());
        } else if (String.join("", parts).equals(row.id())) {
            wholeClitics.put(row.id(), parts);
            longestClitic = Math.max(longestClitic, row.id().length());
        } else {
            throw row.error("parts", "the parts " + parts + " do not make up " + row.id());
        }
    }

    /** The way a form with its period may end a sentence; null when it is no abbreviation. */
    @org.jspecify.annotations.Nullable
    End abbreviation(String form) {
        return abbreviations.get(form);
    }

    /** The words in a form that is a multiword token as a whole; none when it is not. */
    List<String> wholeClitic(String lower) {
        return wholeClitics.getOrDefault(lower, List.of());
    }

    int longestClitic() {
        return longestClitic;
    }

    boolean isCliticEnding(String lower) {
        return cliticEndings.contains(lower);
    }

    /** Whether what stands before a hyphen stays joined to what stands after it. */
    boolean isKeptPrefix(String lower) {
        return keptPrefixes.contains(lower);
    }

    /** Whether a word often starts sentences and seldom stands with a capital inside them. */
    boolean isStarter(String form) {
        return starters.contains(form);
    }

    /** Whether a name such as {@code example.kz} may end so; as printed, in lower case. */
    boolean isDomain(String label) {
        return domains.contains(label);
    }

    boolean isEmoticon(String form) {
        return emoticons.contains(form);
    }

    /** Whether a rule of {@code rules.tsv} holds in this language. */
    boolean holds(String rule) {
        return rules.getOrDefault(rule, false);
    }

    /** Lower case in this language. */
    String lower(String form) {
        return form.toLowerCase(locale);
    }
}
