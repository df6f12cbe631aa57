package org.multivector.coder.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.PartyMap;
import org.multivector.coder.frame.Frames;
import org.multivector.coder.frame.Frames.Frame;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.frame.Matcher;
import org.multivector.coder.frame.Pattern;
import org.multivector.coder.frame.Tree;
import org.multivector.core.table.Table;
import org.multivector.core.text.Relation.Universal;

/**
 * Component 4: is it so. Needs trees and parties; gives for any predicate how it is put, up to the words that a source is
 * made to say, or up to the root for the author. Immutable and thread-safe.
 *
 * <p>A {@link Walk} climbs from the predicate to its boundary; at each step it holds the cue rows against the word above
 * and against the modifiers of the word below, and composes what they do.
 */
public final class StatusReader {
    private final Frames<Cue> cues;

    private StatusReader(Frames<Cue> cues) {
        this.cues = cues;
    }

    /**
     * Reads a language's table {@code cues}: columns {@code id pattern effect certainty negated example yields}.
     *
     * @throws org.multivector.core.DataException if it is missing or wrong
     */
    public static StatusReader load(Class<?> owner, String folder, Lexicon lexicon) {
        return new StatusReader(Frames.of("cues", Table.resource(owner, folder + "cues.tsv"), lexicon, Cue::of));
    }

    /**
     * How a predicate is put.
     *
     * @param tree the sentence
     * @param parties who is who in it
     * @param head id of the word that names the event
     * @param light id of the light verb that carries it; 0 when none does
     * @param boundary id of the word that heads what the source is made to say; 0 for the author
     */
    public Reading read(Tree tree, PartyMap parties, int head, int light, int boundary) {
        return new Walk(this, tree, new Matcher(tree, parties), boundary).read(head, light);
    }

    /** How the cue rows above a predicate fared, best first. */
    public List<Frames.Hit<?>> fared(Tree tree, PartyMap parties, int word) {
        int above = tree.head(word);
        return above == 0
                ? List.of()
                : List.copyOf(cues.all(tree, new Matcher(tree, parties), tree.arguments(above), word));
    }

    /** The most specific cue row at {@code above} that governs {@code below}. */
    Optional<Frames.Hit<Cue>> above(Tree tree, Matcher matcher, int above, int below) {
        return cues.of(tree.lemma(above)).isEmpty()
                ? Optional.empty()
                : cues.best(
                        matcher,
                        tree.arguments(above),
                        below,
                        match -> !match.pattern().isModifier());
    }

    /** The row for a modifier word, by its lemma, else by its form ("planned"); null when it is no cue. */
    @Nullable
    Frame<Cue> modifier(Tree tree, int word) {
        Frame<Cue> byLemma = modifier(tree, word, tree.lemma(word));
        String form = tree.word(word).form().toLowerCase(Locale.ROOT);
        return byLemma != null || form.equals(tree.lemma(word)) ? byLemma : modifier(tree, word, form);
    }

    private @Nullable Frame<Cue> modifier(Tree tree, int word, String lemma) {
        for (Frame<Cue> frame : cues.of(lemma)) {
            boolean modifies = frame.pattern().isModifier() && frame.pattern().pos() != Pattern.Pos.M;
            if (modifies && Frames.fits(tree, word, frame.pattern().pos())) {
                return frame;
            }
        }
        return null;
    }

    /** The row for what introduces a clause or a noun ("if", "instead_of"), or for the start of it; null when none is. */
    @Nullable
    Frame<Cue> introducer(String marker) {
        String at = marker;
        while (!at.isEmpty()) {
            for (Frame<Cue> frame : cues.of(at)) {
                if (frame.pattern().pos() == Pattern.Pos.M) {
                    return frame;
                }
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('_')));
        }
        return null;
    }

    /** The row of a noun that names a condition: "in the <em>event</em> of"; null when it is none, as in "in any event". */
    @Nullable
    Frame<Cue> conditionNoun(Tree tree, int word) {
        if (tree.child(word, Universal.NMOD) == 0 && tree.child(word, Universal.ACL) == 0) {
            return null;
        }
        for (Frame<Cue> frame : cues.of(tree.lemma(word))) {
            if (frame.pattern().pos() == Pattern.Pos.N && frame.meaning().effect() == Effect.CONDITIONAL) {
                return frame;
            }
        }
        return null;
    }
}
