package org.multivector.desk.report.html;

import java.util.List;
import java.util.Objects;
import org.multivector.core.text.Span;

/**
 * A stretch of text in which nothing begins or ends.
 *
 * @param span the stretch, never empty
 * @param layers what covers it, outer first
 */
record Atom(Span span, List<Layer> layers) {
    Atom {
        Objects.requireNonNull(span, "span");
        layers = List.copyOf(layers);
    }

    /** How many of the outermost layers go on from {@code open} into this atom without a break. */
    int common(List<Layer> open) {
        int count = 0;
        while (count < open.size() && count < layers.size() && open.get(count).equals(layers.get(count))) {
            count++;
        }
        return count;
    }

    /** Where the piece of this layer that is open here must close: where it or anything outside it ends. */
    int pieceEnd(int depth) {
        int end = Integer.MAX_VALUE;
        for (Layer layer : layers.subList(0, depth + 1)) {
            end = Math.min(end, layer.span().end());
        }
        return end;
    }
}
