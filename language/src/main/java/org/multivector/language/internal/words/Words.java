package org.multivector.language.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Features;
import org.multivector.core.text.Upos;

/**
 * What the tables of a language know of its words, for the words that a model has not seen. Knows nothing of context.
 * All words are given folded, as {@code WordType.fold} does it. Immutable and thread-safe.
 *
 * <ul>
 *   <li>{@code closed}: every word of the classes that get no new members;
 *   <li>{@code bases}: base forms and their parts of speech;
 *   <li>{@code forms}: irregular forms and their base forms;
 *   <li>{@code endings}: how regular forms are made, in the order in which they are tried;
 *   <li>{@code rules}: whether capitals mark names.
 * </ul>
 */
public final class Words {
    /** Knows nothing. */
    public static final Words NONE = new Words();

    static final Map<String, Upos> UPOS =
            Arrays.stream(Upos.values()).collect(Collectors.toUnmodifiableMap(Upos::name, upos -> upos));

    private static final String PAST = "Tense=Past";
    private static final Set<Upos> NO_UPOS = Set.of();

    private final Set<Upos> closedClasses = EnumSet.noneOf(Upos.class);
    private final Map<String, Set<Upos>> closed = new HashMap<>();
    private final Map<String, Base> bases = new HashMap<>();
    private final Map<String, List<Reading>> forms = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();

    private boolean capitalNames;

    private Words() {}

    /**
     * Reads the tables of a language.
     *
     * @param owner the class beside whose package the folder {@code tables} lies
     * @param language the folder's name, a BCP 47 code
     * @throws org.multivector.core.DataException if a table is missing or faulty
     */
    public static Words read(Class<?> owner, String language) {
        Words words = new Words();
        String folder = "tables/" + language + "/";
        for (Row row : Table.resource(owner, folder + "closed.tsv").rows()) {
            Set<Upos> upos = EnumSet.noneOf(Upos.class);
            upos.addAll(row.choices("upos", "part of speech", UPOS));
            words.closed.put(row.id(), upos);
            words.closedClasses.addAll(upos);
        }
        Map<String, Base> kinds = new HashMap<>();
        for (Row row : Table.resource(owner, folder + "bases.tsv").rows()) {
            String kind = row.get("upos") + " " + row.get("doubles");
            words.bases.put(row.id(), kinds.computeIfAbsent(kind, key -> Base.of(row)));
        }
        for (Row row : Table.resource(owner, folder + "forms.tsv").rows()) {
            words.forms.put(
                    row.id(),
                    row.list("readings").stream()
                            .map(cell -> Reading.parse(row, cell))
                            .toList());
        }
        Table.resource(owner, folder + "endings.tsv").rows().forEach(row -> words.endings.add(Ending.of(row)));
        words.capitalNames = Table.resource(owner, folder + "rules.tsv").rows().stream()
                .anyMatch(row ->
                        row.id().equals("capital-names") && row.get("value").equals("yes"));
        return words;
    }

    /** Whether an unknown word with a capital is a name wherever it stands, not only at the start of a sentence. */
    public boolean capitalsAreNames() {
        return capitalNames;
    }

    /** Whether a word may be of this part of speech as far as closed classes go: it is in the class, or the class is open. */
    public boolean allows(String lower, Upos upos) {
        return !closedClasses.contains(upos)
                || closed.getOrDefault(lower, NO_UPOS).contains(upos);
    }

    /** The base form of a word with this tag, an irregular form or a regular one; the empty string if the tables lack it. */
    public String lemma(String lower, Upos upos, Features feats) {
        String irregular = irregular(lower, upos, feats);
        return irregular.isEmpty() ? regular(lower, upos) : irregular;
    }

    /** Whether it is an irregular past form, such as "overcame", and so nothing else than {@link #knows} says. */
    public boolean isPast(String lower) {
        return forms.getOrDefault(lower, List.of()).stream()
                .anyMatch(reading -> reading.feature().equals(PAST));
    }

    private String irregular(String lower, Upos upos, Features feats) {
        for (Reading reading : forms.getOrDefault(lower, List.of())) {
            if (reading.upos() == upos && (reading.fits(feats) || !isBase(lower, upos))) {
                return reading.lemma();
            }
        }
        return "";
    }

    private String regular(String lower, Upos upos) {
        if (isBase(lower, upos)) {
            return lower;
        }
        for (Ending ending : endings) {
            if (ending.upos() == upos) {
                String candidate = ending.undo(lower);
                Base base = bases.get(candidate);
                if (base != null && base.takes(ending)) {
                    return candidate;
                }
            }
        }
        return "";
    }

    /** Whether some table knows the word with this part of speech, in any form. */
    public boolean knows(String lower, Upos upos) {
        return closed.getOrDefault(lower, NO_UPOS).contains(upos)
                || forms.getOrDefault(lower, List.of()).stream().anyMatch(reading -> reading.upos() == upos)
                || !regular(lower, upos).isEmpty();
    }

    /** Whether this is a base form of this part of speech. */
    private boolean isBase(String lower, Upos upos) {
        Base base = bases.get(lower);
        return base != null && base.upos().contains(upos);
    }
}
