package org.multivector.lab.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.desk.Pipeline;
import org.multivector.desk.report.JsonlReport;
import org.multivector.desk.report.Report;
import org.multivector.desk.report.TextReport;
import org.multivector.desk.report.html.HtmlReport;
import org.multivector.press.Defaults;
import org.multivector.press.Press;

/** The stages as the desk puts them together, and what holds of any text that goes through them. Thread-safe. */
final class WholeChain {
    private final Press press = Press.of(Defaults.NONE);
    private final Pipeline pipeline = new Pipeline();

    /** The records of a page's text, as a run of its own. */
    String records(String id, String text) {
        Article article = press.article(id, text);
        List<Sentence> sentences = pipeline.sentences(article);
        Coding coding = pipeline.coder().code(article, sentences);
        StringWriter out = new StringWriter();
        try (Report report = new JsonlReport(out)) {
            report.add(coding, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The text is kept, everything lies in it, and every report takes it. */
    void check(String text) {
        Article article = press.article("any", text);
        assertThat(article.text()).isEqualTo(text);
        List<Sentence> sentences = pipeline.sentences(article);
        int before = 0;
        for (Sentence sentence : sentences) {
            before = inside(sentence.span(), before, text);
        }
        Coding coding = pipeline.coder().code(article, sentences);
        coding.mentions().forEach(mention -> inside(mention.words().span(), 0, text));
        for (Claim claim : coding.claims()) {
            inside(claim.sentence(), 0, text);
            assertThat(claim.grounds().because()).isNotEmpty();
        }
        try {
            for (Report report : List.of(
                    new JsonlReport(new StringWriter()),
                    new TextReport(new StringWriter()),
                    new HtmlReport(new StringWriter()))) {
                report.add(coding, sentences);
                report.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int inside(Span span, int least, String text) {
        assertThat(span.start()).isGreaterThanOrEqualTo(least);
        assertThat(span.end()).isBetween(span.start(), text.length());
        return span.start();
    }
}
