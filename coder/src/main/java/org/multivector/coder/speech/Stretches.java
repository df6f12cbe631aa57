package org.multivector.coder.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.multivector.core.text.Span;

/**
 * Stretches of text with their owners, found by what lies in them: an interval tree. The stretches stand in an array by
 * their start; the middle of each part of it is a node, which knows how far the stretches below it reach. A look-up takes
 * time with the logarithm of their number and with what it finds. See Cormen and others, Introduction to Algorithms,
 * "Interval trees". Immutable.
 */
final class Stretches {
    private final List<Owned> sorted;
    private final int[] reach;

    private record Owned(Span span, int owner) {}

    /** @param owners the stretches of owner 0, of owner 1 and so on */
    Stretches(List<List<Span>> owners) {
        sorted = new ArrayList<>();
        for (int owner = 0; owner < owners.size(); owner++) {
            for (Span span : owners.get(owner)) {
                sorted.add(new Owned(span, owner));
            }
        }
        sorted.sort(Comparator.comparingInt(one -> one.span().start()));
        reach = new int[sorted.size()];
        reach(0, reach.length);
    }

    private int reach(int from, int to) {
        if (from >= to) {
            return -1;
        }
        int mid = (from + to) >>> 1;
        int below = Math.max(reach(from, mid), reach(mid + 1, to));
        reach[mid] = Math.max(below, sorted.get(mid).span().end());
        return reach[mid];
    }

    /** Gives the owner of each stretch that holds all of {@code inner}; one with two such stretches comes twice. */
    void holding(Span inner, IntConsumer owners) {
        Span start = Span.of(inner.start(), inner.start());
        find(start, 0, reach.length, one -> {
            if (one.span().contains(inner)) {
                owners.accept(one.owner());
            }
        });
    }

    /** Gives the owner of each stretch that shares a character with {@code other}; one with two such comes twice. */
    void touching(Span other, IntConsumer owners) {
        find(other, 0, reach.length, one -> {
            if (one.span().overlaps(other)) {
                owners.accept(one.owner());
            }
        });
    }

    /** Gives those that start no later than {@code where} ends and end no earlier than it starts, by their start. */
    private void find(Span where, int from, int to, Consumer<Owned> found) {
        if (from >= to) {
            return;
        }
        int mid = (from + to) >>> 1;
        if (reach[mid] < where.start()) {
            return;
        }
        find(where, from, mid, found);
        Owned one = sorted.get(mid);
        if (one.span().start() <= where.end()) {
            if (one.span().end() >= where.start()) {
                found.accept(one);
            }
            find(where, mid + 1, to, found);
        }
    }
}
