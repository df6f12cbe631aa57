package org.multivector.language.internal.model;

import java.util.Arrays;
import java.util.List;
import org.multivector.core.text.Relation;

/**
 * A greedy arc-hybrid parser: a linear model chooses the move, another one names the arc. Time is linear in the length
 * of the sentence. Every tree is projective and has one root. Immutable; the state is in the {@link Scratch}.
 */
public final class Parser {
    private static final int LANES = 8;
    private static final int MOVES = 3;

    private final List<Relation> relations;
    private final int root;
    private final int moveBits;
    private final int labelBits;
    private final int[] moves;
    private final short[] labels;
    private final int stride;

    /**
     * @param relations the names of arcs, at most 64; one of them {@code root}
     * @param moveWeights a column a move: SHIFT, LEFT, RIGHT; a fourth may be there and does not count
     * @param labelWeights a column a relation; more may be there and do not count
     */
    public Parser(List<Relation> relations, Weights moveWeights, Weights labelWeights) {
        this.relations = List.copyOf(relations);
        root = relations.indexOf(new Relation(Relation.Universal.ROOT, ""));
        if (root < 0 || relations.size() > 64 || labelWeights.columns() < relations.size()) {
            throw new IllegalArgumentException("expected up to 64 relations with root among them, got " + relations);
        }
        moveBits = moveWeights.bits();
        labelBits = labelWeights.bits();
        moves = moveWeights.padded(Weights.PACKED).packed();
        stride = (relations.size() + LANES - 1) / LANES * LANES;
        labels = labelWeights.padded(stride).widened();
    }

    /** A parser whose weights are all 0, for use where only tags are wanted. */
    public static Parser untrained(List<Relation> relations) {
        int columns = relations.size();
        return new Parser(
                relations, new Weights(0, MOVES, new byte[MOVES]), new Weights(0, columns, new byte[columns]));
    }

    /** Working memory for one thread. */
    static final class Memory {
        final Rows moveRows;
        final Rows labelRows;
        final MoveFeatures moveFeatures;
        final LabelFeatures labelFeatures;
        final short[] score;

        Memory(Parser parser, ParseState state) {
            moveRows = new Rows(MoveFeatures.CAPACITY, parser.moveBits);
            labelRows = new Rows(LabelFeatures.CAPACITY, parser.labelBits);
            moveFeatures = new MoveFeatures(state, moveRows);
            labelFeatures = new LabelFeatures(state, labelRows);
            score = new short[parser.stride];
        }
    }

    Memory memory(ParseState state) {
        return new Memory(this, state);
    }

    List<Relation> relations() {
        return relations;
    }

    Weights moveWeights() {
        return Weights.unpacked(moveBits, moves);
    }

    Weights labelWeights() {
        return Weights.narrowed(labelBits, labels);
    }

    /** Parses the tagged sentence that {@code state} was started on. */
    void parse(ParseState state, Memory memory) {
        while (!state.isFinal()) {
            int move = move(state, memory);
            state.apply(move, move == ParseState.SHIFT ? 0 : label(state, move, memory));
        }
    }

    private int move(ParseState state, Memory memory) {
        if (state.depth == 0) {
            return ParseState.SHIFT;
        }
        if (state.buffer > state.n) {
            return state.depth == 1 ? ParseState.LEFT : ParseState.RIGHT;
        }
        memory.moveFeatures.fill();
        int shift = 0;
        int left = 0;
        int right = 0;
        int[] at = memory.moveRows.at();
        int size = memory.moveRows.size();
        for (int k = 0; k < size; k++) {
            int row = moves[at[k]];
            shift += (byte) row;
            left += (byte) (row >> 8);
            right += (byte) (row >> 16);
        }
        int best = left > shift ? ParseState.LEFT : ParseState.SHIFT;
        return state.depth >= 2 && right > Math.max(left, shift) ? ParseState.RIGHT : best;
    }

    private int label(ParseState state, int move, Memory memory) {
        int head = state.headOf(move);
        if (head == state.n + 1) {
            return root;
        }
        memory.labelFeatures.fill(head, state.top());
        short[] score = memory.score;
        Arrays.fill(score, (short) 0);
        int[] at = memory.labelRows.at();
        int size = memory.labelRows.size();
        for (int k = 0; k < size; k++) {
            add(score, at[k] * stride);
        }
        int best = 0;
        for (int j = 1; j < relations.size(); j++) {
            if (score[j] > score[best]) {
                best = j;
            }
        }
        return best;
    }

    /** A loop of its own, so that the compiler makes vector instructions of it. */
    private void add(short[] score, int base) {
        short[] cells = labels;
        for (int j = 0; j < score.length; j++) {
            score[j] += cells[base + j];
        }
    }
}
