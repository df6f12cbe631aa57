package org.multivector.ledger.originals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Originals in real files. */
class OriginalsTest {
    @TempDir
    private Path folder;

    private static byte[] page(int number) {
        String text = "{\"name\":\"page " + number + "\",\"content\":\"Ministers met in Astana. Қазақстан\"}";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Key> store(int from, int to) throws IOException {
        try (Originals originals = Originals.open(folder)) {
            for (int i = from; i < to; i++) {
                originals.add(page(i));
            }
            return originals.commit();
        }
    }

    private Path segment() {
        return folder.resolve("000001.gz");
    }

    @Test
    void what_is_stored_is_read_by_its_digest_after_reopening() throws IOException {
        List<Key> keys = store(0, 5);
        try (Originals originals = Originals.openToRead(folder)) {
            assertThat(originals.keys()).containsExactlyInAnyOrderElementsOf(keys);
            assertThat(originals.read(keys.get(3))).isEqualTo(page(3));
            assertThat(originals.check(fault -> {})).isEqualTo(5);
        }
    }

    @Test
    void the_same_page_is_stored_once() throws IOException {
        store(0, 3);
        byte[] before = Files.readAllBytes(segment());
        assertThat(store(0, 3)).isEmpty();
        assertThat(Files.readAllBytes(segment())).isEqualTo(before);
    }

    @Test
    void a_segment_is_plain_gzip() throws IOException {
        store(0, 3);
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(segment()))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all)
                    .isEqualTo(new String(page(0), StandardCharsets.UTF_8)
                            + new String(page(1), StandardCharsets.UTF_8)
                            + new String(page(2), StandardCharsets.UTF_8));
        }
    }

    @Test
    void an_end_torn_anywhere_is_cut_off_and_all_before_it_stays() throws IOException {
        store(0, 2);
        long sound = Files.size(segment());
        store(2, 3);
        byte[] whole = Files.readAllBytes(segment());
        for (int length = (int) sound + 1; length < whole.length; length++) {
            Files.write(segment(), Arrays.copyOf(whole, length));
            try (Originals originals = Originals.open(folder)) {
                assertThat(originals.size()).as("cut to %d bytes", length).isEqualTo(2);
                List<Fault> faults = new ArrayList<>();
                originals.check(faults::add);
                assertThat(faults).as("cut to %d bytes", length).isEmpty();
            }
            assertThat(Files.size(segment())).isEqualTo(sound);
        }
        assertThat(store(2, 3)).hasSize(1);
        assertThat(Files.readAllBytes(segment())).isEqualTo(whole);
    }

    @Test
    void zeros_at_the_end_that_a_lost_power_left_are_cut_off() throws IOException {
        store(0, 2);
        long sound = Files.size(segment());
        Files.write(segment(), new byte[5000], StandardOpenOption.APPEND);
        store(2, 3);
        try (Originals originals = Originals.openToRead(folder)) {
            assertThat(originals.size()).isEqualTo(3);
        }
        assertThat(Files.size(segment())).isLessThan(sound + 5000);
    }

    @Test
    void a_flipped_bit_anywhere_is_named_and_the_others_are_read() throws IOException {
        List<Key> keys = store(0, 3);
        byte[] whole = Files.readAllBytes(segment());
        int second = Member.pack(keys.get(0), page(0)).length;
        int third = second + Member.pack(keys.get(1), page(1)).length;
        for (int at = second; at < third; at++) {
            if (at == third - 9) {
                continue; // the last byte of deflate has bits that mean nothing
            }
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            Files.write(segment(), damaged);
            List<Fault> faults = new ArrayList<>();
            try (Originals originals = Originals.open(folder)) {
                assertThat(originals.check(faults::add)).as("byte %d", at).isEqualTo(2);
                assertThat(originals.read(keys.get(2))).isEqualTo(page(2));
            }
            assertThat(faults).as("byte %d", at).hasSize(1);
            assertThat(faults.get(0).where()).isEqualTo(segment() + ", byte " + second);
            assertThat(Files.size(segment())).isEqualTo(whole.length);
        }
    }

    @Test
    void a_flipped_bit_in_the_last_original_does_not_have_it_cut_off() throws IOException {
        store(0, 2);
        byte[] damaged = Files.readAllBytes(segment());
        int last = Member.pack(Key.of(page(0)), page(0)).length;
        for (int at : new int[] {last, last + 3, last + 17, last + 30, last + 53, damaged.length - 10}) {
            byte[] bytes = damaged.clone();
            bytes[at] ^= 4;
            Files.write(segment(), bytes);
            List<Fault> faults = new ArrayList<>();
            try (Originals originals = Originals.open(folder)) {
                originals.check(faults::add);
            }
            assertThat(faults).as("byte %d", at - last).hasSize(1);
            assertThat(Files.size(segment())).isEqualTo(damaged.length);
        }
    }

    @Test
    void what_is_damaged_is_not_given_out() throws IOException {
        List<Key> keys = store(0, 1);
        byte[] bytes = Files.readAllBytes(segment());
        bytes[Member.HEADER + 4] ^= 1;
        Files.write(segment(), bytes);
        try (Originals originals = Originals.open(folder)) {
            assertThatThrownBy(() -> originals.read(keys.get(0)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("000001.gz, byte 0")
                    .hasMessageContaining("backup");
        }
    }
}
