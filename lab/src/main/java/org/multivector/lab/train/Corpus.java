package org.multivector.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a model is trained on. All teach the parser, each by its own conventions; the model speaks by those of {@code own}.
 *
 * @param own sentences that are annotated as the model shall do it
 * @param others sentences of the same language that other people annotated in other ways
 * @param borrowed sentences of a related language, rewritten; what they teach the tagger is an option
 */
record Corpus(List<Example> own, List<Example> others, List<Example> borrowed) {
    /** The domains of the examples, as {@link Perceptron} numbers them. */
    static final int OWN = 0;

    static final int OTHERS = 1;
    static final int BORROWED = 2;

    Corpus {
        own = List.copyOf(own);
        others = List.copyOf(others);
        borrowed = List.copyOf(borrowed);
    }

    /** How many tables {@link Perceptron} needs for examples. */
    static int domains(List<Example> examples) {
        return 1 + examples.stream().mapToInt(e -> e.domain).max().orElse(OWN);
    }

    /** What the tagger learns from: 0 only {@code own}, 1 and {@code others}, 2 all. */
    List<Example> tagged(int most) {
        return Stream.of(own, others, borrowed)
                .limit(most + 1L)
                .flatMap(List::stream)
                .toList();
    }

    /** What the parser learns from; {@code own} stands there so many times. */
    List<Example> parsed(int times) {
        List<Example> out = new ArrayList<>();
        Collections.nCopies(times, own).forEach(out::addAll);
        out.addAll(others);
        out.addAll(borrowed);
        return out;
    }

    /** The part of {@code own} with this number, of so many. */
    List<Example> fold(int fold, int folds) {
        return part(fold, folds, true);
    }

    /** All but that part of {@code own}. */
    Corpus without(int fold, int folds) {
        return new Corpus(part(fold, folds, false), others, borrowed);
    }

    private List<Example> part(int fold, int folds, boolean within) {
        List<Example> out = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if ((i % folds == fold) == within) {
                out.add(own.get(i));
            }
        }
        return out;
    }
}
