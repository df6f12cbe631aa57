package org.multivector.press.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.table.TableLint;
import org.multivector.core.text.Span;
import org.multivector.press.Press;
import org.multivector.press.internal.words.Sources.Credit;

/** Every row of the tables does what its example says, and every phrase of a row does the same. */
class TablesTest {
    private static final List<String> FILES =
            List.of("cues.tsv", "dates.tsv", "people.tsv", "sources.tsv", "words.tsv");
    private static final List<String> WORLD = List.of(
            "addresses.tsv",
            "bylines.tsv",
            "charsets.tsv",
            "classes.tsv",
            "feed.tsv",
            "forest.tsv",
            "headings.tsv",
            "languages.tsv",
            "meta.tsv",
            "namespaces.tsv",
            "profiles.tsv");
    private static final Words WORDS = Words.load();

    static Stream<String> files() {
        List<String> all = new ArrayList<>(List.of("tables/folders.tsv"));
        for (String language : Tables.languages()) {
            FILES.stream()
                    .filter(file -> Tables.has(language, file))
                    .forEach(file -> all.add("tables/" + language + "/" + file));
        }
        FILES.stream().filter(file -> !file.equals("words.tsv")).forEach(file -> all.add("tables/world/" + file));
        WORLD.forEach(file -> all.add("tables/world/" + file));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void tables_keep_the_house_rules(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(Press.class.getResourceAsStream(path), path)) {
            assertThat(TableLint.check(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    /** The languages that claims are coded in have all of them; of the others' pages the most frequent rows are enough. */
    @ParameterizedTest
    @ValueSource(strings = {"az", "kk", "ru", "tr", "uk"})
    void no_coded_language_lacks_a_row_that_english_has(String language) {
        Map<String, List<String>> gaps = FILES.stream()
                .filter(file -> !file.equals("words.tsv"))
                .collect(Collectors.toMap(file -> file, file -> {
                    List<String> missing = new ArrayList<>(ids("en", file));
                    missing.removeAll(ids(language, file));
                    missing.removeIf(id -> id.startsWith("zone.")
                            || id.startsWith("order.")
                            || id.equals("am.0")
                            || id.equals("pm.12"));
                    return missing;
                }));
        assertThat(gaps.values()).allSatisfy(missing -> assertThat(missing).isEmpty());
    }

    private static List<String> ids(String folder, String file) {
        return Tables.rows(file)
                .filter(entry -> entry.folder().equals(folder))
                .map(entry -> entry.row().id())
                .toList();
    }

    @Test
    void every_cue_shows_its_sign() {
        assertThat(Tables.rows("cues.tsv")).allSatisfy(entry -> {
            Sign sign = Objects.requireNonNull(Sign.byCode().get(entry.row().get("sign")));
            assertThat(read(entry.row().get("example")).has(sign)).isTrue();
            String place = entry.row().get("place");
            assertThat(entry.row().list("words")).allSatisfy(phrase -> {
                String line = place.equals("label") ? phrase + ": x" : place.equals("line") ? phrase : phrase + " x";
                line = place.equals("end") ? "x " + phrase : line;
                Cues.Reading reading = read(line);
                assertThat(place.equals("line") ? reading.whole().isPresent() : reading.has(sign))
                        .isTrue();
            });
        });
    }

    private static Cues.Reading read(String line) {
        return WORDS.cues().read(line, Token.of(line), line.length());
    }

    @Test
    void every_date_word_makes_its_date() {
        assertThat(Tables.rows("dates.tsv")).allSatisfy(entry -> {
            DateHabits habits = new DateHabits(entry.folder(), DateHabits.Order.DAY_FIRST);
            String example = entry.row().get("example");
            assertThat(dates(example, habits)).isEqualTo(entry.row().get("yields"));
            String year =
                    Map.of("month", " 2023", "jalali", " 1402").get(entry.row().get("part"));
            if (year != null) {
                assertThat(entry.row().list("words"))
                        .allSatisfy(word -> assertThat(dates("3 " + word + year, habits))
                                .isEqualTo(entry.row().get("yields")));
            }
        });
    }

    private static String dates(String text, DateHabits habits) {
        return WORDS.dates().find(text, habits).stream()
                .map(date -> date.value().toString())
                .collect(Collectors.joining("|"));
    }

    @Test
    void every_word_around_names_leaves_the_names() {
        assertThat(Tables.rows("people.tsv")).allSatisfy(entry -> {
            String example = entry.row().get("example");
            assertThat(WORDS.people().announced(example, Span.of(0, example.length())).stream()
                            .map(People.Person::name)
                            .collect(Collectors.joining("|")))
                    .isEqualTo(entry.row().get("yields"));
        });
    }

    @Test
    void every_pattern_finds_its_outlet() {
        assertThat(Tables.rows("sources.tsv")).allSatisfy(entry -> {
            String part = entry.row().get("part");
            String example = entry.row().get("example");
            String name = entry.row().get("yields");
            if (part.equals("media") || part.equals("domain")) {
                assertThat(WORDS.sources().isMedium(example)).isTrue();
                return;
            }
            assertThat(names(example, part)).contains(name);
            assertThat(entry.row().list("words"))
                    .filteredOn(pattern -> pattern.contains("{outlet}"))
                    .allSatisfy(pattern -> assertThat(
                                    names(pattern.replace("{outlet}", "«Qalam»").replace("{year}", "2021"), part))
                            .contains("Qalam"));
        });
    }

    private static List<String> names(String text, String part) {
        return WORDS.sources().find(text, Span.of(0, text.length())).stream()
                .filter(credit -> credit.part().name().equals(part.toUpperCase(Locale.ROOT)))
                .map(Credit::name)
                .toList();
    }

    @Test
    void every_example_is_told_to_be_in_its_language() {
        assertThat(Tables.languageRows("words.tsv"))
                .allSatisfy(
                        entry -> assertThat(WORDS.languages().guess(entry.row().get("example")))
                                .contains(entry.folder()));
        assertThat(Tables.world("languages.tsv"))
                .allSatisfy(row ->
                        assertThat(WORDS.languages().guess(row.get("example"))).contains(row.id()));
    }
}
