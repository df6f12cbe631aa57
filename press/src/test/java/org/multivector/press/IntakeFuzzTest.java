package org.multivector.press;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Any bytes give articles or rejections and nothing else. In the build the found cases are run again; see CONTRIBUTING. */
class IntakeFuzzTest {
    private static final Press PRESS = Press.of(Defaults.NONE);

    @FuzzTest
    void any_bytes_on_standard_input_are_read_or_rejected(byte[] data) {
        int[] seen = new int[1];
        PRESS.read(
                List.of("-"),
                new ByteArrayInputStream(data),
                article -> seen[0] += article.passages().isEmpty() ? 0 : 1,
                rejected -> seen[0] +=
                        Objects.requireNonNull(rejected.reason()).contains("please report") ? -1_000_000 : 1);
        if (seen[0] < 1 && !new String(data, StandardCharsets.UTF_8).isBlank()) {
            throw new AssertionError("neither an article nor a plain rejection");
        }
    }

    @FuzzTest
    void any_bytes_as_a_page_with_tags_are_read(byte[] data) {
        PRESS.htmlArticle("a", new String(data, StandardCharsets.UTF_8));
    }

    @FuzzTest
    void any_bytes_as_a_text_are_read(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        if (!PRESS.article("a", text).text().equals(text)) {
            throw new AssertionError("the text was changed");
        }
    }
}
