package org.multivector.press.internal.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.press.Cases;
import org.multivector.press.Press;

class CharsetsTest {
    private static final Charsets CHARSETS = new Charsets();
    private static final String NEWS =
            "Министры двух стран встретились в понедельник, но соглашение пока не подписано.";

    static Stream<Row> charsets() {
        return Table.resource(Press.class, "tables/world/charsets.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void every_example_is_read_as_it_was_written(Row row) {
        String example = row.get("example");
        byte[] bytes = written(example, row);
        assertThat(CHARSETS.decode(bytes, null).text()).isEqualTo(example);
        assertThat(CHARSETS.decode(bytes, row.id().equals("iso-8859-7") ? "koi8-r" : "iso-8859-7")
                        .text())
                .isEqualTo(example);
        assertThat(CHARSETS.decode(bytes, row.id()).text()).isEqualTo(example);
    }

    /** Vietnamese has its tones apart in windows-1258. */
    private static byte[] written(String text, Row row) {
        if (!row.id().equals("windows-1258")) {
            return text.getBytes(Charset.forName(row.get("java")));
        }
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String parts = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            String base = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void unicode_is_read_whatever_is_declared(String charset) {
        Decoded decoded = CHARSETS.decode(NEWS.getBytes(Charset.forName(charset)), "windows-1251");
        assertThat(decoded.text()).isEqualTo(NEWS);
        assertThat(decoded.charset()).startsWith("utf-");
    }

    @Test
    void seven_bit_japanese_is_known_by_its_escapes() {
        String text = "両国の大臣が会談した。";
        assertThat(CHARSETS.decode(text.getBytes(Charset.forName("ISO-2022-JP")), null))
                .isEqualTo(new Decoded(text, "iso-2022-jp", Optional.empty()));
    }

    @Test
    void a_declaration_that_is_not_believed_is_noted() {
        Decoded decoded = CHARSETS.decode(NEWS.getBytes(Charset.forName("windows-1251")), "koi8-r");
        assertThat(decoded)
                .isEqualTo(new Decoded(NEWS, "windows-1251", Optional.of("declared as koi8-r, read as windows-1251")));
    }

    @Test
    void some_bad_bytes_do_not_make_a_text_another_than_utf_8() {
        byte[] bytes = NEWS.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        Decoded decoded = CHARSETS.decode(bytes, null);
        assertThat(decoded.charset()).isEqualTo("utf-8");
        assertThat(decoded.text()).contains("\uFFFD").endsWith("не подписано.");
        assertThat(decoded.note()).isPresent();
    }

    @Test
    void a_letter_cut_off_by_the_end_is_no_damage() {
        byte[] bytes = NEWS.substring(0, 3).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, 5);
        assertThat(CHARSETS.decode(cut, null).charset()).isEqualTo("utf-8");
    }

    @Test
    void chance_bytes_are_in_no_charset() {
        byte[] bytes = new byte[4000];
        new SplittableRandom(1).nextBytes(bytes);
        assertThat(CHARSETS.decode(bytes, null).charset()).isEqualTo("utf-8");
    }

    @Test
    void seven_bits_are_read_as_they_are() {
        String text = "bush hid the facts";
        assertThat(CHARSETS.decode(text.getBytes(StandardCharsets.US_ASCII), null)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void a_large_text_is_judged_by_samples() {
        String text = (NEWS + "\n").repeat(100_000);
        Decoded decoded = CHARSETS.decode(text.getBytes(Charset.forName("koi8-r")), null);
        assertThat(decoded.charset()).isEqualTo("koi8-r");
        assertThat(decoded.text()).isEqualTo(text);
    }

    static Stream<Arguments> garbled() {
        return Cases.rows(CharsetsTest.class, "garbled.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("garbled")
    void garbled_letters_are_mended_and_others_are_not(String stored, String right) {
        Decoded decoded = CHARSETS.mended(new Decoded(stored, "utf-8", Optional.empty()));
        assertThat(decoded.text()).isEqualTo(right);
        assertThat(decoded.note().isPresent()).isEqualTo(!stored.equals(right));
    }

    @Test
    void what_was_garbled_twice_is_mended_twice() {
        Charset wrong = Charset.forName("windows-1251");
        String once = new String(NEWS.substring(0, 8).getBytes(StandardCharsets.UTF_8), wrong);
        String twice = new String(once.getBytes(StandardCharsets.UTF_8), wrong);
        assertThat(CHARSETS.mended(new Decoded(twice, "utf-8", Optional.empty()))
                        .text())
                .isEqualTo(NEWS.substring(0, 8));
    }
}
