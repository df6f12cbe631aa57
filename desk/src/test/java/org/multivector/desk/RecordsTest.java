package org.multivector.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The records of {@code read --format jsonl} on the examples keep what the design promises of them. */
class RecordsTest {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> KINDS = Set.of(
            "title",
            "standfirst",
            "body",
            "byline",
            "date",
            "caption",
            "note",
            "related",
            "comment",
            "ad",
            "boilerplate");
    private static final Set<String> STATUSES = Set.of(
            "HAPPENED",
            "ONGOING",
            "HISTORICAL",
            "PLANNED",
            "PROMISED",
            "DEMANDED",
            "DENIED",
            "RUMOURED",
            "POSSIBLE",
            "CONDITIONAL",
            "COUNTERFACTUAL",
            "ASKED",
            "FORECAST");

    private static String printed = "";
    private static final List<Map<?, ?>> RECORDS = new ArrayList<>();
    private static final Map<String, String> TEXTS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Run run = Run.of("read", "--format", "jsonl", "../examples");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 .md").doesNotContain("README");
        printed = run.out();
        for (String line : run.lines()) {
            try (JsonParser parser = JSON.createParser(line)) {
                parser.nextToken();
                RECORDS.add((Map<?, ?>) value(parser));
                assertThat(parser.nextToken()).isNull();
            }
        }
        of("article").forEach(one -> TEXTS.put(text(one, "id"), text(one, "text")));
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> out = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                assertThat(out.put(name, value(parser))).as("twice: " + name).isNull();
            }
            return out;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> out = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                out.add(value(parser));
            }
            return out;
        }
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> parser.getText();
        };
    }

    private static List<Map<?, ?>> of(String record) {
        return RECORDS.stream().filter(one -> record.equals(one.get("record"))).toList();
    }

    private static String text(Map<?, ?> record, String field) {
        return String.valueOf(record.get(field));
    }

    private static int number(Map<?, ?> record, String field) {
        return (Integer) java.util.Objects.requireNonNull(record.get(field));
    }

    @Test
    void there_are_records_of_every_kind_that_is_made() {
        assertThat(of("article")).hasSize(22);
        for (String kind : List.of("actor", "mention", "attribution", "predicate", "claim")) {
            assertThat(of(kind)).as(kind).isNotEmpty();
        }
    }

    @Test
    void nothing_is_null_or_empty() {
        assertThat(printed).doesNotContain(":null").doesNotContain(":\"\"");
    }

    @Test
    void words_beside_a_span_are_that_stretch() {
        int[] seen = new int[1];
        for (Map<?, ?> record : RECORDS) {
            String text = TEXTS.get(text(record, "article"));
            if (text != null) {
                quotes(record, text, seen);
            }
        }
        assertThat(seen[0]).isGreaterThan(500);
    }

    private static void quotes(Object value, String text, int[] seen) {
        if (value instanceof List<?> list) {
            list.forEach(one -> quotes(one, text, seen));
        } else if (value instanceof Map<?, ?> map) {
            if (map.containsKey("start")) {
                int start = number(map, "start");
                int end = number(map, "end");
                assertThat(start).isBetween(0, end);
                assertThat(end).isLessThanOrEqualTo(text.length());
                if (map.containsKey("text")) {
                    assertThat(map.get("text")).isEqualTo(text.substring(start, end));
                    seen[0]++;
                }
            }
            map.values().forEach(one -> quotes(one, text, seen));
        }
    }

    @Test
    void passages_cover_the_text_in_order() {
        for (Map<?, ?> article : of("article")) {
            int at = 0;
            for (Object passage : (List<?>) java.util.Objects.requireNonNull(article.get("passages"))) {
                Map<?, ?> one = (Map<?, ?>) passage;
                assertThat(number(one, "start")).isEqualTo(at);
                assertThat(KINDS).contains(text(one, "kind"));
                at = number(one, "end");
            }
            assertThat(at).isEqualTo(text(article, "text").length());
        }
    }

    @Test
    void ids_are_unique_and_lead_somewhere() {
        Set<String> actors = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Map<?, ?> record : RECORDS) {
            String kind = text(record, "record");
            if (kind.equals("actor")) {
                assertThat(actors.add(text(record, "id"))).as("actor twice").isTrue();
            }
            if (kind.equals("attribution") || kind.equals("claim")) {
                assertThat(ids.add(text(record, "article") + " " + text(record, "id")))
                        .isTrue();
            }
            actorsOf(record, actors);
        }
        for (Map<?, ?> record : RECORDS) {
            for (String link : List.of("parent", "if")) {
                if (record.containsKey(link)) {
                    assertThat(ids).contains(text(record, "article") + " " + text(record, link));
                }
            }
        }
        assertThat(of("claim")).anyMatch(claim -> claim.containsKey("if"));
        assertThat(of("attribution")).anyMatch(one -> one.containsKey("parent"));
    }

    /** Every actor was given before it is used. */
    private static void actorsOf(Object value, Set<String> known) {
        if (value instanceof List<?> list) {
            list.forEach(one -> actorsOf(one, known));
        } else if (value instanceof Map<?, ?> map) {
            if (map.get("actor") instanceof String id) {
                assertThat(known).contains(id);
            }
            map.values().forEach(one -> actorsOf(one, known));
        }
    }

    @Test
    void an_article_comes_first_and_its_records_in_order() {
        String article = "";
        int last = 0;
        for (Map<?, ?> record : RECORDS) {
            switch (text(record, "record")) {
                case "article" -> {
                    article = text(record, "id");
                    last = 0;
                }
                case "mention", "predicate" -> {
                    assertThat(text(record, "article")).isEqualTo(article);
                    assertThat(number(record, "start")).isGreaterThanOrEqualTo(last);
                    last = number(record, "start");
                }
                case "attribution", "claim" ->
                    assertThat(text(record, "article")).isEqualTo(article);
                default -> assertThat(text(record, "record")).isIn("actor", "timex");
            }
        }
    }

    @Test
    void a_claim_has_status_words_and_a_rule() {
        for (Map<?, ?> claim : of("claim")) {
            assertThat(STATUSES).contains(text(claim, "status"));
            assertThat((List<?>) claim.get("because")).isNotEmpty();
            if (Set.of("HAPPENED", "ONGOING").contains(text(claim, "status"))) {
                assertThat(claim.get("polarity")).isEqualTo("+");
            }
        }
    }

    @Test
    void the_same_input_gives_the_same_bytes_in_any_locale_and_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Run.of("read", "--format", "jsonl", "../examples").out())
                        .isEqualTo(printed);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
