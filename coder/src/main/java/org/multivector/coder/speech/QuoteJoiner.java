package org.multivector.coder.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.scene.Scene;
import org.multivector.core.Because;
import org.multivector.core.claim.Attribution.Mode;
import org.multivector.core.text.Article;
import org.multivector.core.text.Span;

/**
 * Joins quotations to those who speak them. A quotation of fewer than {@value #FEWEST_WORDS} words that nobody speaks is
 * a word in inverted commas and makes no attribution.
 */
final class QuoteJoiner {
    private static final int FEWEST_WORDS = 4;

    private final Article article;
    private final List<Scene> scenes;
    private final List<Utterance> spoken;
    private @Nullable Utterance speaker;
    private int speakerParagraph = -1;
    /** How many utterances the sentences gave; they are in order of the text. */
    private final int given;
    /** The first of them in the paragraph that is read, and the one after the last. */
    private int from;

    private int to;

    QuoteJoiner(Article article, List<Scene> scenes, List<Utterance> spoken) {
        this.article = article;
        this.scenes = scenes;
        this.spoken = new ArrayList<>(spoken);
        given = spoken.size();
    }

    /** All utterances, those of the sentences and those made of quotations. */
    List<Utterance> join() {
        int first = 0;
        while (first < scenes.size()) {
            int next = first + 1;
            while (next < scenes.size()
                    && scenes.get(next).paragraph() == scenes.get(first).paragraph()) {
                next++;
            }
            paragraph(scenes.subList(first, next));
            first = next;
        }
        return spoken;
    }

    private void paragraph(List<Scene> paragraph) {
        Span start = paragraph.get(0).sentence().span();
        Span whole = start.cover(paragraph.get(paragraph.size() - 1).sentence().span());
        from = to;
        while (to < given && spoken.get(to).start() < whole.end()) {
            to++;
        }
        Span last = null;
        for (Span quote : Quotes.in(article.text(), whole)) {
            boolean nested = last != null && last.contains(quote);
            if (!nested) {
                quote(quote, paragraph);
                last = quote;
            }
        }
    }

    private void quote(Span quote, List<Scene> paragraph) {
        int number = paragraph.get(0).paragraph();
        int index = speakerOf(quote, paragraph);
        if (index >= 0) {
            Utterance utterance = spoken.get(index);
            Span marked = Span.of(quote.start() - 1, Math.min(article.text().length(), quote.end() + 1));
            boolean whole = utterance.content().stream().allMatch(marked::contains);
            Utterance joined = whole ? utterance.in(quote) : utterance.with(quote);
            spoken.set(index, joined);
            speaker = joined;
            speakerParagraph = number;
        } else if (speaker != null && isLong(quote) && number - speakerParagraph <= 1) {
            Because because = Because.of("grammar", "same-speaker", quote);
            spoken.add(new Utterance(speaker.source(), speaker.who(), List.of(), List.of(quote), Mode.DIRECT, because));
            speakerParagraph = number;
        }
    }

    /** Index of the utterance that speaks the quotation: in its sentences, or before a colon; -1 if there is none. */
    private int speakerOf(Span quote, List<Scene> paragraph) {
        int best = -1;
        boolean isLong = isLong(quote);
        for (int i = from; i < to; i++) {
            Utterance one = spoken.get(i);
            if (one.cue().isEmpty()) {
                continue;
            }
            Span cue = one.cue().get(0);
            boolean touches = one.touches(quote) && !quote.contains(cue);
            boolean near = !quote.contains(cue) && isLong && isBeside(cue, quote, paragraph);
            if (touches || near) {
                best = i;
                if (touches) {
                    return i;
                }
            }
        }
        return best;
    }

    /** Whether the cue stands in a sentence that the quotation begins or ends in, or ends the one before with a colon. */
    private boolean isBeside(Span cue, Span quote, List<Scene> paragraph) {
        for (Scene scene : paragraph) {
            Span sentence = scene.sentence().span();
            if (sentence.contains(cue)) {
                boolean same = sentence.overlaps(quote);
                boolean colon = sentence.end() <= quote.start()
                        && sentence.in(article.text()).strip().endsWith(":");
                return same || colon;
            }
        }
        return false;
    }

    private boolean isLong(Span quote) {
        return quote.in(article.text()).strip().split("\\s+").length >= FEWEST_WORDS;
    }
}
