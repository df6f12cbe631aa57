package org.multivector.press.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multivector.press.intake.Packing.bytes;
import static org.multivector.press.intake.Packing.joined;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of PDF files in the order of a reader. */
class PdfTest {
    private static final List<String> LEFT = List.of(
            "The ministers of the two countries",
            "agreed on Wednesday to build a",
            "bridge across the river by 2027.",
            "The work is to begin in spring.");
    private static final List<String> RIGHT = List.of(
            "A spokesman said that the money",
            "had been found in the budget of",
            "the region. He did not say how",
            "much the bridge would cost then.");

    private static String text(byte[] pdf) {
        Reading reading = Reading.of(pdf);
        assertThat(reading.rejected()).isEmpty();
        return reading.texts().get(0);
    }

    @Test
    void columns_are_read_one_after_the_other_and_a_headline_first() {
        byte[] pdf = Pdfs.of(page -> {
            page.line("Ministers agree on a new bridge across the river", 50, 760, 18);
            for (int i = 0; i < 4; i++) {
                page.line(LEFT.get(i), 50, 730 - 13 * i, 10);
                page.line(RIGHT.get(i), 300, 730 - 13 * i, 10);
            }
            page.line("Page 3 of the Steppe Herald", 250, 40, 8);
        });
        assertThat(text(pdf)).isEqualTo("""
                Ministers agree on a new bridge across the river

                The ministers of the two countries agreed on Wednesday to build a bridge across the river by 2027. The work\
                 is to begin in spring.

                A spokesman said that the money had been found in the budget of the region. He did not say how much the\
                 bridge would cost then.

                Page 3 of the Steppe Herald
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "the govern-, ment of, the government of",
        "a well-, known man, a well-known man",
        "the Anglo-, American fleet, the Anglo-American fleet",
        "in 2019-, 2020 it, in 2019-2020 it",
        "the re\u00AD, public of, the republic of",
        "a plan -, he said, a plan - he said",
        "прави-, тельство, правительство",
    })
    void words_cut_at_the_end_of_a_line_are_joined_where_that_is_safe(String first, String second, String joined) {
        byte[] pdf = Pdfs.of(page -> {
            page.line("He is a well-known man and long has been one", 50, 700, 10);
            page.line(first, 50, 500, 10);
            page.line(second, 50, 487, 10);
        });
        assertThat(text(pdf)).endsWith("\n" + joined + "\n");
    }

    @Test
    void paragraphs_begin_where_lines_are_indented_or_the_gap_grows() {
        byte[] pdf = Pdfs.of(page -> {
            page.line("The ministers agreed to build a bridge and", 50, 700, 10);
            page.line("to begin in the spring of the coming year,", 50, 687, 10);
            page.line("It will have four lanes and two tracks for", 65, 674, 10);
            page.line("trains, and a path for those who walk over", 50, 661, 10);
            page.line("The second bridge is older than the first.", 50, 635, 10);
        });
        assertThat(text(pdf).lines().toList())
                .containsExactly(
                        "The ministers agreed to build a bridge and to begin in the spring of the coming year,",
                        "It will have four lanes and two tracks for trains, and a path for those who walk over",
                        "The second bridge is older than the first.");
    }

    @Test
    void a_right_to_left_page_is_read_from_right_to_left() {
        String visual = new StringBuilder("שרים הסכימו לבנות גשר חדש").reverse().toString();
        byte[] pdf = Pdfs.of(page -> {
            for (int i = 0; i < 4; i++) {
                page.line(visual, 50, 700 - 13 * i, 10);
                page.line(
                        new StringBuilder("הדובר אמר שהכסף נמצא בתקציב")
                                .reverse()
                                .toString(),
                        300,
                        700 - 13 * i,
                        10);
            }
        });
        assertThat(text(pdf)).startsWith("הדובר אמר שהכסף נמצא בתקציב").endsWith("שרים הסכימו לבנות גשר חדש\n");
    }

    @Test
    void an_encrypted_file_is_rejected_with_the_way_out() {
        byte[] pdf = Pdfs.of(page -> page.line("secret", 50, 700, 10), document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
        assertThat(Reading.of(pdf).onlyReason()).contains("encrypted").contains("password");
    }

    @Test
    void a_scanned_page_is_rejected_with_the_way_out() {
        byte[] pdf = Pdfs.of(page -> {});
        assertThat(Reading.of(pdf).onlyReason()).contains("no text in it").contains("OCR");
    }

    @Test
    void a_stream_that_unpacks_to_far_too_much_is_not_unpacked() {
        byte[] bomb = Packing.deflate(new byte[100 << 20], false);
        byte[] pdf = joined(
                bytes(
                        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + bomb.length + ">>stream\n"),
                bomb,
                bytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        assertThat(Reading.of(pdf).onlyReason()).contains("48 MB");
    }

    @Test
    void a_page_that_draws_itself_without_end_is_left() {
        StringBuilder pdf =
                new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids"
                        + "[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject"
                        + "<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length 6>>stream\n/F Do \nendstream endobj\n");
        for (int i = 5; i < 25; i++) {
            String content = "/F Do ".repeat(20);
            pdf.append(i + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + (i + 1)
                    + " 0 R>>>>/Length " + content.length() + ">>stream\n" + content + "\nendstream endobj\n");
        }
        pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n");
        Reading reading = Reading.of(pdf.toString().getBytes(StandardCharsets.ISO_8859_1));
        reading.assertSound();
        assertThat(reading.rejected()).hasSize(1);
    }

    @Test
    void a_file_cut_anywhere_is_rejected() {
        byte[] pdf = Pdfs.of(page -> page.line("The ministers agreed to build a bridge.", 50, 700, 10));
        for (int end = 8; end < pdf.length - 8; end += Math.max(1, pdf.length / 50)) {
            assertThat(Reading.of(Arrays.copyOf(pdf, end)).onlyReason()).contains("cut short");
        }
    }
}
