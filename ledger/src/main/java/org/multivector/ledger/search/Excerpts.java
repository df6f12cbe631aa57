package org.multivector.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.multivector.core.text.Span;

/** The stretch of a text around the words found, with their places in it; dots where the text goes on. Immutable. */
final class Excerpts extends PassageFormatter {
    private static final String MORE = " … ";

    /** A stretch and its marks. */
    record Excerpt(String text, List<Span> marks) {}

    @Override
    public Excerpt format(Passage[] passages, String content) {
        StringBuilder out = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int end = -1;
        for (Passage passage : passages) {
            if (end >= 0 && passage.getStartOffset() > end) {
                out.append(MORE);
            }
            int shift = out.length() - passage.getStartOffset();
            out.append(content, passage.getStartOffset(), passage.getEndOffset());
            for (int i = 0; i < passage.getNumMatches(); i++) {
                Span mark = Span.of(passage.getMatchStarts()[i] + shift, passage.getMatchEnds()[i] + shift);
                if (marks.isEmpty()
                        || mark.start() >= marks.get(marks.size() - 1).end()) {
                    marks.add(mark);
                }
            }
            end = passage.getEndOffset();
        }
        return new Excerpt(out.toString(), marks);
    }
}
