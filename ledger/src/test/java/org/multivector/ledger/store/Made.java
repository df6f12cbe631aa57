package org.multivector.ledger.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.multivector.core.Because;
import org.multivector.core.Rejected;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.actor.ActorName;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Grounds;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Setting;
import org.multivector.core.claim.Source;
import org.multivector.core.claim.Stance;
import org.multivector.core.claim.Status;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Participant;
import org.multivector.core.text.Article;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;
import org.multivector.core.time.Edtf;

/** Originals that are plain sentences, and a coder that takes "A met B" for an event. */
final class Made {
    static final Holder HOLDER = new Holder(7, Instant.parse("2026-11-01T12:00:00Z"), "test");

    private Made() {}

    static byte[] page(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<byte[]> pages(int count) {
        List<byte[]> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add(page("Kazakhstan met Envoy " + i + " in Astana. =1+1"));
        }
        return out;
    }

    /** What is said of the page "fails" is that it cannot be read. */
    static Coded code(String id, byte[] original) {
        String text = new String(original, StandardCharsets.UTF_8);
        if (text.equals("fails")) {
            return new Coded("fails", null, List.of(new Rejected("press", "fails", "nothing in it")));
        }
        Article article = Article.of(id, text, "en");
        article = article.withHeader(article.header().withPublished(Published.of(LocalDate.of(2026, 3, 5))));
        int met = text.indexOf("met");
        if (met < 0) {
            return new Coded("plain", coding(article, List.of(), List.of()), List.of());
        }
        Claim claim = new Claim(
                "c1",
                Span.of(0, text.indexOf('.') + 1),
                new Stance(
                        List.of(new Source("KAZ", article.phrase(Span.of(0, 10)))),
                        Status.HAPPENED,
                        Certainty.CT,
                        Polarity.POSITIVE),
                new Matter.Happening(new Event(
                        EventType.CONSULT,
                        null,
                        List.of(),
                        article.phrase(Span.of(met, met + 3)),
                        List.of(new Participant("KAZ", "KAZ", null, article.phrase(Span.of(0, 10)))),
                        List.of(new Participant("?envoy", null, null, article.phrase(Span.of(met + 4, met + 9)))))),
                new Setting(new EventTime(null, Edtf.parse("2026-03"), EventTime.Basis.PUBLISHED), null, null),
                new Grounds(List.of(Because.of("events/consult", "meet.1", Span.of(met, met + 3))), 0.8125));
        String look = text.substring(met + 4, text.indexOf(" in"));
        return new Coded(
                text.substring(0, met - 1),
                coding(article, List.of(claim), List.of(actor("KAZ", "Kazakhstan"), actor("?envoy", look))),
                List.of());
    }

    private static Actor actor(String id, String name) {
        return new Actor(
                id,
                ActorKind.STATE,
                name,
                List.of(new ActorName(name, "en", null)),
                id.startsWith("?") ? null : id,
                null,
                null,
                id.startsWith("?"));
    }

    private static Coding coding(Article article, List<Claim> claims, List<Actor> actors) {
        return new Coding(article, actors, List.of(), List.of(), List.of(), List.of(), claims, List.of());
    }

    /** Says of articles of the same length that they are one source. */
    static List<Families.Link> families(FamilyFinder.Articles articles) throws IOException {
        Map<Integer, String> first = new HashMap<>();
        List<Families.Link> links = new ArrayList<>();
        articles.forEach(one -> {
            String other = first.putIfAbsent(one.text().length(), one.id());
            if (other != null) {
                links.add(new Families.Link(one.id(), other, "copy", true, "as long"));
            }
        });
        return links;
    }
}
