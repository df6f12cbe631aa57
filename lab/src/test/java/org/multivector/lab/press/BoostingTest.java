package org.multivector.lab.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.multivector.press.internal.body.Features;
import org.multivector.press.internal.body.Forest;

class BoostingTest {
    private static final int SEED = 7;
    private static final int FIRST = Features.names().indexOf("link.share");
    private static final int SECOND = Features.names().indexOf("raw.words");

    /** Few links or many words, but not both: no single feature tells. */
    private static Lines lines() {
        Random random = new Random(SEED);
        Lines lines = new Lines();
        for (int i = 0; i < 2000; i++) {
            float[] values = new float[Features.names().size()];
            values[FIRST] = random.nextFloat();
            values[SECOND] = random.nextFloat();
            lines.add(values, values[FIRST] < 0.5 ^ values[SECOND] < 0.5 ? 1 : 0, 1);
        }
        return lines;
    }

    @Test
    void trees_learn_what_two_features_say_together() {
        Lines lines = lines();
        Forest forest = Forest.of(new Boosting(lines).train());
        byte[] labels = lines.labels();
        int right = 0;
        for (int i = 0; i < lines.size(); i++) {
            float[] values = new float[Features.names().size()];
            values[FIRST] = lines.value(i, FIRST);
            values[SECOND] = lines.value(i, SECOND);
            right += forest.score(values) > 0 == (labels[i] == 1) ? 1 : 0;
        }
        assertThat(right).as("seed " + SEED).isGreaterThan(lines.size() * 97 / 100);
    }

    @Test
    void the_same_lines_give_the_same_trees() {
        List<String> once = new Boosting(lines()).train();
        assertThat(new Boosting(lines()).train()).isEqualTo(once);
    }
}
