package org.multivector.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.multivector.core.text.Relation;
import org.multivector.language.internal.model.LabelFeatures;
import org.multivector.language.internal.model.MoveFeatures;
import org.multivector.language.internal.model.ParseState;
import org.multivector.language.internal.model.Parser;
import org.multivector.language.internal.model.Rows;
import org.multivector.language.internal.model.Scratch;
import org.multivector.language.internal.model.TagSet;

/**
 * Trains the parser: after each sentence's tags are loaded it parses, asks the {@link Oracle} what each move costs, and
 * corrects itself; from the second pass on it follows its own wrong moves, so that it learns to go on from them.
 * Not thread-safe.
 */
final class ParseTrainer {
    private final List<Example> examples;
    private final TagSet tags;
    private final List<Relation> relations;
    private final TrainOptions options;
    private final Scratch scratch;
    private final ParseState state;
    private final Perceptron moves;
    private final Perceptron labels;
    private final Rows moveRows;
    private final Rows labelRows;
    private final MoveFeatures moveFeatures;
    private final LabelFeatures labelFeatures;
    private final int[] moveScore = new int[3];
    private final int[] labelScore;
    private final int[] cost = new int[3];
    private final Random random;

    ParseTrainer(List<Example> examples, TagSet tags, List<Relation> relations, Scratch scratch, TrainOptions options) {
        this.examples = examples;
        this.tags = tags;
        this.relations = relations;
        this.options = options;
        this.scratch = scratch;
        state = scratch.state();
        moves = new Perceptron(options.moveBits(), 3);
        labels = new Perceptron(options.labelBits(), relations.size());
        moveRows = new Rows(MoveFeatures.CAPACITY, options.moveBits());
        labelRows = new Rows(LabelFeatures.CAPACITY, options.labelBits());
        moveFeatures = new MoveFeatures(state, moveRows);
        labelFeatures = new LabelFeatures(state, labelRows);
        labelScore = new int[relations.size()];
        random = new Random(options.seed());
    }

    Parser train() {
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < options.parseEpochs(); epoch++) {
            Collections.shuffle(order, random);
            for (Example e : order) {
                learn(e, epoch > 0);
            }
        }
        return new Parser(relations, moves.quantised(options.prune()), labels.quantised(options.prune()));
    }

    private void learn(Example e, boolean explore) {
        scratch.clear();
        for (int i = 1; i <= e.n; i++) {
            scratch.add(e.form[i], 0, e.form[i].length());
            scratch.setTag(i, e.jackTag[i]);
        }
        state.start(scratch, tags);
        while (!state.isFinal()) {
            int move = move(e, explore);
            int label = move == ParseState.SHIFT ? 0 : label(e, state.headOf(move), state.top());
            state.apply(move, label);
        }
    }

    private int move(Example e, boolean explore) {
        moves.step();
        moveFeatures.fill();
        moves.score(moveRows, moveScore);
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < 3; move++) {
            cost[move] = state.allows(move) ? Oracle.cost(state, move, e.head) : Integer.MAX_VALUE;
            least = Math.min(least, cost[move]);
        }
        int best = best(Integer.MAX_VALUE - 1);
        int right = best(least);
        if (cost[best] <= least) {
            return best;
        }
        moves.update(moveRows, right, 1);
        moves.update(moveRows, best, -1);
        return explore && random.nextDouble() < options.explore() ? best : right;
    }

    /** The move of highest score among those that cost no more than {@code most}. */
    private int best(int most) {
        int best = -1;
        for (int move = 0; move < 3; move++) {
            if (cost[move] <= most && (best < 0 || moveScore[move] > moveScore[best])) {
                best = move;
            }
        }
        return best;
    }

    /** The label for an arc; learned only where the arc is right. */
    private int label(Example e, int head, int dependent) {
        int gold = e.label[dependent];
        if (head == state.size() + 1) {
            return relations.indexOf(ROOT);
        }
        labelFeatures.fill(head, dependent);
        labels.score(labelRows, labelScore);
        int best = 0;
        for (int j = 1; j < labelScore.length; j++) {
            if (labelScore[j] > labelScore[best]) {
                best = j;
            }
        }
        if (head != e.head[dependent]) {
            return best;
        }
        labels.step();
        if (best == gold) {
            return best;
        }
        labels.update(labelRows, gold, 1);
        labels.update(labelRows, best, -1);
        return random.nextBoolean() ? best : gold;
    }

    private static final Relation ROOT = new Relation(Relation.Universal.ROOT, "");
}
