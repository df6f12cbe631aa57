package org.multivector.coder.scene;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Tree;
import org.multivector.core.text.Passage;
import org.multivector.core.text.Sentence;

/**
 * One sentence in its place.
 *
 * @param index its number in the article, from 0
 * @param sentence the sentence
 * @param tree its tree; null where the language has no model or no tables
 * @param passage the passage it lies in
 * @param paragraph number of its paragraph in the article, from 0
 * @param turn whose turn it is
 */
public record Scene(int index, Sentence sentence, @Nullable Tree tree, Passage passage, int paragraph, Turn turn) {

    /** Whose words a paragraph is. */
    public enum Turn {
        /** The author's. */
        TEXT,
        /** A heading between paragraphs. */
        HEADING,
        /** The interviewer's. */
        QUESTION,
        /** The interviewee's. */
        ANSWER
    }

    public Scene {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(turn, "turn");
    }

    /** The words of the sentence in the article. */
    public String in(String text) {
        return sentence.span().in(text);
    }
}
