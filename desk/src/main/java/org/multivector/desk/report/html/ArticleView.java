package org.multivector.desk.report.html;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Published;
import org.multivector.core.text.Sentence;
import org.multivector.press.copies.Families;
import org.multivector.press.copies.Link;

/** Writes one article: its header, its text with what was found in place, and beside it the claims. */
final class ArticleView {
    private final Pen pen;
    private final Html html;
    private final Labels labels;
    private final Families families;

    ArticleView(Pen pen, Families families) {
        this.families = families;
        this.pen = pen;
        this.html = pen.html();
        this.labels = pen.labels();
    }

    /** Writes it under this number, from 1. */
    void write(int number, Coding coding, List<Sentence> sentences) throws IOException {
        String prefix = prefix(number);
        Cast cast = new Cast(coding, labels, prefix);
        Marks marks = new Marks(coding, cast, labels, prefix);
        TextView text = new TextView(pen, coding.article(), marks);
        ClaimList list = new ClaimList(pen, coding, marks, text);
        html.open("article", "class", "article", "id", prefix, "aria-labelledby", prefix + "-h");
        head(number, coding.article());
        html.open("div", "class", "pair").open("div", "class", "text");
        text.write();
        html.close()
                .open("aside", "class", "side", "aria-label", labels.word("claims") + " " + number, "tabindex", "0");
        list.claims(sentences);
        list.speakers();
        cast.write(html);
        html.close(3).text("\n");
    }

    /** What the addresses of an article's parts start with, and its own address. */
    static String prefix(int number) {
        return "a" + number;
    }

    /** The title, or where there is none the id. */
    static String title(Article article) {
        String title = article.header().title();
        return title == null || title.isBlank() ? article.id() : title;
    }

    private void head(int number, Article article) throws IOException {
        Header header = article.header();
        html.open("header", "class", "head");
        html.element("p", labels.word("article") + " " + number, "class", "number");
        html.element("h2", title(article), "id", prefix(number) + "-h", "dir", "auto", "lang", header.language());
        html.open("dl");
        fact("outlet", header.outlet());
        fact("published", moment(header.published()));
        if (header.modified() != null) {
            fact("modified", moment(header.modified()));
        }
        fact("author", header.bylines().isEmpty() ? null : String.join(", ", header.bylines()));
        fact("language", header.language() == null ? null : labels.language(header.language()));
        if (!header.origin().isEmpty()) {
            fact("origin", header.origin().stream().map(this::hop).collect(Collectors.joining(" ‹ ")));
        }
        List<Link> links = families.links(article.id());
        if (!links.isEmpty()) {
            fact("copy", links.get(0).toString());
        }
        fact("file", article.id());
        if (article.url() != null) {
            fact("address", article.url());
        }
        html.close(2);
    }

    private String hop(Origin origin) {
        String language = origin.language() == null ? "" : " (" + labels.language(origin.language()) + ")";
        return labels.of("origin", origin.how().code()) + " " + origin.outlet() + language;
    }

    private static @Nullable String moment(@Nullable Published published) {
        return published == null ? null : published.toString().replace('T', ' ');
    }

    private void fact(String name, @Nullable String value) throws IOException {
        html.open("div").element("dt", labels.word(name));
        if (value == null || value.isBlank()) {
            html.element("dd", labels.word("no-" + name), "class", "soft");
        } else {
            html.element("dd", value, "dir", "auto");
        }
        html.close();
    }
}
