package org.multivector.desk.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.multivector.core.text.Span;

/**
 * Cuts a text at every place where something begins or ends, so that layers that nest and cross become elements that only
 * nest: an element goes on over neighbouring atoms as long as it and all that lie outside it do, and is opened anew after
 * a crossing. Takes the stretches of a text in their order, in one sweep over the layers. Not thread-safe.
 */
final class Cutter {
    /** Deeper layers are not drawn: a browser flattens what lies deeper than 512 elements. */
    static final int DEPTH = 32;

    private final List<Layer> layers;
    private final List<Layer> active = new ArrayList<>();
    private int next;

    /** @param layers in any order; empty ones draw nothing */
    Cutter(List<Layer> layers) {
        this.layers = layers.stream()
                .filter(layer -> !layer.span().isEmpty())
                .sorted(Layer.ORDER)
                .toList();
    }

    /**
     * The atoms of a stretch, in order; together they cover it.
     *
     * @param stretch starts no earlier than the one before ended
     */
    List<Atom> cut(Span stretch) {
        List<Atom> atoms = new ArrayList<>();
        int from = stretch.start();
        for (int to : bounds(stretch)) {
            advance(from);
            atoms.add(new Atom(Span.of(from, to), active.subList(0, Math.min(active.size(), DEPTH))));
            from = to;
        }
        return atoms;
    }

    /** The ends of the atoms. */
    private NavigableSet<Integer> bounds(Span stretch) {
        NavigableSet<Integer> out = new TreeSet<>();
        active.forEach(layer -> out.add(layer.span().end()));
        for (int i = next; i < layers.size() && layers.get(i).span().start() < stretch.end(); i++) {
            out.add(layers.get(i).span().start());
            out.add(layers.get(i).span().end());
        }
        out.add(stretch.end());
        out.headSet(stretch.start(), true).clear();
        out.tailSet(stretch.end(), false).clear();
        return out;
    }

    private void advance(int from) {
        active.removeIf(layer -> layer.span().end() <= from);
        while (next < layers.size() && layers.get(next).span().start() <= from) {
            Layer layer = layers.get(next++);
            if (layer.span().end() > from) {
                active.add(layer);
            }
        }
    }
}
