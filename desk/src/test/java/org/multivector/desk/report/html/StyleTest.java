package org.multivector.desk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The style sheet: contrast after WCAG 2.2, and colours and sizes in one place. */
class StyleTest {
    private static final Pattern PAIR =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

    private static String css = "";
    private static final Map<String, List<String>> COLOURS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher pairs = PAIR.matcher(css);
        while (pairs.find()) {
            COLOURS.put(pairs.group(1), List.of(pairs.group(2), pairs.group(3)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, ground|paper|said-1|said-2|said-3|fact-fill|meant-fill|not-fill|ahead-fill|open-fill|here",
        "soft, ground|paper|said-1|here",
        "link, ground|paper|here|said-1",
        "said-edge, ground|paper|said-1|said-2|said-3",
        "fact, ground|paper|said-1|said-2|said-3|fact-fill|here",
        "meant, ground|paper|said-1|said-2|said-3|meant-fill|here",
        "not, ground|paper|said-1|said-2|said-3|not-fill|here",
        "ahead, ground|paper|said-1|said-2|said-3|ahead-fill|here",
        "open, ground|paper|said-1|said-2|said-3|open-fill|here",
        "ground, ink"
    })
    void small_letters_reach_AA_on_every_ground_they_stand_on(String ink, String grounds) {
        for (String ground : grounds.split("\\|")) {
            for (int scheme = 0; scheme < 2; scheme++) {
                double contrast = contrast(colour(ink, scheme), colour(ground, scheme));
                assertThat(contrast)
                        .as("%s on %s, %s", ink, ground, scheme == 0 ? "light" : "dark")
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static String colour(String name, int scheme) {
        return Objects.requireNonNull(COLOURS.get(name), name).get(scheme);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void colours_are_named_once() {
        String rest = PAIR.matcher(css).replaceAll("");
        assertThat(rest).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b(?![^{}]*\\{)|rgb\\(|hsl\\(");
    }

    @Test
    void type_comes_in_the_five_sizes() {
        String rules = css.substring(css.indexOf("body {"));
        Matcher sizes = Pattern.compile("font(?:-size)?: ([^;]*)").matcher(rules);
        while (sizes.find()) {
            assertThat(sizes.group(1)).containsPattern("var\\(--size-[1-5]\\)|^10pt$");
        }
    }

    @Test
    void nothing_is_loaded() {
        assertThat(css).doesNotContain("url(", "@import", "http");
    }
}
