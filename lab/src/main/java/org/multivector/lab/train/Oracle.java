package org.multivector.lab.train;

import org.multivector.language.internal.model.ParseState;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): what a move costs is the number of gold arcs
 * that could still be made before it and cannot be made after it. Heads are given with the root as n + 1.
 */
final class Oracle {
    private Oracle() {}

    /** The cost of {@code move}, which {@code state} must allow. */
    static int cost(ParseState state, int move, int[] head) {
        return switch (move) {
            case ParseState.SHIFT -> shift(state, head);
            case ParseState.LEFT -> left(state, head);
            default -> right(state, head);
        };
    }

    /** The shifted word loses its head in the stack (but for the top, which becomes its neighbour) and dependents there. */
    private static int shift(ParseState state, int[] head) {
        int b = state.buffer();
        int cost = 0;
        for (int i = 0; i < state.depth(); i++) {
            int word = state.stack(i);
            if (head[word] == b) {
                cost++;
            }
            if (head[b] == word && i < state.depth() - 1) {
                cost++;
            }
        }
        return cost;
    }

    /** The popped word loses a head further right or below it in the stack, and dependents in the buffer. */
    private static int left(ParseState state, int[] head) {
        int top = state.top();
        boolean below = state.depth() > 1 && head[top] == state.stack(state.depth() - 2);
        return (head[top] > state.buffer() || below ? 1 : 0) + waiting(state, top, head);
    }

    /** The popped word loses a head in the buffer, and dependents there. */
    private static int right(ParseState state, int[] head) {
        int top = state.top();
        return (head[top] >= state.buffer() ? 1 : 0) + waiting(state, top, head);
    }

    private static int waiting(ParseState state, int word, int[] head) {
        int count = 0;
        for (int d = state.buffer(); d <= state.size(); d++) {
            if (head[d] == word) {
                count++;
            }
        }
        return count;
    }
}
