package org.multivector.coder.frame;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * The words of a language that patterns are written with: closed classes of words, and named sets of lemmas. Immutable.
 */
public final class Lexicon {
    private static final Map<String, WordClass> CLASSES = new TreeMap<>();

    static {
        for (WordClass one : WordClass.values()) {
            CLASSES.put(one.name().toLowerCase(Locale.ROOT), one);
        }
    }

    private final Map<WordClass, Set<String>> words;
    private final Map<String, List<String>> sets;

    /** Closed classes of words, by what they do in a tree. */
    public enum WordClass {
        /** Adpositions and subordinating conjunctions. */
        MARKER,
        /** The adposition of the agent: "by". */
        AGENT,
        /** The adposition of the genitive: "of". */
        GENITIVE,
        /** The adposition of both sides: "between". */
        MUTUAL,
        /** The adpositions of the indirect object: "to", "for". */
        DATIVE,
        /** The conjunction that may be left out before a complement clause: "that". */
        COMPLEMENTIZER,
        /** The case mark of the possessive: "'s". */
        CLITIC,
        /** Relative pronouns. */
        RELATIVE,
        /** The auxiliary of the perfect: "have". */
        PERFECT,
        /** Auxiliaries of what is not so: "would". */
        UNREAL,
        /** Question marks. */
        QUESTION,
        /** Quotation marks. */
        QUOTE,
        /** Pronouns that stand for no speaker: "this", "which". */
        IMPERSONAL,
        /** Pronouns and determiners of nobody: "nobody", "no". */
        NOBODY,
        /** Pronouns of the first person. */
        FIRST_PERSON,
        /** "former", "ex-". */
        FORMER,
        /** "both", "two". */
        BOTH,
        /** The definite article and what is as definite. */
        DEFINITE,
        /** Names of months and days of the week. */
        CALENDAR,
        /** Forms of address: "Mr.". */
        ADDRESS,
        /** Adpositions of place. */
        LOCATIVE,
        /** Conjunctions and adpositions of a clause whose subject is the object above: "of" in "accused of shelling". */
        CONTROLLED,
        /** Verbs that address with an adposition the one who is to act: "call on Minsk to leave". */
        ADDRESSING,
        /** Nouns that have a clause for what they say: "the claim that". */
        CONTENT,
        /** Nouns that only count or group what follows with "of": "a round of talks". */
        TRANSPARENT
    }

    private Lexicon(Map<WordClass, Set<String>> words, Map<String, List<String>> sets) {
        this.words = Map.copyOf(words);
        this.sets = Map.copyOf(sets);
    }

    /**
     * Reads the two tables of a language.
     *
     * @param words columns {@code id classes}: a lemma and the classes it is in
     * @param sets columns {@code id words}: the set's name without {@code &}, and its lemmas
     * @throws org.multivector.core.DataException if a class is unknown or a set has no words
     */
    public static Lexicon of(Table words, Table sets) {
        Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
        for (Row row : words.rows()) {
            for (WordClass one : row.choices("classes", "class of words", CLASSES)) {
                classes.computeIfAbsent(one, key -> new HashSet<>()).add(row.id());
            }
        }
        Map<String, List<String>> named = new HashMap<>();
        for (Row row : sets.rows()) {
            if (row.list("words").isEmpty()) {
                throw row.error("words", "the set &" + row.id() + " has no words");
            }
            named.put(row.id(), row.list("words"));
        }
        return new Lexicon(classes, named);
    }

    /** Whether the lemma is in the class. */
    public boolean is(String lemma, WordClass wordClass) {
        return words.getOrDefault(wordClass, Set.of()).contains(lemma);
    }

    /** Whether {@code word} is an adposition or a subordinating conjunction. */
    public boolean isMarker(String word) {
        return is(word, WordClass.MARKER)
                || is(word, WordClass.AGENT)
                || is(word, WordClass.GENITIVE)
                || is(word, WordClass.MUTUAL)
                || is(word, WordClass.DATIVE)
                || is(word, WordClass.COMPLEMENTIZER);
    }

    /** Named sets of lemmas. */
    public Map<String, List<String>> sets() {
        return sets;
    }
}
