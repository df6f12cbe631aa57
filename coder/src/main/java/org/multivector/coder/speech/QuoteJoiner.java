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
    private final Stretches contents;
    private @Nullable Utterance speaker;
    private int speakerParagraph = -1;

    QuoteJoiner(Article article, List<Scene> scenes, List<Utterance> spoken) {
        this.article = article;
        this.scenes = scenes;
        this.spoken = new ArrayList<>(spoken);
        contents = new Stretches(spoken.stream().map(Utterance::content).toList());
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
        Neighbours neighbours = new Neighbours(article.text(), paragraph, spoken, contents);
        Span last = null;
        for (Span quote : Quotes.in(article.text(), whole)) {
            boolean nested = last != null && last.contains(quote);
            if (!nested) {
                quote(quote, paragraph.get(0).paragraph(), neighbours);
                last = quote;
            }
        }
    }

    private void quote(Span quote, int number, Neighbours neighbours) {
        int index = neighbours.speakerOf(quote, isLong(quote));
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

    private boolean isLong(Span quote) {
        return quote.in(article.text()).strip().split("\\s+").length >= FEWEST_WORDS;
    }
}
