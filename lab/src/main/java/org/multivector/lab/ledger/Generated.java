package org.multivector.lab.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Grounds;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Setting;
import org.multivector.core.claim.Source;
import org.multivector.core.claim.Stance;
import org.multivector.core.claim.Status;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Participant;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;
import org.multivector.core.time.Edtf;
import org.multivector.ledger.store.Coded;

/**
 * Articles of made-up sentences with a claim each, as a coder would give them: who did what to whom, who says so, when.
 * The article of a number is always the same. The words of an original are the article; nothing is parsed.
 */
final class Generated {
    private static final int ACTORS = 400;
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2000;

    private final int claims;

    /** @param claims how many an article has */
    Generated(int claims) {
        this.claims = claims;
    }

    /** The text of an article, each sentence a line. */
    byte[] page(int number) {
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < claims; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "State%03d %s State%03d, Envoy%03d told reporters after the talks of day %04d, as had been expected by"
                            + " many observers of the region for some weeks.\n",
                    random.nextInt(ACTORS),
                    random.nextBoolean() ? "supported" : "denounced",
                    random.nextInt(ACTORS),
                    random.nextInt(ACTORS),
                    random.nextInt(DAYS)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The claims of such a text. */
    Coded code(String id, byte[] page) {
        Article article = Article.of(id, new String(page, StandardCharsets.UTF_8), "en");
        article = article.withHeader(
                article.header().withOutlet("Outlet").withPublished(Published.of(START.plusDays(page.length % DAYS))));
        List<Claim> out = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        int at = 0;
        while (at < article.text().length()) {
            int end = article.text().indexOf('\n', at);
            Phrase actor = article.phrase(Span.of(at, at + 8));
            Phrase recipient = article.phrase(Span.of(at + 19, at + 27));
            Phrase source = article.phrase(Span.of(at + 29, at + 37));
            for (Phrase one : List.of(actor, recipient, source)) {
                actors.add(new Actor(one.text(), ActorKind.STATE, one.text(), List.of(), "KAZ", null, null, false));
                mentions.add(new Mention(
                        one,
                        Mention.Form.NAME,
                        Mention.Type.ORG,
                        one.text(),
                        Because.of("actors", one.text(), one.span())));
            }
            out.add(claim(article, "c" + (out.size() + 1), Span.of(at, end), List.of(actor, recipient, source)));
            at = end + 1;
        }
        Coding coding = new Coding(
                article,
                actors.stream().distinct().toList(),
                mentions,
                List.of(),
                List.of(),
                List.of(),
                out,
                List.of());
        return new Coded(id, coding, List.of());
    }

    private static Claim claim(Article article, String id, Span sentence, List<Phrase> parties) {
        Phrase verb = article.phrase(Span.of(sentence.start() + 9, sentence.start() + 18));
        EventType type = verb.text().equals("supported") ? EventType.SUPPORT : EventType.ACCUSE;
        Event event = new Event(
                type,
                null,
                List.of(),
                verb,
                List.of(new Participant(parties.get(0).text(), "KAZ", null, parties.get(0))),
                List.of(new Participant(parties.get(1).text(), "KAZ", null, parties.get(1))));
        LocalDate day = START.plusDays((sentence.start() * 31L + article.text().hashCode()) & 1023);
        return new Claim(
                id,
                sentence,
                new Stance(
                        List.of(new Source(parties.get(2).text(), parties.get(2))),
                        Status.HAPPENED,
                        Certainty.CT,
                        Polarity.POSITIVE),
                new Matter.Happening(event),
                new Setting(new EventTime(null, Edtf.of(day), EventTime.Basis.PUBLISHED), null, null),
                new Grounds(List.of(Because.of("events/" + type, "row.1", verb.span())), 0.8));
    }
}
