package org.multivector.coder.frame;

import java.util.List;
import java.util.Objects;

/**
 * What a row looks for in a tree, written as a small sentence in canonical order.
 *
 * <pre>
 * pattern  = { part } head { part }
 * part     = [ markers ] item | "!" words | "[" { part } "]"        in brackets: may be missing
 * item     = slot | lexical | clause
 * slot     = LETTER { "^" | "+" } [ ":" type | "&" set ] [ "@" case ]
 *            ^ the filler itself is a party; + several parties; &: the filler's head is one of the set's words
 * lexical  = [ words "/a" ] words [ "~" ] [ "@" case ]
 *            /a: one of these must modify it; ~ it may be an event of its own as well
 * clause   = "*" [ ":" words ]                                       :words: what heads it is one of these
 * head     = [ words "/a" ] words [ "/" pos ] [ "+" particle ]       pos: v n a r x m d
 * markers  = words that the lexicon knows as adposition or conjunction
 * words    = word { "|" word };  word = lemma | "&" set
 * </pre>
 *
 * <p>The head is the part with {@code /v} or {@code /n}; else the first words without a mark, as a verb; else the part
 * with {@code /a} and so on. Letters: A who does it, R to whom, S who says it, X whatever it may be. A letter may
 * recur: {@code A meet with A}. {@code *} is a clause or an event noun about which the row says something; {@code that R}
 * is the subject of a clause that "that" introduces.
 *
 * <p>One pattern covers what grammar makes of it: passive, participle, relative clause, infinitive with its subject
 * elsewhere, coordination; a noun's parties as genitive, possessive, adjective, compound or subject of a light verb.
 * Immutable and thread-safe.
 *
 * @param text as written in the table
 * @param lemmas the head's lemmas, lower case
 * @param pos the head's part of speech
 * @param particle a particle the head needs ("off" of "call off"); empty when none
 * @param parts everything else, in the order written
 */
public record Pattern(String text, List<String> lemmas, Pos pos, String particle, List<Part> parts) {

    /** What the head of a pattern is. */
    public enum Pos {
        /** Verb. */
        V,
        /** Noun. */
        N,
        /** Adjective: predicative before a slot or a marked clause, attributive before a bare {@code *}. */
        A,
        /** Adverb that modifies {@code *}. */
        R,
        /** Auxiliary of {@code *}. */
        X,
        /** Conjunction that introduces {@code *}. */
        M,
        /** Determiner of {@code *}, or of its subject or object. */
        D
    }

    public Pattern {
        Objects.requireNonNull(text, "text");
        lemmas = List.copyOf(lemmas);
        Objects.requireNonNull(pos, "pos");
        Objects.requireNonNull(particle, "particle");
        parts = List.copyOf(parts);
    }

    /** Whether the slot with this letter is marked {@code ^}: its filler must itself be a party. */
    public boolean isStrict(String letter) {
        return parts.stream()
                .anyMatch(part -> part.isSlot(letter) && part.filler().strict());
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it has no head or does not follow the grammar; the message quotes the part
     */
    public static Pattern parse(String text, Lexicon lexicon) {
        return new PatternParser(text, lexicon).parse();
    }

    /**
     * Whether the head stands inside the clause that {@code *} heads, as an adverb, auxiliary, conjunction, determiner or
     * attribute, rather than above it.
     */
    public boolean isModifier() {
        return switch (pos) {
            case R, X, M, D -> true;
            case A -> parts.stream().allMatch(Pattern::isAttributed);
            case V, N -> false;
        };
    }

    private static boolean isAttributed(Part part) {
        return part.kind() == Part.Kind.CLAUSE
                && !part.isMarked()
                && !part.where().subject();
    }

    @Override
    public String toString() {
        return text;
    }
}
