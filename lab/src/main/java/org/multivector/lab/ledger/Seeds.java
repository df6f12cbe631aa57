package org.multivector.lab.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Article;
import org.multivector.desk.Pipeline;
import org.multivector.lab.Data;
import org.multivector.press.Defaults;
import org.multivector.press.Press;
import org.multivector.press.copies.Copies;
import org.multivector.press.copies.Families;

/** The reference articles, read and coded as the desk does it. */
final class Seeds {
    private Seeds() {}

    /** In the order of their files. */
    static List<Coding> read(Data data) throws IOException {
        return read(data.path("seeds").toString());
    }

    /** The articles of a file or folder, in the order of reading. */
    static List<Coding> read(String path) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        Copies copies = new Copies();
        Families families = new Families();
        Press.of(Defaults.NONE)
                .read(
                        List.of(path),
                        InputStream.nullInputStream(),
                        article -> articles.add(families.add(article, copies.add(article))),
                        rejected::add,
                        note -> {});
        if (!rejected.isEmpty()) {
            throw new IOException("rejected: " + rejected);
        }
        Pipeline pipeline = new Pipeline();
        return articles.stream().map(pipeline::code).toList();
    }

    /** What the gold calls an article: {@code D1} for {@code 001_….txt}. */
    static String document(String article) {
        return "D" + Integer.parseInt(article.substring(0, 3));
    }
}
