package org.multivector.language.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.multivector.core.DataException;

class ModelFileTest {
    private static final byte[] FILE = ModelFile.write(TinyModel.of(1));

    @Test
    void what_is_written_is_read_back() {
        Model read = ModelFile.read("tiny.model", FILE);
        assertThat(ModelFile.write(read)).isEqualTo(FILE);
        assertThat(read.header()).isEqualTo(TinyModel.of(1).header());
        assertThat(ModelFile.write(TinyModel.of(2))).isNotEqualTo(FILE);
    }

    @Test
    void a_flipped_bit_anywhere_is_noticed() {
        for (int i = 0; i < FILE.length; i++) {
            byte[] damaged = FILE.clone();
            damaged[i] ^= (byte) (1 << (i % 8));
            assertThatThrownBy(() -> ModelFile.read("tiny.model", damaged))
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith("tiny.model: ");
        }
    }

    @Test
    void a_file_cut_short_anywhere_is_refused() {
        for (int n = 0; n < FILE.length; n++) {
            byte[] damaged = Arrays.copyOf(FILE, n);
            assertThatThrownBy(() -> ModelFile.read("tiny.model", damaged)).isInstanceOf(DataException.class);
        }
    }

    @Test
    void a_foreign_file_is_refused() {
        byte[] foreign = "PK, or anything else that is no model".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ModelFile.read("x.zip", foreign))
                .hasMessage("x.zip: not a language model of Multivector (37 bytes)");
    }

    @Test
    void another_version_is_named() {
        byte[] later = FILE.clone();
        later[5]++;
        assertThatThrownBy(() -> ModelFile.read("tiny.model", later))
                .hasMessage("tiny.model: a model of format " + (ModelFile.VERSION + 1) + "; this program reads format "
                        + ModelFile.VERSION + ": train it anew");
    }
}
