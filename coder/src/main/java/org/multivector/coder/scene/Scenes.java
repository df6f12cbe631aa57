package org.multivector.coder.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene.Turn;
import org.multivector.core.text.Article;
import org.multivector.core.text.Passage;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;

/**
 * Puts the sentences of an article in their places. Paragraphs end at line ends. An article is an interview when at least
 * {@value #FEWEST_TURNS} paragraphs open with a dash and one of them asks; then every such paragraph opens a turn, which
 * is a question when it ends in a question mark, and the paragraphs after it belong to the same speaker. A short line
 * without a full stop between them is a heading.
 */
public final class Scenes {
    private static final int FEWEST_TURNS = 3;
    private static final int LONGEST_HEADING = 90;
    private static final String DASHES = "—–-―";

    private final Article article;
    private final List<Sentence> sentences;
    private final @Nullable Lexicon lexicon;

    private Scenes(Article article, List<Sentence> sentences, @Nullable Lexicon lexicon) {
        this.article = article;
        this.sentences = sentences;
        this.lexicon = lexicon;
    }

    /**
     * The sentences of an article in their places.
     *
     * @param article the article
     * @param sentences its sentences in order; those outside the passages that make claims are left out
     * @param lexicon the words of its language's patterns; null where there are none, so that no trees are made
     */
    public static List<Scene> of(Article article, List<Sentence> sentences, @Nullable Lexicon lexicon) {
        return new Scenes(article, sentences, lexicon).build();
    }

    private List<Scene> build() {
        int[] paragraphs = paragraphs();
        Turn[] turns = turns(paragraphs);
        List<Scene> out = new ArrayList<>(sentences.size());
        int passageIndex = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            while (passageIndex + 1 < article.passages().size()
                    && article.passages().get(passageIndex).span().end()
                            <= sentence.span().start()) {
                passageIndex++;
            }
            Passage passage = article.passages().get(passageIndex);
            Tree tree = lexicon != null && sentence.isParsed() ? new Tree(sentence, lexicon) : null;
            out.add(new Scene(i, sentence, tree, passage, paragraphs[i], turns[i]));
        }
        return out;
    }

    private int[] paragraphs() {
        int[] out = new int[sentences.size()];
        for (int i = 1; i < out.length; i++) {
            int from = sentences.get(i - 1).span().end();
            int to = Math.max(from, sentences.get(i).span().start());
            boolean lineEnd = article.text().substring(from, to).indexOf('\n') >= 0;
            out[i] = out[i - 1] + (lineEnd ? 1 : 0);
        }
        return out;
    }

    private Turn[] turns(int[] paragraphs) {
        Turn[] out = new Turn[sentences.size()];
        boolean interview = isInterview(paragraphs);
        Turn now = Turn.TEXT;
        for (int from = 0; from < out.length; ) {
            int to = from + 1;
            while (to < out.length && paragraphs[to] == paragraphs[from]) {
                to++;
            }
            Turn turn = now;
            if (interview && opensTurn(from)) {
                turn = asks(to - 1) ? Turn.QUESTION : Turn.ANSWER;
                now = turn;
            } else if (isHeading(from, to)) {
                turn = Turn.HEADING;
            }
            Arrays.fill(out, from, to, turn);
            from = to;
        }
        return out;
    }

    private boolean isInterview(int[] paragraphs) {
        int opened = 0;
        boolean asked = false;
        for (int i = 0; i < paragraphs.length; i++) {
            boolean first = i == 0 || paragraphs[i] != paragraphs[i - 1];
            boolean last = i + 1 == paragraphs.length || paragraphs[i] != paragraphs[i + 1];
            opened += first && opensTurn(i) ? 1 : 0;
            asked |= last && asks(i);
        }
        return opened >= FEWEST_TURNS && asked;
    }

    /** Whether a dash stands before the sentence on its line, or opens it. */
    private boolean opensTurn(int index) {
        Span span = sentences.get(index).span();
        String text = article.text();
        int at = span.start();
        if (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\u00a0')) {
            at--;
        }
        return at > 0 && DASHES.indexOf(text.charAt(at - 1)) >= 0 && (at == 1 || text.charAt(at - 2) == '\n');
    }

    private boolean asks(int index) {
        return sentences.get(index).span().in(article.text()).strip().endsWith("?");
    }

    private boolean isHeading(int from, int to) {
        String words = sentences.get(from).span().in(article.text()).strip();
        boolean alone = to - from == 1 && words.length() <= LONGEST_HEADING;
        return alone
                        && !words.isEmpty()
                        && ".!…:;,".indexOf(words.charAt(words.length() - 1)) < 0
                        && Character.isLetterOrDigit(words.codePointBefore(words.length()))
                || alone && words.endsWith("?") && isTitleCase(words);
    }

    private static boolean isTitleCase(String words) {
        int upper = 0;
        int all = 0;
        for (String word : words.split("\\s+")) {
            if (word.length() > 3) {
                all++;
                upper += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return all > 0 && upper * 3 >= all * 2;
    }
}
