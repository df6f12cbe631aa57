package org.multivector.desk.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Sentence;
import org.multivector.desk.report.Names;
import org.multivector.desk.report.Report;
import org.multivector.press.copies.Families;

/**
 * One self-contained page: each article's text with actors, events, speech, time and passages marked in place, its claims
 * beside it with their reasons, a legend, a summary, and what holds over all articles. Each article is written as it comes;
 * of it only its line in the summary and its claims for comparison are kept.
 */
public final class HtmlReport implements Report {
    private final Writer out;
    private final Names names = new Names();
    private final Page page;
    private final ArticleView view;
    private final Index index;
    private final Closing closing;
    private final List<Rejected> rejected = new ArrayList<>();

    /**
     * A page of articles of which nobody looked whether they are copies.
     *
     * @throws IOException if the writer does not take the start of the page
     */
    public HtmlReport(Writer out) throws IOException {
        this(out, new Families());
    }

    /**
     * @param families has each article when the article comes
     * @throws IOException if the writer does not take the start of the page
     */
    public HtmlReport(Writer out, Families families) throws IOException {
        this.out = out;
        Pen pen = new Pen(new Html(out), new Labels(), names);
        page = new Page(pen);
        view = new ArticleView(pen, families);
        index = new Index(pen);
        closing = new Closing(pen, families);
        page.start();
    }

    @Override
    public void add(Coding coding, List<Sentence> sentences) throws IOException {
        names.add(coding);
        int number = index.add(coding);
        closing.add(number, coding);
        rejected.addAll(coding.rejected());
        view.write(number, coding, sentences);
    }

    @Override
    public void add(Rejected one) {
        rejected.add(one);
    }

    @Override
    public void close() throws IOException {
        if (index.size() > 1) {
            closing.write();
        }
        index.write(rejected);
        page.end();
        out.close();
    }
}
