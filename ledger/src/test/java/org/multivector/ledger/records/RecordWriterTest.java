package org.multivector.ledger.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multivector.core.Because;
import org.multivector.core.Rejected;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.actor.ActorName;
import org.multivector.core.claim.Amount;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Grounds;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Place;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Predicate;
import org.multivector.core.claim.Probability;
import org.multivector.core.claim.Setting;
import org.multivector.core.claim.Source;
import org.multivector.core.claim.Stance;
import org.multivector.core.claim.Status;
import org.multivector.core.claim.Timex;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventContext;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.event.Participant;
import org.multivector.core.event.Sector;
import org.multivector.core.text.Access;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.HostileText;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;
import org.multivector.core.time.Edtf;

/** Records as DESIGN describes them; every field stands in {@code records.jsonl} beside this class. */
class RecordWriterTest {
    private static final String TEXT =
            "Visit ahead\nAida said \"Ankara will probably visit Astana in May 2024\" if rain stops, 5 men fell.\n";
    private static final Grounds GROUNDS = new Grounds(
            List.of(Because.of("events/consult", "visit.1", at("visit").span())), 0.81251);

    private static Phrase at(String words) {
        int start = TEXT.indexOf(words);
        return new Phrase(Span.of(start, start + words.length()), words);
    }

    private static Article article() {
        Header header = new Header(
                "Visit ahead",
                List.of("A. Writer", "B. Other"),
                "The \"Steppe\" Courier",
                "World",
                Published.parse("2024-04-30T09:05+05:00"),
                Published.parse("2024-05-01"),
                "en",
                Access.LOCKED,
                List.of(new Origin("Dala Habary", "https://dala.example/1", "kk", Origin.How.TRANSLATED)));
        int title = TEXT.indexOf('\n') + 1;
        List<Passage> passages = List.of(
                new Passage(Span.of(0, title), "en", PassageKind.TITLE),
                new Passage(Span.of(title, TEXT.length()), null, PassageKind.BODY));
        return new Article("a/1", "in/a.txt", "https://steppe.example/a?b=1&c=2", header, TEXT, passages);
    }

    private static Claim claim(String id, Status status, Polarity polarity, Matter matter, Setting setting) {
        Stance stance = new Stance(
                List.of(new Source("?aida", at("Aida")), new Source(null, at("rain"))), status, Certainty.PR, polarity);
        return new Claim(id, at("Aida said").span(), stance, matter, setting, GROUNDS);
    }

    /** A claim of each kind. */
    private static List<Claim> claims() {
        Participant visitor = new Participant("TUR", "TUR", Sector.GOV, at("Ankara"));
        Participant host = new Participant(null, "KAZ", null, at("Astana"));
        Event visit = new Event(
                EventType.CONSULT,
                Mode.CONSULT_VISIT,
                List.of(EventContext.DIPLOMATIC, EventContext.ECONOMIC),
                at("visit"),
                List.of(visitor),
                List.of(host));
        Event bare = new Event(EventType.AID, null, List.of(), at("fell"), List.of(), List.of());
        EventTime may = new EventTime(at("in May 2024"), Edtf.parse("2024-05"), EventTime.Basis.TEXT);
        Place astana = new Place("Astana", "KAZ", at("Astana"));
        Probability likely = new Probability(at("probably"), 0.6, 0.75, 0.9);
        Polarity yes = Polarity.POSITIVE;
        return List.of(
                claim("c1", Status.PLANNED, yes, new Matter.Happening(visit), new Setting(may, astana, "c4")),
                claim("c2", Status.DENIED, Polarity.NEGATIVE, new Matter.Happening(bare), Setting.NONE),
                claim(
                        "c3",
                        Status.FORECAST,
                        yes,
                        new Matter.Forecast(visit, at("visit Astana"), likely, Edtf.parse("2024-05/2024-06")),
                        Setting.NONE),
                claim("c4", Status.CONDITIONAL, yes, new Matter.Condition(null, at("if rain stops")), Setting.NONE),
                claim("c5", Status.HAPPENED, yes, new Matter.Explanation(at("fell"), at("rain")), Setting.NONE),
                claim("c6", Status.ONGOING, yes, new Matter.Tie("ally", List.of(visitor), List.of(host)), Setting.NONE),
                claim("c7", Status.HAPPENED, yes, new Matter.Signal(yes, at("visit")), Setting.NONE),
                claim(
                        "c8",
                        Status.HAPPENED,
                        yes,
                        new Matter.Count(new Amount(5, "person", at("5 men"), at("men"))),
                        Setting.NONE));
    }

