package org.multivector.desk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Coding;
import org.multivector.core.conllu.ConlluWriter;
import org.multivector.core.text.Sentence;

/** The trees of each article in CoNLL-U, with the article's id and each sentence's span in its text. */
public final class ConlluReport implements Report {
    private final Writer out;
    private String last = "";
    private int number;

    public ConlluReport(Writer out) {
        this.out = out;
    }

    @Override
    public void add(Coding coding, List<Sentence> sentences) throws IOException {
        String id = coding.article().id();
        number = id.equals(last) ? number : 0;
        last = id;
        for (Sentence sentence : sentences) {
            number++;
            List<String> comments = new ArrayList<>();
            if (number == 1) {
                comments.add("# newdoc id = " + id);
            }
            comments.add("# sent_id = " + id + "-" + number);
            comments.add("# span = " + sentence.span().start() + ":"
                    + sentence.span().end());
            out.write(ConlluWriter.write(sentence, comments, coding.article().text()));
        }
    }

    @Override
    public boolean takesSlices() {
        return true;
    }

    @Override
    public void add(Rejected rejected) {
        // A tree file has no place for it; the command names it on standard error.
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
