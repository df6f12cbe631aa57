package org.multivector.coder.piece;

import java.util.ArrayList;
import java.util.List;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.scene.Scenes;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Word;

/** Cuts text into words without knowing any language: runs of letters and digits, and everything else one by one. */
public final class NaiveScenes {
    private static final int SOFT_HYPHEN = 0xad;

    private NaiveScenes() {}

    /** The whole text as one sentence without a tree. */
    public static List<Scene> of(Article article) {
        String text = article.text();
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = at + Character.charCount(text.codePointAt(at));
            boolean letters = Character.isLetterOrDigit(text.codePointAt(at));
            while (letters && end < text.length() && isInside(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (!text.substring(at, end).isBlank()) {
                words.add(Word.unparsed(words.size() + 1, text.substring(at, end), Span.of(at, end)));
            }
            at = end;
        }
        if (words.isEmpty()) {
            return List.of();
        }
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        return Scenes.of(article, List.of(new Sentence(span, words, List.of())), null);
    }

    private static boolean isInside(int c) {
        return Character.isLetterOrDigit(c) || c == SOFT_HYPHEN;
    }
}
