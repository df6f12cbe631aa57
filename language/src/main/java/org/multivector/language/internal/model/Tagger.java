package org.multivector.language.internal.model;

import java.util.stream.IntStream;
import org.multivector.core.text.Upos;

/**
 * Gives every word its part of speech, then its features, each greedily from left to right among the word's candidates.
 * Immutable; the state is in the {@link Scratch}.
 */
public final class Tagger {
    private static final Upos[] UPOS = Upos.values();
    private static final int PROPN = TagSet.number(Upos.PROPN);
    private static final int PUNCT = TagSet.number(Upos.PUNCT);

    /** What speaks for a name that no table knows; of 0, 40 and 100 the best on edited text. */
    private static final int NAME = 40;

    /** The same at the start of a sentence, where the capital says nothing. */
    private static final int FIRST_NAME = 100;

    private final TagSet tags;
    private final Lexicon tagLexicon;
    private final Weights uposWeights;
    private final Weights featsWeights;

    /**
     * @param tags the tags
     * @param tagLexicon features by part of speech and form
     * @param uposWeights a column for every {@code Upos}
     * @param featsWeights a column for every atom of {@code tags}
     */
    public Tagger(TagSet tags, Lexicon tagLexicon, Weights uposWeights, Weights featsWeights) {
        this.tags = tags;
        this.tagLexicon = tagLexicon;
        this.uposWeights = uposWeights;
        this.featsWeights = featsWeights;
    }

    /** Working memory for one thread. */
    static final class Memory {
        final Rows uposRows;
        final Rows featsRows;
        final int[] score;

        Memory(Tagger tagger) {
            uposRows = new Rows(TagFeatures.CAPACITY, tagger.uposWeights.bits());
            featsRows = new Rows(TagFeatures.CAPACITY, tagger.featsWeights.bits());
            score = new int[Math.max(UPOS.length, tagger.tags.atomCount())];
        }
    }

    Memory memory() {
        return new Memory(this);
    }

    /** The tags it gives. */
    public TagSet tags() {
        return tags;
    }

    Weights uposWeights() {
        return uposWeights;
    }

    Weights featsWeights() {
        return featsWeights;
    }

    Lexicon tagLexicon() {
        return tagLexicon;
    }

    /** Tags the sentence in {@code s}. */
    void tag(Scratch s, Memory memory) {
        for (int i = 1; i <= s.n; i++) {
            s.upos[i] = upos(s, i, memory);
        }
        for (int i = 1; i <= s.n; i++) {
            s.tag[i] = feats(s, i, memory);
        }
    }

    private int upos(Scratch s, int i, Memory memory) {
        int[] candidates = s.word[i].uposCandidates;
        if (candidates.length == 1) {
            return candidates[0];
        }
        TagFeatures.upos(s, i, memory.uposRows);
        sum(uposWeights, memory.uposRows, candidates, memory.score);
        if (s.word[i].nameLike) {
            boolean first = i == 1 || s.upos[i - 1] == PUNCT;
            int more = first ? FIRST_NAME : NAME;
            int less = first ? NAME : 0;
            memory.score[PROPN] += s.word[i].capitalsAreNames ? more : less;
        }
        int best = candidates[0];
        for (int candidate : candidates) {
            if (memory.score[candidate] > memory.score[best]) {
                best = candidate;
            }
        }
        return best;
    }

    private int feats(Scratch s, int i, Memory memory) {
        int[] candidates = candidates(s.word[i], s.upos[i], tags, tagLexicon);
        if (candidates.length == 1) {
            return candidates[0];
        }
        TagFeatures.feats(s, i, tags, memory.featsRows);
        sum(featsWeights, memory.featsRows, s.word[i].tagAtoms[s.upos[i]], memory.score);
        int best = candidates[0];
        int bestScore = Integer.MIN_VALUE;
        for (int candidate : candidates) {
            int score = 0;
            for (int atom : tags.atoms(candidate)) {
                score += memory.score[atom];
            }
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The tags a word may have as this part of speech; never empty for a part of speech that was seen in training. */
    public static int[] candidates(WordType word, int upos, TagSet tags, Lexicon tagLexicon) {
        int[] found = word.tagCandidates[upos];
        if (found == null) {
            found = tagCandidates(word, upos, tags, tagLexicon);
            word.tagCandidates[upos] = found;
            word.tagAtoms[upos] = tags.atomsOf(found);
        }
        return found;
    }

    /** Those seen with a frequent form; else those the dictionary tells; else those of the ending. */
    private static int[] tagCandidates(WordType word, int upos, TagSet tags, Lexicon tagLexicon) {
        String prefix = UPOS[upos].name();
        int[] learned = tagLexicon.candidates(prefix, word.form, word.lower);
        if (word.readings.isEmpty()) {
            return learned;
        }
        int[] told = word.told(upos, tags);
        if (told.length == 0) {
            return learned;
        }
        return tagLexicon.knows(prefix, word.form)
                ? IntStream.concat(IntStream.of(learned), IntStream.of(told))
                        .distinct()
                        .toArray()
                : told;
    }

    private static void sum(Weights weights, Rows rows, int[] columns, int[] score) {
        byte[] cells = weights.cells();
        int stride = weights.columns();
        int[] at = rows.at();
        for (int column : columns) {
            score[column] = 0;
        }
        for (int k = 0; k < rows.size(); k++) {
            int base = at[k] * stride;
            for (int column : columns) {
                score[column] += cells[base + column];
            }
        }
    }
}
