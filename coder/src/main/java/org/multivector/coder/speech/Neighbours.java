package org.multivector.coder.speech;

import java.util.List;
import org.multivector.coder.scene.Scene;
import org.multivector.core.text.Span;

/**
 * Which utterance of a paragraph speaks a quotation. Sentences and quotations are looked up by their place, so that a
 * paragraph of any length takes time with its length and no more.
 */
final class Neighbours {
    private final List<Scene> paragraph;
    private final List<Utterance> spoken;
    private final Stretches contents;
    /** For each sentence of the paragraph the first utterance whose cue stands in it or after it, and one more. */
    private final int[] first;
    /** For each sentence the last utterance in it or before it in a sentence that ends with a colon; -1 if there is none. */
    private final int[] beforeColon;

    /**
     * @param text of the article
     * @param paragraph its sentences
     * @param spoken what sentences of the article say, in the order of sentences
     * @param contents of all that is spoken
     */
    Neighbours(String text, List<Scene> paragraph, List<Utterance> spoken, Stretches contents) {
        this.paragraph = paragraph;
        this.spoken = spoken;
        this.contents = contents;
        first = new int[paragraph.size() + 1];
        beforeColon = new int[paragraph.size()];
        int at = from(paragraph.get(0).sentence().span().start());
        int last = -1;
        for (int i = 0; i < paragraph.size(); i++) {
            Span sentence = paragraph.get(i).sentence().span();
            first[i] = at;
            while (at < spoken.size() && place(at) < sentence.end()) {
                at++;
            }
            last = at > first[i] && sentence.in(text).strip().endsWith(":") ? at - 1 : last;
            beforeColon[i] = last;
        }
        first[paragraph.size()] = at;
    }

    private int place(int utterance) {
        return spoken.get(utterance).start();
    }

    /** The first utterance that starts at the offset or after it. */
    private int from(int offset) {
        int low = 0;
        int high = spoken.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (place(mid) < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /**
     * Index of the utterance that speaks the quotation: the first that says some of it; for a long one also the last in a
     * sentence that it stands in, or the last before it in a sentence that ends with a colon. -1 if there is none.
     */
    int speakerOf(Span quote, boolean isLong) {
        int[] touching = {spoken.size()};
        contents.touching(quote, at -> {
            if (at < touching[0] && isOutside(at, quote)) {
                touching[0] = at;
            }
        });
        if (touching[0] < spoken.size()) {
            return touching[0];
        }
        return isLong ? beside(quote) : -1;
    }

    private boolean isOutside(int utterance, Span quote) {
        List<Span> cue = spoken.get(utterance).cue();
        return !cue.isEmpty() && !quote.contains(cue.get(0));
    }

    private int beside(Span quote) {
        int at = lastStartingBefore(quote.end());
        while (at >= 0 && paragraph.get(at).sentence().span().end() > quote.start()) {
            for (int i = first[at + 1] - 1; i >= first[at]; i--) {
                if (isOutside(i, quote)) {
                    return i;
                }
            }
            at--;
        }
        return at < 0 ? -1 : beforeColon[at];
    }

    /** The last sentence that starts before the offset; -1 if none does. */
    private int lastStartingBefore(int offset) {
        int low = 0;
        int high = paragraph.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (paragraph.get(mid).sentence().span().start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low - 1;
    }
}
