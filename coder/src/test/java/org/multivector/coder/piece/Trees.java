package org.multivector.coder.piece;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.scene.Scenes;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.conllu.ConlluText;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;

/** Sentences with trees, each with what a test expects of it in its second comment. */
public final class Trees {
    private Trees() {}

    /**
     * One sentence.
     *
     * @param article the whole file
     * @param scene the sentence
     * @param expected what stands after {@code =} in its second comment, split at {@code |}
     */
    public record Expected(Article article, Scene scene, List<String> expected) {}

    /** The sentences of a resource beside a test. */
    public static List<Expected> read(Class<?> test, String name, String language) {
        ConlluText text = ConlluReader.read(name, resource(test, name));
        String folder = "/org/multivector/coder/tables/" + language + "/";
        Lexicon lexicon =
                Lexicon.of(Table.resource(test, folder + "words.tsv"), Table.resource(test, folder + "sets.tsv"));
        Article article = Article.of(name, text.text(), language);
        List<Expected> out = new ArrayList<>();
        for (Scene scene : Scenes.of(article, text.sentences(), lexicon)) {
            String comment = text.comments().get(scene.index()).get(1);
            String expected = comment.substring(comment.indexOf('=') + 1);
            out.add(new Expected(article, scene, List.of(expected.strip().split(" \\| "))));
        }
        return out;
    }

    private static String resource(Class<?> test, String name) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
