package org.multivector.language.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final Clusters CLUSTERS =
            Clusters.of(Map.of("met", 1, "visited", 1, "treaty", 2, "pact", 2, "astana", 3), new int[] {0, 1, 2, 2});

    @Test
    void words_of_a_cluster_share_its_number_and_clusters_of_a_wider_one_share_that() {
        assertThat(CLUSTERS.narrow("met")).isEqualTo(CLUSTERS.narrow("visited")).isEqualTo(1);
        assertThat(CLUSTERS.narrow("unheard-of")).isZero();
        assertThat(CLUSTERS.wide(CLUSTERS.narrow("pact"))).isEqualTo(CLUSTERS.wide(CLUSTERS.narrow("astana")));
        assertThat(CLUSTERS.wide(0)).isZero();
    }

    @Test
    void they_are_read_as_they_were_written() {
        ModelOutput bytes = new ModelOutput();
        CLUSTERS.write(bytes);
        Clusters read = Clusters.read(new ModelInput(bytes.toByteArray()));
        assertThat(read.narrow("treaty")).isEqualTo(2);
        assertThat(read.wide(3)).isEqualTo(2);
        assertThat(Clusters.NONE.isEmpty()).isTrue();
        assertThat(read.isEmpty()).isFalse();
    }
}
