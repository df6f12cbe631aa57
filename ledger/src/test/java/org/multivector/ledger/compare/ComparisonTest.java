package org.multivector.ledger.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multivector.core.Because;
import org.multivector.core.claim.Amount;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Grounds;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Setting;
import org.multivector.core.claim.Stance;
import org.multivector.core.claim.Status;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Participant;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;
import org.multivector.core.time.Edtf;

class ComparisonTest {
    private static final Phrase WORD = new Phrase(Span.of(0, 4), "word");

    private final Comparison comparison = new Comparison();

    private static List<Participant> parties(String... ids) {
        return Stream.of(ids)
                .map(id -> new Participant(id.startsWith("?") ? null : id, null, null, WORD))
                .toList();
    }

    private static Claim met(Status status, List<Participant> actors, List<Participant> recipients) {
        return claim(status, new Event(EventType.CONSULT, null, List.of(), WORD, actors, recipients), null);
    }

    private static Claim claim(Status status, Event event, @Nullable String date) {
        Setting setting = date == null
                ? Setting.NONE
                : new Setting(new EventTime(null, Edtf.parse(date), EventTime.Basis.TEXT), null, null);
        return claim(status, new Matter.Happening(event), setting);
    }

    private static Claim claim(Status status, Matter matter, Setting setting) {
        Polarity polarity = status == Status.DENIED ? Polarity.NEGATIVE : Polarity.POSITIVE;
        return new Claim(
                "c1",
                Span.of(0, 4),
                new Stance(List.of(), status, Certainty.CT, polarity),
                matter,
                setting,
                new Grounds(List.of(Because.of("t", "r", Span.of(0, 4))), 0.5));
    }

    private void add(String article, Claim... claims) {
        comparison.add(new Coding(
                Article.of(article, "word", "en"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(claims),
                List.of()));
    }

    private static Claim fell(double value, String unit, @Nullable String of) {
        Phrase counted = of == null ? null : new Phrase(Span.of(0, of.length()), of);
        return claim(Status.HAPPENED, new Matter.Count(new Amount(value, unit, WORD, counted)), Setting.NONE);
    }

    @Test
    void what_one_reports_and_another_denies_is_a_contradiction() {
        Claim yes = met(Status.HAPPENED, parties("TUR"), parties("KAZ"));
        Claim no = met(Status.DENIED, parties("TUR"), parties("KAZ"));
        add("a", yes);
        add("b", no);
        add("c", met(Status.ONGOING, parties("TUR"), parties("KAZ")));
        assertThat(comparison.contradictions()).hasSize(1).first().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Contradiction.Kind.POLARITY);
            assertThat(found.one()).extracting(Side::article).containsExactly("a", "c");
            assertThat(found.other()).containsExactly(new Side("b", no));
        });
    }

    @Test
    void plans_guesses_and_demands_contradict_nobody() {
        add("a", met(Status.DENIED, parties("TUR"), parties("KAZ")));
        for (Status status : Status.values()) {
            if (!status.isFact() && status != Status.DENIED) {
                add("b-" + status, met(status, parties("TUR"), parties("KAZ")));
            }
        }
        assertThat(comparison.contradictions()).isEmpty();
    }

    @Test
    void one_article_does_not_contradict_itself() {
        add(
                "a",
                met(Status.HAPPENED, parties("TUR"), parties("KAZ")),
                met(Status.DENIED, parties("TUR"), parties("KAZ")));
        assertThat(comparison.contradictions()).isEmpty();
    }

    @Test
    void other_actors_and_other_recipients_make_another_event() {
        add("a", met(Status.HAPPENED, parties("TUR"), parties("KAZ")));
        add("b", met(Status.DENIED, parties("RUS"), parties("KAZ")));
        add("c", met(Status.DENIED, parties("TUR"), parties("AZE")));
        add("d", met(Status.DENIED, parties("?someone"), parties("KAZ")));
        assertThat(comparison.contradictions()).isEmpty();
    }

    @Test
    void a_side_that_names_no_recipient_may_mean_the_same_event() {
        add("a", met(Status.HAPPENED, parties("TUR", "KAZ"), parties()));
        add("b", met(Status.DENIED, parties("KAZ"), parties("TUR")));
        assertThat(comparison.contradictions()).hasSize(1);
    }

    @Test
    void a_party_that_the_other_side_does_not_name_makes_another_event() {
        add("a", met(Status.HAPPENED, parties("TUR", "KAZ"), parties()));
        add("b", met(Status.DENIED, parties("KAZ"), parties("AZE")));
        add("c", met(Status.DENIED, parties("KAZ", "AZE"), parties()));
        assertThat(comparison.contradictions()).isEmpty();
    }

    @Test
    void another_type_is_another_event() {
        Event aid = new Event(EventType.AID, null, List.of(), WORD, parties("TUR"), parties("KAZ"));
        add("a", met(Status.HAPPENED, parties("TUR"), parties("KAZ")));
        add("b", claim(Status.DENIED, aid, null));
        assertThat(comparison.contradictions()).isEmpty();
    }

    @Test
    void dates_that_exclude_each_other_make_two_events() {
        Event event = new Event(EventType.CONSULT, null, List.of(), WORD, parties("TUR"), parties());
        add("a", claim(Status.HAPPENED, event, "2024-05-03"));
        add("b", claim(Status.DENIED, event, "2024-05-04"));
        assertThat(comparison.contradictions()).isEmpty();
        add("c", claim(Status.DENIED, event, "2024-05"));
        add("d", claim(Status.DENIED, event, null));
        assertThat(comparison.contradictions())
                .extracting(found -> found.other().get(0).article())
                .containsExactly("c", "d");
    }

    @Test
    void numbers_of_the_same_things_differ_beyond_rounding() {
        add("a", fell(100, "person", "Soldiers killed"));
        add("b", fell(104, "person", "soldiers killed"));
        assertThat(comparison.contradictions()).isEmpty();
        add("c", fell(140, "person", "soldiers killed"));
        assertThat(comparison.contradictions()).hasSize(1).first().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Contradiction.Kind.NUMBER);
            assertThat(found.one()).extracting(Side::article).containsExactly("a");
            assertThat(found.other()).extracting(Side::article).containsExactly("c");
        });
    }

    @Test
    void numbers_of_other_things_or_in_other_units_are_not_compared() {
        add("a", fell(100, "person", "soldiers killed"));
        add("b", fell(7, "person", "soldiers captured"));
        add("c", fell(900, "USD", "soldiers killed"));
        add("d", fell(5, "person", null));
        add("a", fell(300, "person", "soldiers killed"));
        assertThat(comparison.contradictions()).isEmpty();
    }
}
