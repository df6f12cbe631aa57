package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.DataException;

/** The model files that are shipped, cut short, of other versions and with flipped bits, as a user would open them. */
class DamagedModelTest {
    private static final String CHECKSUM = ": cut short or damaged: the checksum does not fit; get the file again";
    private static final int VERSION_AT = 4;
    private static final int LENGTH_AT = 6;
    private static final int HEADER_AT = 10;

    @TempDir
    private Path folder;

    static List<String> models() {
        return Language.withModels();
    }

    private static byte[] file(String code) throws IOException {
        String name = "/org/multivector/models/" + code + ".model";
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private void refused(byte[] file, String message) throws IOException {
        Path path = Files.write(folder.resolve("some.model"), file);
        assertThatThrownBy(() -> Language.of(path))
                .isInstanceOf(DataException.class)
                .hasMessage(path + message);
    }

    private static int headerLength(byte[] file) {
        return ByteBuffer.wrap(file).getInt(LENGTH_AT);
    }

    /** Bytes of every kind of place: length, header, the start, middle and end of the body, checksum; some by chance. */
    private static Set<Integer> places(byte[] file) {
        int body = HEADER_AT + headerLength(file);
        Set<Integer> places = new TreeSet<>();
        for (int near : new int[] {LENGTH_AT, HEADER_AT, body - 2, body, file.length / 2, file.length - 6}) {
            for (int i = near; i < near + 4; i++) {
                places.add(i);
            }
        }
        places.add(file.length - 1);
        new Random(5).ints(12, HEADER_AT, file.length).forEach(places::add);
        return places;
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_file_opens_as_the_one_on_the_class_path(String code) throws IOException {
        Path path = Files.write(folder.resolve("own.model"), file(code));
        assertThat(Language.of(path).code()).isEqualTo(code);
        assertThat(Language.of(path).header()).isEqualTo(Language.load(code).header());
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_flipped_bit_is_found_by_the_checksum(String code) throws IOException {
        byte[] file = file(code);
        for (int at : places(file)) {
            byte[] damaged = file.clone();
            damaged[at] ^= (byte) (1 << (at % 8));
            refused(damaged, CHECKSUM);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_file_cut_short_is_found_by_the_checksum(String code) throws IOException {
        byte[] file = file(code);
        for (int length : places(file)) {
            if (length >= HEADER_AT + 4) {
                refused(Arrays.copyOf(file, length), CHECKSUM);
            }
        }
        for (int length = 0; length < HEADER_AT + 4; length++) {
            refused(Arrays.copyOf(file, length), ": not a language model of Multivector (" + length + " bytes)");
        }
        refused(Arrays.copyOf(file, file.length + 1), CHECKSUM);
    }

    @Test
    void another_version_or_another_kind_of_file_is_named() throws IOException {
        byte[] file = file("en");
        int version = ByteBuffer.wrap(file).getShort(VERSION_AT);
        for (int other : new int[] {0, version - 1, version + 1, 77}) {
            byte[] foreign = file.clone();
            ByteBuffer.wrap(foreign).putShort(VERSION_AT, (short) other);
            refused(
                    foreign,
                    ": a model of format " + other + "; this program reads format " + version + ": train it anew");
        }
        for (int at = 0; at < VERSION_AT; at++) {
            byte[] foreign = file.clone();
            foreign[at] ^= 1;
            refused(foreign, ": not a language model of Multivector (" + file.length + " bytes)");
        }
        refused("PK, or text".getBytes(StandardCharsets.UTF_8), ": not a language model of Multivector (11 bytes)");
    }

    @Test
    void a_model_of_a_language_without_tables_is_named() throws IOException {
        byte[] file = file("en");
        assertThat(new String(file, HEADER_AT, 11, StandardCharsets.UTF_8)).isEqualTo("language\ten");
        file[HEADER_AT + 9] = 'x';
        CRC32 crc = new CRC32();
        crc.update(file, 0, file.length - 4);
        ByteBuffer.wrap(file).putInt(file.length - 4, (int) crc.getValue());
        refused(file, ": a model of the language xn, which has no tables here");
    }

    @Test
    void a_file_that_is_not_there_is_an_input_error() {
        assertThatThrownBy(() -> Language.of(folder.resolve("none.model"))).isInstanceOf(NoSuchFileException.class);
    }
}
