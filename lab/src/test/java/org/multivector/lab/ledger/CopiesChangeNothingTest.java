package org.multivector.lab.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Article;
import org.multivector.ledger.events.cluster.Clusters;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.contradiction.Contradictions;

/** On the examples, through the whole chain: ten copies of each article, in any order, change no id, count or status. */
class CopiesChangeNothingTest {

    private static Coding copy(Coding coding, int number) {
        Article article = coding.article();
        String family = article.family() == null ? article.id() : article.family();
        Article copied = new Article(
                article.id() + "-" + number,
                null,
                article.url(),
                article.header(),
                article.text(),
                article.passages(),
                family);
        return new Coding(
                copied,
                coding.actors(),
                coding.mentions(),
                coding.attributions(),
                coding.timexes(),
                coding.predicates(),
                coding.claims(),
                coding.rejected());
    }

    /** All of the happenings and contradictions but the claims, of which copies have more. */
    private static List<String> frame(List<Coding> codings) {
        Clusters clusters = EventBench.clusters(codings);
        List<Told> told =
                codings.stream().flatMap(coding -> Told.of(coding).stream()).toList();
        List<String> out = new ArrayList<>();
        clusters.list()
                .forEach(one -> out.add(Look.line(one)
                        + one.confidence()
                        + one.inFavour()
                        + one.against()
                        + one.families()
                        + one.firstSeen()
                        + one.place()
                        + one.mode()));
        Contradictions.of(told, clusters)
                .forEach(one -> out.add(one.id()
                        + one.rule()
                        + one.superseded()
                        + one.one().families()
                        + one.other().families()
                        + one.one().holders()
                        + one.other().holders()));
        out.addAll(clusters.families().ids());
        return out;
    }

    @Test
    void neither_copies_nor_the_order_of_reading_change_anything() throws IOException {
        List<Coding> codings = Seeds.read("../examples");
        List<String> before = frame(codings);
        assertThat(before).hasSizeGreaterThan(70);
        List<Coding> many = new ArrayList<>(codings);
        for (Coding coding : codings) {
            for (int i = 0; i < 10; i++) {
                many.add(copy(coding, i));
            }
        }
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(many, new Random(seed));
            assertThat(frame(many)).as("seed " + seed).isEqualTo(before);
        }
    }
}
