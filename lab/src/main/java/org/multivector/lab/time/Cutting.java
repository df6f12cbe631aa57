package org.multivector.lab.time;

import java.util.List;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.scene.Scenes;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;
import org.multivector.language.Language;

/**
 * Cuts articles into scenes: with trees where there is a model, else only into words.
 *
 * @param language the language
 * @param lexicon its closed classes; empty ones where it has no tables of them
 */
record Cutting(Language language, Lexicon lexicon) {
    private static final Table NO_WORDS = Table.parse("words.tsv", "id\tclasses\n");
    private static final Table NO_SETS = Table.parse("sets.tsv", "id\twords\n");

    /** The cutting for a language. */
    static Cutting of(String code, boolean trees) {
        boolean parsed = trees && Language.withModels().contains(code);
        Language language = parsed ? Language.load(code) : Language.withoutModel(code);
        String folder = "/org/multivector/coder/tables/" + code + "/";
        boolean known = Scene.class.getResource(folder + "words.tsv") != null;
        Lexicon lexicon = known
                ? Lexicon.of(
                        Table.resource(Scene.class, folder + "words.tsv"),
                        Table.resource(Scene.class, folder + "sets.tsv"))
                : Lexicon.of(NO_WORDS, NO_SETS);
        return new Cutting(language, lexicon);
    }

    /** The scenes of an article. */
    List<Scene> scenes(Article article) {
        List<Sentence> sentences = language.parse(article.text()).toList();
        return Scenes.of(article, sentences, language.hasTrees() ? lexicon : null);
    }
}