    private static Coding coding() {
        Because because = Because.of("speech", "say.1", at("said").span());
        return new Coding(
                article(),
                List.of(
                        new Actor(
                                "TUR",
                                ActorKind.STATE,
                                "Türkiye",
                                List.of(new ActorName("Turkey", "en", null)),
                                "TUR",
                                null,
                                "Q43",
                                false),
                        new Actor("?aida", ActorKind.PERSON, "Aida", List.of(), null, Sector.CVL, null, true)),
                List.of(
                        new Mention(at("Aida"), Mention.Form.NAME, Mention.Type.PER, "?aida", because),
                        new Mention(at("men"), Mention.Form.DESCRIPTION, Mention.Type.PER, null, because)),
                List.of(
                        new Attribution(
                                "a1",
                                null,
                                List.of(at("Aida").span()),
                                List.of(at("said").span()),
                                List.of(at("Ankara will probably visit Astana in May 2024")
                                        .span()),
                                "?aida",
                                Attribution.Mode.DIRECT,
                                because),
                        new Attribution(
                                "a2",
                                "a1",
                                List.of(),
                                List.of(),
                                List.of(at("visit Astana").span()),
                                null,
                                Attribution.Mode.INDIRECT,
                                because)),
                List.of(new Timex(at("May 2024"), Timex.Type.DATE, "2024-05")),
                List.of(new Predicate(at("fell").span(), "fall", Certainty.CT, Polarity.NEGATIVE, -3)),
                claims(),
                List.of(new Rejected("coder", "a/1 [3, 4)", "too long")));
    }

    private static String written(Coding... codings) throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter writer = new RecordWriter(out)) {
            for (Coding coding : codings) {
                writer.write(coding);
            }
        }
        return out.toString();
    }

    @Test
    void every_field_is_written_as_described() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RecordWriterTest.class.getResourceAsStream("records.jsonl"), "records.jsonl")) {
            assertThat(written(coding())).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void an_actor_stands_once_in_a_run() throws IOException {
        String lines = written(coding(), coding());
        assertThat(lines.lines().filter(line -> line.contains("\"record\":\"actor\"")))
                .hasSize(2);
        assertThat(lines.lines().filter(line -> line.contains("\"record\":\"claim\"")))
                .hasSize(16);
    }

    @Test
    void records_follow_the_text() throws IOException {
        List<String> kinds = written(coding())
                .lines()
                .map(line -> line.replaceAll("^\\{\"record\":\"(\\w+)\".*", "$1"))
                .toList();
        assertThat(kinds).startsWith("article", "actor", "actor").endsWith("rejected");
        assertThat(kinds.subList(3, kinds.size() - 1)).doesNotContain("article", "actor", "rejected");
    }

    @Test
    void any_text_is_one_line_of_json_that_reads_back() throws IOException {
        for (String text : HostileText.texts(3, 100, 30).toList()) {
            Article article = Article.of("h", text, "en");
            Coding coding =
                    new Coding(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            String line = written(coding);
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
            assertThat(field(line, "text")).isEqualTo(text);
        }
    }

    private static @Nullable String field(String line, String name) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && name.equals(parser.currentName())) {
                    return parser.nextTextValue();
                }
            }
        }
        return null;
    }

    @Test
    void no_locale_changes_a_byte() throws IOException {
        String usual = written(coding());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG", "de")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(written(coding())).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothing_written_is_no_record() throws IOException {
        assertThat(written().strip()).isEmpty();
    }
}
