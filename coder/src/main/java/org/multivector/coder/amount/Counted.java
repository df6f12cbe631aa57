package org.multivector.coder.amount;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Tree;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;

/** What a number counts: by the tree the noun above it or the one below it with "of", else the plural that follows. */
final class Counted {
    private static final int FARTHEST = 8;

    private final @Nullable Tree tree;

    Counted(@Nullable Tree tree) {
        this.tree = tree;
    }

    /**
     * The counted noun after a number.
     *
     * @param first id of the number's first word
     * @param last id of its last
     */
    Optional<Integer> noun(int first, int last) {
        Tree parsed = tree;
        if (parsed == null) {
            return Optional.empty();
        }
        int top = top(parsed, first, last);
        int above = parsed.head(top);
        boolean counts = parsed.is(top, Universal.NUMMOD)
                || parsed.is(top, Universal.AMOD)
                || parsed.is(top, Universal.COMPOUND);
        int noun = counts && above > last ? above : 0;
        for (int id = last; id >= first && noun == 0; id--) {
            noun = genitive(parsed, id, last);
        }
        while (noun != 0 && parsed.is(noun, Universal.COMPOUND) && parsed.head(noun) > noun) {
            noun = parsed.head(noun);
        }
        noun = noun == 0 ? next(parsed, last) : noun;
        boolean fits = noun != 0
                && noun - last <= FARTHEST
                && parsed.upos(noun).isNoun()
                && !parsed.lexicon().is(parsed.lemma(noun), WordClass.CALENDAR);
        return fits ? Optional.of(noun) : Optional.empty();
    }

    /** Where the tree does not say: the last of the nouns that follow, if it is a plural. */
    private static int next(Tree tree, int last) {
        int noun = 0;
        for (int id = last + 1; id <= tree.size(); id++) {
            Upos upos = tree.upos(id);
            if (!upos.isNoun() && upos != Upos.ADJ) {
                break;
            }
            noun = upos.isNoun() ? id : noun;
        }
        return noun != 0 && tree.feature(noun, "Number").equals("Plur") ? noun : 0;
    }

    /** The noun that does what it does in such numbers: "Russians" of "Russians who travel by the thousands". */
    Optional<Integer> subject(int first, int last) {
        Tree parsed = tree;
        if (parsed == null) {
            return Optional.empty();
        }
        int top = top(parsed, first, last);
        int subject = parsed.is(top, Universal.OBL) ? parsed.child(parsed.head(top), Universal.NSUBJ) : 0;
        if (subject != 0 && parsed.feature(subject, "PronType").equals("Rel")) {
            do {
                subject--;
            } while (subject > 0 && !parsed.upos(subject).isNoun());
        }
        return subject > 0 && parsed.upos(subject).isNoun() ? Optional.of(subject) : Optional.empty();
    }

    /** The word of a stretch whose head lies outside it. */
    static int top(Tree tree, int first, int last) {
        for (int id = last; id >= first; id--) {
            int above = tree.head(id);
            if (above < first || above > last) {
                return id;
            }
        }
        return last;
    }

    private static int genitive(Tree tree, int id, int after) {
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            boolean genitive = tree.is(c, Universal.NMOD)
                    && (tree.lexicon().is(tree.marker(c), WordClass.GENITIVE)
                            || tree.feature(c, "Case").equals("Gen"));
            if (c > after && genitive) {
                return c;
            }
        }
        return 0;
    }

    /**
     * The words of what is counted: the noun with what stands between it and the number, and its "of" phrase; of money or
     * time only the "of" phrase.
     *
     * @param last id of the last word of number and unit
     * @param noun id of the counted noun; 0 if the unit says all
     */
    Optional<Span> of(int last, int noun) {
        Tree parsed = tree;
        if (parsed == null) {
            return Optional.empty();
        }
        int from = noun == 0 ? last : noun;
        int complement = genitive(parsed, from, from);
        Optional<Span> more = complement == 0 ? Optional.empty() : Optional.of(phrase(parsed, complement));
        if (noun == 0) {
            return more;
        }
        Span words = parsed.word(noun).span();
        for (int c = parsed.first(noun); c != 0 && c < noun; c = parsed.next(c)) {
            boolean modifies = parsed.is(c, Universal.AMOD) || parsed.is(c, Universal.COMPOUND);
            words = modifies && c > last ? words.cover(parsed.extent(c)) : words;
        }
        return Optional.of(more.map(words::cover).orElse(words));
    }

    /** A noun with its modifiers, without the clauses that hang on it. */
    private static Span phrase(Tree tree, int noun) {
        Span out = tree.word(noun).span();
        for (int c = tree.first(noun); c != 0; c = tree.next(c)) {
            boolean inside = tree.is(c, Universal.AMOD)
                    || tree.is(c, Universal.COMPOUND)
                    || tree.is(c, Universal.NMOD)
                    || tree.is(c, Universal.DET)
                    || tree.is(c, Universal.FLAT);
            out = inside ? out.cover(phrase(tree, c)) : out;
        }
        return out;
    }
}
