package org.multivector.coder.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * A parsed sentence with what patterns ask of it again and again: lower-case lemmas, and for each word the adposition or
 * conjunction that introduces it. Made once a sentence; not thread-safe, used by one coding at a time.
 */
public final class Tree {
    private static final Set<Universal> NOMINAL = EnumSet.of(
            Universal.OBJ,
            Universal.IOBJ,
            Universal.NSUBJ,
            Universal.OBL,
            Universal.NMOD,
            Universal.COMPOUND,
            Universal.FLAT,
            Universal.APPOS,
            Universal.AMOD);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final String[] lemmas;
    private final String[] markers;
    private final Arguments[] arguments;
    private Span @Nullable [] extents;

    /** @throws IllegalArgumentException if the sentence is not parsed */
    public Tree(Sentence sentence, Lexicon lexicon) {
        if (!sentence.isParsed()) {
            throw new IllegalArgumentException("a sentence without heads is no tree");
        }
        this.sentence = Mending.mend(sentence, lexicon);
        this.lexicon = lexicon;
        int n = sentence.size();
        lemmas = new String[n + 1];
        markers = new String[n + 1];
        arguments = new Arguments[n + 1];
        lemmas[0] = "";
        for (int i = 1; i <= n; i++) {
            lemmas[i] = sentence.word(i).lemma().toLowerCase(Locale.ROOT);
        }
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** How many words it has; ids run from 1. */
    public int size() {
        return sentence.size();
    }

    /** The word with this id. */
    public Word word(int id) {
        return sentence.word(id);
    }

    /** Its lemma in lower case; the empty string for the root above the tree. */
    public String lemma(int id) {
        return lemmas[id];
    }

    /** Id of its head; 0 for the root. */
    public int head(int id) {
        return sentence.word(id).head();
    }

    /** The words the language's patterns are written with. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Whether its relation's universal part is {@code relation}. */
    public boolean is(int id, Universal relation) {
        return id > 0 && sentence.word(id).is(relation);
    }

    /** Whether its relation is exactly {@code relation:subtype}. */
    public boolean is(int id, Universal relation, String subtype) {
        return id > 0 && sentence.word(id).deprel().is(relation, subtype);
    }

    /** Whether it hangs on the word above it as a noun does: as its argument, its attribute or a noun joined to one. */
    public boolean isNominal(int id) {
        Universal relation = sentence.word(id).deprel().universal();
        return NOMINAL.contains(relation) || relation == Universal.CONJ && !upos(id).isVerb();
    }

    /** Its part of speech. */
    public Upos upos(int id) {
        return sentence.word(id).upos();
    }

    /** Value of a feature; the empty string when it has none. */
    public String feature(int id, String name) {
        return sentence.word(id).feats().get(name);
    }

    /** Id of the first child by {@code relation}; 0 if there is none. */
    public int child(int id, Universal relation) {
        return sentence.child(id, relation);
    }

    /** Id of the first child by {@code relation} with one of these lemmas; 0 if there is none. */
    public int child(int id, Universal relation, List<String> words) {
        for (int c = first(id); c != 0; c = next(c)) {
            if (is(c, relation) && words.contains(lemmas[c])) {
                return c;
            }
        }
        return 0;
    }

    /** Id of the first child in order of the text; 0 if there is none. */
    public int first(int id) {
        return sentence.firstChild(id);
    }

    /** Id of the next word with the same head; 0 if there is none. */
    public int next(int id) {
        return sentence.nextSibling(id);
    }

    /**
     * The adposition or conjunction that introduces the word: forms in lower case of its {@code case} and {@code mark} children with
     * their fixed parts, joined by underscores ({@code because_of}); the empty string when it stands bare.
     */
    public String marker(int id) {
        String known = markers[id];
        if (known == null) {
            known = findMarker(id);
            markers[id] = known;
        }
        return known;
    }

    private String findMarker(int id) {
        StringBuilder out = new StringBuilder();
        for (int c = first(id); c != 0; c = next(c)) {
            boolean inName = c < id && (is(c, Universal.COMPOUND) || is(c, Universal.FLAT)) && upos(c) == Upos.PROPN;
            if (inName && out.length() == 0) {
                out.append(marker(c));
            }
            boolean introduces = is(c, Universal.CASE) || is(c, Universal.MARK);
            if (introduces && !lexicon.is(lemmas[c], WordClass.CLITIC)) {
                join(out, c);
                for (int fixed = first(c); fixed != 0; fixed = next(fixed)) {
                    if (is(fixed, Universal.FIXED)) {
                        join(out, fixed);
                    }
                }
            }
        }
        return out.toString();
    }

    private void join(StringBuilder out, int id) {
        if (out.length() > 0) {
            out.append('_');
        }
        out.append(sentence.word(id).form().toLowerCase(Locale.ROOT));
    }

    /** Whether {@link #marker} is one of {@code wanted}, or ends in one ("from behind" for "behind"). */
    public boolean isMarkedBy(int id, List<String> wanted) {
        String marker = marker(id);
        for (String one : wanted) {
            if (marker.equals(one) || marker.endsWith("_" + one) || marker.startsWith(one + "_")) {
                return true;
            }
        }
        return false;
    }

    /** The noun itself, or what it counts: "talks" for "a round of talks". */
    public int lookThrough(int id) {
        int at = id;
        for (int steps = 0; steps < 3 && lexicon.is(lemmas[at], WordClass.TRANSPARENT); steps++) {
            int counted = ofChild(at);
            if (counted == 0) {
                break;
            }
            at = counted;
        }
        return at;
    }

    private int ofChild(int id) {
        for (int c = first(id); c != 0; c = next(c)) {
            if (is(c, Universal.NMOD) && lexicon.is(marker(c), WordClass.GENITIVE)) {
                return c;
            }
        }
        return 0;
    }

    /** The dependents of a predicate in normal form. */
    public Arguments arguments(int id) {
        Arguments known = arguments[id];
        if (known == null) {
            known = new ArgumentReader(this, id).read();
            arguments[id] = known;
        }
        return known;
    }

    /** The word and its coordinated fellows, in order of the text. */
    public List<Integer> members(int id) {
        List<Integer> out = new ArrayList<>(2);
        Deque<Integer> open = new ArrayDeque<>(2);
        open.push(id);
        while (!open.isEmpty() && out.size() < size()) {
            int at = open.pop();
            out.add(at);
            int[] below = sentence.children(at);
            for (int i = below.length - 1; i >= 0; i--) {
                if (is(below[i], Universal.CONJ)) {
                    open.push(below[i]);
                }
            }
        }
        return out;
    }

    /** The stretch without punctuation at its ends, but with the quotation mark that closes one inside. */
    public Span trim(Span stretch) {
        Span out = null;
        boolean open = false;
        for (int i = 1; i <= size(); i++) {
            Span span = word(i).span();
            boolean quote = lexicon.is(lemmas[i], WordClass.QUOTE);
            boolean kept = !is(i, Universal.PUNCT) || quote && open;
            if (stretch.contains(span) && kept) {
                out = out == null ? span : out.cover(span);
            }
            open ^= quote && out != null;
        }
        return out == null ? stretch : out;
    }

    /** The stretch from the first to the last word of the subtree below {@code id}, the word included. */
    public Span extent(int id) {
        if (extents == null) {
            extents = measure();
        }
        return extents[id];
    }

    /** The extents of all words, each taken into its head's from the leaves up, so that no depth costs more than its words. */
    private Span[] measure() {
        int n = size();
        Span[] out = new Span[n + 1];
        int[] order = new int[n + 1];
        out[0] = sentence.span();
        for (int i = 1; i <= n; i++) {
            out[i] = word(i).span();
        }
        int filled = 1;
        for (int at = 0; at < filled; at++) {
            for (int c = first(order[at]); c != 0; c = next(c)) {
                order[filled++] = c;
            }
        }
        for (int at = filled - 1; at > 0; at--) {
            int head = head(order[at]);
            out[head] = out[head].cover(out[order[at]]);
        }
        return out;
    }
}
