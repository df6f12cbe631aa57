package org.multivector.ledger.internal.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Mention;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Passage;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;
import org.multivector.ledger.originals.Key;
import org.multivector.ledger.records.RecordWriter;
import org.multivector.ledger.store.Coded;

/** The rows of originals, of articles and of what hangs on them. */
final class ArticleRows {
    private final Appenders appenders;
    private final ActorRows actors;
    private final ClaimRows claims;

    ArticleRows(Appenders appenders, ActorRows actors) {
        this.appenders = appenders;
        this.actors = actors;
        this.claims = new ClaimRows(appenders);
    }

    /** What was made of an original, and its {@link #records}. */
    void add(Key key, Coded coded, byte[] records) throws SQLException {
        appenders
                .row("originals")
                .text(key)
                .text(key.article())
                .text(coded.name())
                .end();
        Coding coding = coded.coding();
        if (coding != null) {
            article(key, coded.name(), coding, records);
            passages(coding.article());
            mentions(coding);
            attributions(coding);
            for (Claim claim : coding.claims()) {
                claims.add(coding.article(), claim);
            }
            coding.actors().forEach(actors::add);
            rejected(key, coding.rejected(), 0);
        }
        rejected(key, coded.rejected(), coding == null ? 0 : coding.rejected().size());
    }

    private void article(Key key, String name, Coding coding, byte[] records) throws SQLException {
        Article article = coding.article();
        Header header = article.header();
        Published published = header.published();
        appenders
                .row("articles")
                .text(article.id())
                .text(key)
                .text(name)
                .text(article.url())
                .text(header.title())
                .texts(header.bylines())
                .text(header.outlet())
                .text(header.section())
                .text(published)
                .day(published == null ? null : published.date())
                .text(header.modified())
                .text(header.language())
                .text(header.access() == null ? null : header.access().code())
                .text(article.text())
                .number(coding.claims().size())
                .bytes(records)
                .end();
        for (int i = 0; i < header.origin().size(); i++) {
            Origin origin = header.origin().get(i);
            appenders
                    .row("origins")
                    .text(article.id())
                    .number(i)
                    .text(origin.outlet())
                    .text(origin.url())
                    .text(origin.language())
                    .text(origin.how().code())
                    .end();
        }
    }

    /** The records of the coding but the article's own, packed. */
    static byte[] records(Coding coding) {
        StringWriter text = new StringWriter();
        try (RecordWriter writer = new RecordWriter(text)) {
            writer.write(coding);
        } catch (IOException e) {
            throw new UncheckedIOException("a string took no more", e);
        }
        String all = text.toString();
        return Packed.pack(all.substring(all.indexOf('\n') + 1));
    }

    private void passages(Article article) throws SQLException {
        List<Passage> passages = article.passages();
        for (int i = 0; i < passages.size(); i++) {
            appenders
                    .row("passages")
                    .text(article.id())
                    .number(i)
                    .span(passages.get(i).span())
                    .text(passages.get(i).language())
                    .text(passages.get(i).kind().code())
                    .end();
        }
    }

    private void mentions(Coding coding) throws SQLException {
        List<Mention> mentions = coding.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Mention one = mentions.get(i);
            appenders
                    .row("mentions")
                    .text(coding.article().id())
                    .number(i)
                    .span(one.words().span())
                    .text(one.words().text())
                    .text(one.form().code())
                    .text(one.type())
                    .text(one.actor())
                    .end();
        }
    }

    private void attributions(Coding coding) throws SQLException {
        String text = coding.article().text();
        for (Attribution one : coding.attributions()) {
            Span content = one.content().stream().reduce(Span::cover).orElseThrow();
            appenders
                    .row("attributions")
                    .text(coding.article().id())
                    .text(one.id())
                    .text(one.parent())
                    .text(one.actor())
                    .text(one.mode().code())
                    .text(words(one.source(), text))
                    .text(words(one.cue(), text))
                    .span(content)
                    .end();
        }
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
    }

    private void rejected(Key key, List<Rejected> rejected, int before) throws SQLException {
        for (int i = 0; i < rejected.size(); i++) {
            Rejected one = rejected.get(i);
            appenders
                    .row("rejected")
                    .text(key)
                    .number(before + i)
                    .text(one.stage())
                    .text(one.where())
                    .text(one.reason())
                    .end();
        }
    }
}
