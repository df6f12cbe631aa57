package org.multivector.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.Coder;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Article;
import org.multivector.core.text.Passage;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.language.Language;

/**
 * From an article to its coding: passages that make claims are cut and parsed in their own language, then coded. Languages
 * are loaded on first use. Thread-safe.
 */
public final class Pipeline {
    private final Coder coder;
    private final Map<String, Optional<Language>> languages = new ConcurrentHashMap<>();

    /** @throws org.multivector.core.DataException if a table is wrong */
    public Pipeline() {
        coder = Coder.load();
    }

    /** The coder it uses. */
    public Coder coder() {
        return coder;
    }

    /** The language of this BCP 47 tag, with its model where there is one; empty when not even its words can be cut. */
    public Optional<Language> language(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        int dash = tag.indexOf('-');
        String code = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
        return languages.computeIfAbsent(code, Pipeline::load);
    }

    private static Optional<Language> load(String code) {
        if (Language.withModels().contains(code)) {
            return Optional.of(Language.load(code));
        }
        return Language.CODES.contains(code) ? Optional.of(Language.withoutModel(code)) : Optional.empty();
    }

    /** The sentences of the passages that make claims, in order. */
    public List<Sentence> sentences(Article article) {
        List<Sentence> out = new ArrayList<>();
        sentences(article, out::add);
        return out;
    }

    private void sentences(Article article, Consumer<Sentence> out) {
        for (Passage passage : article.passages()) {
            if (passage.kind().isClaimed()) {
                language(passage.language() == null ? article.header().language() : passage.language())
                        .ifPresent(language ->
                                language.parse(article.text(), passage.span()).forEach(out));
            }
        }
    }

    /** Codes one article. */
    public Coding code(Article article) {
        List<Slices.Slice> slices = new ArrayList<>();
        code(article, slices::add);
        return Slices.joined(slices).coding();
    }

    /** Codes one article slice by slice; no slice is kept. */
    void code(Article article, Consumer<Slices.Slice> out) {
        Slices slices = new Slices(coder, article, out);
        sentences(article, slices::add);
        slices.end();
    }

    /**
     * One sentence, parsed as such.
     *
     * @throws IllegalArgumentException if there are no tables for the language
     */
    public List<Sentence> parse(String sentence, String code) {
        return List.of(known(code).parseSentence(sentence, Span.of(0, sentence.length())));
    }

    /**
     * The sentences of a text, cut and parsed.
     *
     * @throws IllegalArgumentException if there are no tables for the language
     */
    List<Sentence> sentences(String text, String code) {
        return known(code).parse(text).toList();
    }

    private Language known(String code) {
        return language(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no tables for the language " + code + "; there are " + String.join(", ", Language.CODES)));
    }
}
