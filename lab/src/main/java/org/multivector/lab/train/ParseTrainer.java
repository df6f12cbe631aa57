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
    private final int domains;
    private final Scratch scratch;
    private final ParseState state;
    private Perceptron moves;
    private Perceptron labels;
    private final Rows moveRows;
    private final Rows labelRows;
    private final MoveFeatures moveFeatures;
    private final LabelFeatures labelFeatures;
    private final int[] moveScore = new int[3];
    private final int[] labelScore;
    private final int[] cost = new int[3];
    private Random random;
    private final int moveMargin;
    private final int labelMargin;

    ParseTrainer(List<Example> examples, TagSet tags, List<Relation> relations, Scratch scratch, TrainOptions options) {
        this.examples = examples;
        this.tags = tags;
        this.relations = relations;
        this.options = options;
        this.scratch = scratch;
        state = scratch.state();
        domains = options.integer("parse-domains") == 1 ? Corpus.domains(examples) : 1;
        moves = new Perceptron(options.integer("move-bits"), 3, domains);
        labels = new Perceptron(options.integer("label-bits"), relations.size(), domains);
        moveRows = new Rows(MoveFeatures.CAPACITY, options.integer("move-bits"));
        labelRows = new Rows(LabelFeatures.CAPACITY, options.integer("label-bits"));
        moveFeatures = new MoveFeatures(state, moveRows);
        labelFeatures = new LabelFeatures(state, labelRows);
        labelScore = new int[relations.size()];
        moveMargin = options.integer("move-margin");
        labelMargin = options.integer("label-margin");
        random = new Random(options.integer("seed"));
    }

    Parser train() {
        Committee moveCommittee = new Committee(options.integer("move-bits"), 3);
        Committee labelCommittee = new Committee(options.integer("label-bits"), relations.size());
        for (int member = 0; member < options.integer("parse-members"); member++) {
            learn(member);
            moveCommittee.add(moves);
            labelCommittee.add(labels);
        }
        double prune = options.number("parse-prune");
        return new Parser(relations, moveCommittee.quantised(prune), labelCommittee.quantised(prune));
    }

    private void learn(int member) {
        random = new Random(options.integer("seed") + member);
        moves = new Perceptron(options.integer("move-bits"), 3, domains);
        labels = new Perceptron(options.integer("label-bits"), relations.size(), domains);
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < options.integer("parse-epochs"); epoch++) {
            Collections.shuffle(order, random);
            for (Example e : order) {
                learn(e, epoch > 0);
            }
        }
    }

    private void learn(Example e, boolean explore) {
        scratch.clear();
        for (int i = 1; i <= e.n; i++) {
            scratch.add(e.form[i], 0, e.form[i].length());
            scratch.setTag(i, e.jackTag[i]);
        }
        state.start(scratch, tags);
        moves.enter(e.domain);
        labels.enter(e.domain);
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
        int right = best(least, least);
        int wrong = best(least + 1, Integer.MAX_VALUE - 1);
        if (wrong < 0) {
            return right;
        }
        if (moveScore[wrong] + moveMargin > moveScore[right]) {
            moves.update(moveRows, right, 1);
            moves.update(moveRows, wrong, -1);
        }
        boolean mistaken = moveScore[wrong] > moveScore[right];
        return mistaken && explore && random.nextDouble() < options.number("explore") ? wrong : right;
    }

    /** The move of highest score among those that cost from {@code least} to {@code most}; -1 if there is none. */
    private int best(int least, int most) {
        int best = -1;
        for (int move = 0; move < 3; move++) {
            boolean counts = cost[move] >= least && cost[move] <= most;
            if (counts && (best < 0 || moveScore[move] > moveScore[best])) {
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
        int rival = rival(gold);
        if (labelScore[rival] + labelMargin > labelScore[gold]) {
            labels.update(labelRows, gold, 1);
            labels.update(labelRows, rival, -1);
        }
        return random.nextBoolean() ? best : gold;
    }

    /** The label of highest score but for {@code gold}. */
    private int rival(int gold) {
        int rival = gold == 0 ? 1 : 0;
        for (int j = 0; j < labelScore.length; j++) {
            if (j != gold && labelScore[j] > labelScore[rival]) {
                rival = j;
            }
        }
        return rival;
    }

    private static final Relation ROOT = new Relation(Relation.Universal.ROOT, "");
}
