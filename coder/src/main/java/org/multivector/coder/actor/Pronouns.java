package org.multivector.coder.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/** The personal pronouns of a language and the marks of women's names. Immutable and thread-safe. */
final class Pronouns {
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Set<String> womensNames = new HashSet<>();
    private final Set<String> womensEndings = new HashSet<>();

    /** For whom a pronoun stands. */
    enum Kind {
        /** The speaker. */
        FIRST,
        /** The one spoken to. */
        SECOND,
        /** A man. */
        HE,
        /** A woman. */
        SHE,
        /** Several. */
        THEY,
        /** A body or a state. */
        IT
    }

    /** One pronoun: for whom it stands, and the row that says so. */
    record Pronoun(String row, Kind kind) {}

    private Pronouns() {}

    /**
     * Reads the two tables.
     *
     * @param pronouns columns {@code id forms kind}
     * @param women columns {@code id kind}: given names ({@code name}) and endings of surnames ({@code ending})
     */
    static Pronouns of(Table pronouns, Table women) {
        Pronouns out = new Pronouns();
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        for (Row row : pronouns.rows()) {
            Pronoun pronoun = new Pronoun(row.id(), row.choice("kind", "kind of pronoun", kinds));
            row.list("forms").forEach(form -> out.pronouns.put(form, pronoun));
        }
        for (Row row : women.rows()) {
            (row.get("kind").equals("name") ? out.womensNames : out.womensEndings).add(row.id());
        }
        return out;
    }

    /** The pronoun with this form in lower case, if it is one. */
    Optional<Pronoun> of(String form) {
        return Optional.ofNullable(pronouns.get(form));
    }

    /** Whether a person's name looks like a woman's. */
    boolean isWoman(String name) {
        List<String> keys = Folding.keys(name);
        return !keys.isEmpty()
                && (womensNames.contains(keys.get(0))
                        || womensEndings.stream().anyMatch(keys.get(keys.size() - 1)::endsWith));
    }
}
