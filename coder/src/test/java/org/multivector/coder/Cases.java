package org.multivector.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.conllu.ConlluText;
import org.multivector.core.text.Article;
import org.multivector.core.text.Published;
import org.multivector.core.text.Sentence;

/**
 * Short articles as trees, each with what the coder must make of it.
 *
 * <pre>
 * file  = { case }
 * case  = "# newdoc id = " id { "# claim = " expression | "# says = " expression } sentences in CoNLL-U
 * </pre>
 *
 * The expressions are those of {@link Expressions}. Every claim and attribution of the article is listed, in order.
 */
final class Cases {
    /** The date of every article. */
    static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static final String START = "# newdoc id = ";

    private Cases() {}

    /** One article with its trees and what is expected of it. */
    record Case(String id, Article article, List<Sentence> sentences, List<String> claims, List<String> says) {
        @Override
        public String toString() {
            return id + ": " + article.text().strip();
        }
    }

    /** The cases of a resource beside this class. */
    static List<Case> read(String name) {
        List<Case> out = new ArrayList<>();
        for (String part : resource(name).split("(?m)^" + START, -1)) {
            if (part.contains("\t")) {
                int end = part.indexOf('\n');
                out.add(parse(name, part.substring(0, end).strip(), part.substring(end + 1)));
            }
        }
        return out;
    }

    private static Case parse(String file, String id, String part) {
        ConlluText text = ConlluReader.read(file + " " + id, part);
        Article article = article(id, text.text());
        return new Case(id, article, text.sentences(), values(part, "# claim = "), values(part, "# says = "));
    }

    /** An English article of {@link #DAY}. */
    static Article article(String id, String text) {
        Article article = Article.of(id, text, "en");
        return article.withHeader(article.header().withPublished(Published.of(DAY)));
    }

    private static List<String> values(String part, String key) {
        return part.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The cases of all files. */
    static Stream<Case> all() {
        return Stream.of("types", "syntax", "status", "speech", "forecast")
                .flatMap(name -> read(name + ".conllu").stream());
    }
}
