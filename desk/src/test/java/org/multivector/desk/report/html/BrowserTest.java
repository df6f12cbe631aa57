package org.multivector.desk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.text.HostileText;

/** The page in a real browser, opened from a file. Skipped where there is none. */
class BrowserTest {
    private static final String NO_SCRIPT = "{\"value\":%s}";

    @TempDir
    static Path folder = Path.of(".");

    private static Optional<Browser> started = Optional.empty();

    private Browser browser() {
        return started.orElseThrow();
    }

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Browser.find();
        Assumptions.assumeTrue(program.isPresent(), "no browser: name one in CHROMIUM or put chromium on PATH");
        started = Optional.of(new Browser(program.get()));
        Files.writeString(
                folder.resolve("page.html"),
                Sample.html(Sample.page(), Sample.page().id("copy.txt")));
    }

    @AfterAll
    static void stop() throws IOException {
        if (started.isPresent()) {
            started.get().close();
        }
    }

    @BeforeEach
    void open() {
        browser().size(1440, 900);
        browser().media("screen", "light");
        browser().send("Emulation.setScriptExecutionDisabled", String.format(NO_SCRIPT, "false"));
        browser().open(folder.resolve("page.html").toUri().toString());
    }

    private String is(String expression) {
        return browser().evaluate(expression);
    }

    private String style(String selector, String property) {
        return is("getComputedStyle(document.querySelector('" + selector + "'))." + property);
    }

    private boolean isInView(String selector) {
        return Boolean.parseBoolean(is("(() => { const box = document.querySelector('" + selector
                + "').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; })()"));
    }

    private String top(String selector) {
        return is("Math.round(document.querySelector('" + selector + "').getBoundingClientRect().top)");
    }

    @Test
    void nothing_fails_and_nothing_is_asked_for_but_the_page() {
        assertThat(browser().events("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser().events("Log.entryAdded")).isEmpty();
        assertThat(browser().events("Network.requestWillBeSent")).hasSize(1);
    }

    @Test
    void every_text_comes_out_whole() throws IOException {
        Random random = new Random(7);
        List<String> texts =
                new ArrayList<>(HostileText.texts(9, 12, 40).limit(8).toList());
        texts.addAll(List.of("Қазақстан\r\nTürkiye\n", "<b>&lt;</b> \" ' </script> </style>", "שלום עולם \u202eabc\n"));
        Sample[] samples = texts.stream()
                .map(text -> HtmlReportTest.random(text, random).id("t" + random.nextLong()))
                .toArray(Sample[]::new);
        Path file = folder.resolve("hostile.html");
        Files.writeString(file, Sample.html(samples));
        browser().open(file.toUri().toString());
        for (int i = 0; i < texts.size(); i++) {
            String page = is("[...document.querySelectorAll('#a" + (i + 1)
                    + " .text .t')].map(one => one.textContent).join('')");
            assertThat(page).isEqualTo(Sample.holdable(texts.get(i)));
        }
        assertThat(browser().events("Network.requestWillBeSent")).hasSize(1);
    }

    @Test
    void the_summary_written_last_is_shown_first() {
        assertThat(Integer.parseInt(top("#summary"))).isLessThan(Integer.parseInt(top("#a1")));
    }

    @Test
    void what_happened_looks_unlike_what_did_not_without_colours() {
        assertThat(style("#a1 .ev.s-happened.own", "borderTopStyle")).isEqualTo("solid");
        assertThat(style("#a1 .ev.s-happened.said", "borderTopStyle")).isEqualTo("double");
        assertThat(style("#a1 .ev.s-planned", "borderTopStyle")).isEqualTo("dashed");
        assertThat(style("#a1 .ev.s-denied", "borderTopStyle")).isEqualTo("dotted");
        assertThat(style("#a1 .ev.s-denied", "textDecorationLine")).isEqualTo("line-through");
        assertThat(style("#a1 .ev.s-forecast", "borderTopStyle")).isEqualTo("none");
        assertThat(is("getComputedStyle(document.querySelector('#a1 .ev.s-denied'), '::after').content"))
                .isEqualTo("\"✗ denied\"");
    }

    @Test
    void a_click_on_a_word_opens_its_claim_beside_it() {
        browser().click("#a1 .ev.s-denied");
        assertThat(is("document.querySelector('#a1-w-c2').closest('details').open"))
                .isEqualTo("true");
        assertThat(is("document.querySelector('.claim.here').id")).isEqualTo("a1-c-c2");
        assertThat(is("document.activeElement.className")).isEqualTo("place");
        assertThat(isInView("#a1 .ev.s-denied")).isTrue();
        assertThat(isInView("#a1-w-c2")).isTrue();
    }

    @Test
    void enter_on_a_word_does_the_same_and_enter_on_the_claim_leads_back() {
        is("document.querySelector('#a1 .ev.s-planned').focus()");
        browser().key("Enter", 13);
        assertThat(is("document.querySelector('.claim.here').id")).isEqualTo("a1-c-c3");
        browser().key("Enter", 13);
        assertThat(is("document.querySelector(':target').textContent")).isEqualTo("go to Baku");
    }

    @Test
    void a_click_on_a_claim_shows_its_words() {
        browser().click("#a1-c-c1 .who");
        assertThat(is("document.querySelector(':target').textContent")).isEqualTo("visited Astana");
        assertThat(isInView(":target")).isTrue();
    }

    @Test
    void without_script_a_link_still_opens_the_reasons() {
        browser().send("Emulation.setScriptExecutionDisabled", String.format(NO_SCRIPT, "true"));
        browser().open(folder.resolve("page.html").toUri().toString());
        browser().click("#a1 .ev.s-denied");
        assertThat(is("document.querySelector('#a1-w-c2').closest('details').open"))
                .isEqualTo("true");
        assertThat(is("document.querySelector('#a1-c-c2').matches(':has(:target)')"))
                .isEqualTo("true");
    }

    @Test
    void nothing_stands_out_of_the_window() {
        is("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        for (int width : new int[] {360, 390, 600, 768, 959, 961, 1024, 1440, 2560}) {
            browser().size(width, 900);
            int over =
                    Integer.parseInt(is("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            assertThat(over).as("at %d pixels", width).isZero();
        }
    }

    @Test
    void on_a_narrow_screen_claims_come_up_from_below() {
        browser().size(390, 800);
        is("document.querySelector('#a1 .ev.s-denied').scrollIntoView({block: 'center'})");
        browser().click("#a1 .ev.s-denied");
        assertThat(is("document.querySelector('#sheet').matches(':popover-open')"))
                .isEqualTo("true");
        assertThat(is("document.querySelector('#sheet').innerText")).contains("cues · not.1");
        browser().key("Escape", 27);
        assertThat(is("document.querySelector('#sheet').matches(':popover-open')"))
                .isEqualTo("false");
    }

    @Test
    void an_actor_says_who_it_is_when_the_keyboard_reaches_it() {
        String tip = "getComputedStyle(document.querySelector('#a1 .actor.name'), '::after').content";
        assertThat(is(tip)).isEqualTo("none");
        is("document.querySelector('#a1 .actor.name').focus()");
        assertThat(is(tip)).contains("Vladimir Putin").contains("RUS");
    }

    @Test
    void colours_follow_the_system_and_can_be_chosen() {
        String light = style("body", "backgroundColor");
        browser().media("screen", "dark");
        String dark = style("body", "backgroundColor");
        assertThat(dark).isNotEqualTo(light);
        browser().click("#scheme-light");
        assertThat(style("body", "backgroundColor")).isEqualTo(light);
        browser().click("#scheme-dark");
        browser().media("screen", "light");
        assertThat(style("body", "backgroundColor")).isEqualTo(dark);
    }

    @Test
    void print_leaves_out_what_is_not_the_article_and_shows_reasons() {
        String shown = "document.querySelector('#a1-w-c2 ul').checkVisibility({contentVisibilityAuto: true})";
        assertThat(style("#a1 .furniture", "display")).isEqualTo("block");
        assertThat(is(shown)).isEqualTo("false");
        browser().media("print", "dark");
        assertThat(style("#a1 .furniture", "display")).isEqualTo("none");
        assertThat(is(shown)).isEqualTo("true");
    }
}
