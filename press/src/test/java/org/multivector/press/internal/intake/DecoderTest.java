package org.multivector.press.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final String NEWS =
            "Министры двух стран встретились в понедельник, но соглашение пока не подписано.";
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @Test
    void a_text_in_an_old_charset_has_its_letters() {
        assertThat(Decoder.decode(NEWS.getBytes(CYRILLIC), false)).contains(NEWS);
    }

    @Test
    void a_page_that_declares_another_charset_has_its_letters() {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body><p>" + NEWS + "</p></body></html>";
        assertThat(Decoder.decode(page.getBytes(StandardCharsets.UTF_8), true)).contains(page);
        assertThat(Decoder.decode(page.getBytes(CYRILLIC), true, "utf-8")
                        .orElseThrow()
                        .note())
                .contains("declared as utf-8, read as windows-1251");
    }

    @Test
    void garbled_letters_are_mended_in_pages_and_kept_in_texts() {
        String garbled = new String(NEWS.getBytes(StandardCharsets.UTF_8), Charset.forName("KOI8-R"));
        byte[] bytes = garbled.getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.decode(bytes, true)).contains(NEWS);
        assertThat(Decoder.decode(bytes, false)).contains(garbled);
    }

    @Test
    void a_picture_is_no_text() {
        assertThat(Decoder.decode("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1), true))
                .isEmpty();
    }
}
