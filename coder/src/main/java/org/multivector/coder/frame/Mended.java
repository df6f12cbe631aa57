package org.multivector.coder.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/** A sentence and what of it is mended so far; those who mend look at the sentence as it was parsed. Not thread-safe. */
final class Mended {
    private final Sentence parsed;
    private @Nullable List<Word> words;

    Mended(Sentence parsed) {
        this.parsed = parsed;
    }

    /** Gives a word another head, relation and part of speech; nothing if the head is below the word, for a tree stays a tree. */
    void put(int id, int head, Relation relation, Upos upos) {
        for (int above = head; above != 0; above = headOf(above)) {
            if (above == id) {
                return;
            }
        }
        if (words == null) {
            words = new ArrayList<>(parsed.words());
        }
        Word word = parsed.word(id);
        words.set(
                id - 1,
                new Word(id, word.form(), word.lemma(), upos, word.xpos(), word.feats(), head, relation, word.span()));
    }

    private int headOf(int id) {
        return words == null ? parsed.word(id).head() : words.get(id - 1).head();
    }

    /** Whether a word was parsed with a dependent of this relation, other than {@code besides}. */
    boolean has(int head, Universal relation, int besides) {
        for (int c = parsed.firstChild(head); c != 0; c = parsed.nextSibling(c)) {
            if (c != besides && parsed.word(c).is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The sentence as mended; the same object when nothing was. */
    Sentence sentence() {
        return words == null ? parsed : new Sentence(parsed.span(), words, parsed.multiwords());
    }
}
