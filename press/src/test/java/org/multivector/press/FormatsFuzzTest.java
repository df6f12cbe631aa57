package org.multivector.press;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.multivector.press.internal.intake.Intake;
import org.multivector.press.internal.words.Words;

/** Any bytes that begin as a file of some format give items or rejections and nothing else. */
class FormatsFuzzTest {
    private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    private static final Words WORDS = Words.load();
    private static final byte[] END = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WARC =
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ".getBytes(StandardCharsets.US_ASCII);

    private static void read(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        int[] seen = new int[1];
        Intake intake = Intake.pages(WORDS, item -> seen[0]++, (where, reason) -> seen[0]++);
        for (String path : List.of("-")) {
            intake.read(path, new ByteArrayInputStream(all.toByteArray()));
        }
        if (seen[0] == 0 && intake.passedOver().isEmpty()) {
            throw new AssertionError("neither an item nor a rejection");
        }
    }

    @FuzzTest
    void any_bytes_as_a_warc_file_are_read(byte[] data) {
        read(WARC, data);
    }

    @FuzzTest
    void any_bytes_as_a_gzip_file_are_read(byte[] data) {
        read(GZIP, data);
    }

    @FuzzTest
    void any_bytes_as_a_zip_file_are_read(byte[] data) {
        read(ZIP, data);
    }

    @FuzzTest
    void any_bytes_as_a_tar_file_are_read(byte[] data) {
        byte[] head = new byte[512];
        System.arraycopy(data, 0, head, 0, Math.min(257, data.length));
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, head, 257, 5);
        read(head, data);
    }

    @FuzzTest
    void any_bytes_as_a_pdf_file_are_read(byte[] data) {
        read(PDF, data, END);
    }
}
