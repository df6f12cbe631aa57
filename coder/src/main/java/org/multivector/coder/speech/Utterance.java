package org.multivector.coder.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.Referent;
import org.multivector.core.Because;
import org.multivector.core.claim.Attribution.Mode;
import org.multivector.core.text.Span;

/**
 * Something said, while it is being put together: who, by what cue, and what. Becomes an
 * {@link org.multivector.core.claim.Attribution}.
 *
 * @param source the words that name who says so; empty when nobody is named
 * @param who whom they stand for; null when nobody or when he is only described
 * @param cue the words that show it
 * @param content what is said, in order
 * @param mode whose words it is in
 * @param because the row that decided
 */
record Utterance(
        List<Span> source, @Nullable Referent who, List<Span> cue, List<Span> content, Mode mode, Because because) {
    Utterance {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** Whether all of {@code stretch} is among what is said. */
    boolean says(Span stretch) {
        return content.stream().anyMatch(part -> part.contains(stretch));
    }

    /** The first of its words. */
    int start() {
        int start = content.get(0).start();
        for (Span span : cue) {
            start = Math.min(start, span.start());
        }
        return start;
    }

    /** The end of the last of its words. */
    int end() {
        int end = 0;
        for (Span span : content) {
            end = Math.max(end, span.end());
        }
        for (Span span : cue) {
            end = Math.max(end, span.end());
        }
        return end;
    }

    /** How much is said, in UTF-16 units. */
    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** The same with a quotation among what is said; parts that it overlaps are joined to it. */
    Utterance with(Span quote) {
        List<Span> all = new ArrayList<>();
        Span joined = quote;
        for (Span part : content) {
            if (part.overlaps(quote)) {
                joined = joined.cover(part);
            } else {
                all.add(part);
            }
        }
        all.add(joined);
        all.sort(null);
        return new Utterance(source, who, cue, all, Mode.MIXED, because);
    }

    /** The same, said in these words and no others. */
    Utterance in(Span quote) {
        return new Utterance(source, who, cue, List.of(quote), Mode.DIRECT, because);
    }
}
