package org.multivector.lab.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    @Test
    void rows_near_each_other_share_a_cluster() {
        List<float[]> rows = List.of(
                new float[] {0, 0}, new float[] {9, 9}, new float[] {0, 1}, new float[] {9, 8}, new float[] {1, 0});
        assertThat(KMeans.of(rows, 2, 10)).containsExactly(0, 1, 0, 1, 0);
    }

    @Test
    void the_same_rows_give_the_same_clusters() {
        List<float[]> rows = IntStream.range(0, 500)
                .mapToObj(i -> new float[] {(float) Math.sin(i), (float) Math.cos(3 * i), i % 7})
                .toList();
        assertThat(KMeans.of(rows, 20, 5)).containsExactly(KMeans.of(rows, 20, 5));
    }

    @Test
    void regression_finds_the_plane_that_the_points_lie_on() {
        List<double[]> inputs = IntStream.range(0, 50)
                .mapToObj(i -> new double[] {i % 5, i % 7, 1})
                .toList();
        List<double[]> outputs = inputs.stream()
                .map(in -> new double[] {2 * in[0] - in[1] + 3, in[1]})
                .toList();
        double[][] map = new Ridge(1e-9)
                .fit(
                        inputs,
                        outputs,
                        IntStream.range(0, 50).mapToDouble(i -> 1 + i % 3).toArray());
        float[] predicted = Ridge.apply(map, new double[] {10, 20, 1});
        assertThat(predicted[0]).isCloseTo(3, within(1e-3f));
        assertThat(predicted[1]).isCloseTo(20, within(1e-3f));
    }

    @Test
    void a_penalty_draws_what_is_predicted_to_nothing() {
        List<double[]> inputs = List.of(new double[] {1}, new double[] {2});
        List<double[]> outputs = List.of(new double[] {1}, new double[] {2});
        double[][] map = new Ridge(5).fit(inputs, outputs, new double[] {1, 1});
        assertThat(map[0][0]).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void vectors_are_read_in_order_of_frequency_and_brought_to_length_1(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("vectors.json");
        Files.writeString(file, """
                {"precision": 8, "dimensions": 2, "words": ["the", "treaty", "pact"],
                 "vectors": {"pact": [0, 2, 9, 9], "the": [3, 4, 9, 9], "treaty": [1, 0, 9, 9]}, "unkVector": [0]}
                """);
        Vectors vectors = Vectors.read(file, 2);
        assertThat(vectors.words()).containsExactly("the", "treaty");
        assertThat(vectors.rows().get(0)).containsExactly(0.6f, 0.8f);
        assertThat(vectors.rows().get(1)).containsExactly(1f, 0f);
    }
}
