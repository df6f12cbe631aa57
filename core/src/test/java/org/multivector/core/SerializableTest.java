package org.multivector.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Grounds;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Setting;
import org.multivector.core.claim.Stance;
import org.multivector.core.claim.Status;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventContext;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.event.Participant;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

class SerializableTest {
    @Test
    void a_coding_survives_a_trip_over_the_wire() throws Exception {
        Article article = Article.of("a", "Ankara visits Astana.", "en");
        Participant visitor = new Participant("TUR", "TUR", null, article.phrase(Span.of(0, 6)));
        Participant host = new Participant("KAZ", "KAZ", null, article.phrase(Span.of(14, 20)));
        Phrase anchor = article.phrase(Span.of(7, 13));
        Event visit = new Event(
                EventType.CONSULT,
                Mode.CONSULT_VISIT,
                List.of(EventContext.DIPLOMATIC),
                anchor,
                List.of(visitor),
                List.of(host));
        Stance stance = new Stance(List.of(), Status.HAPPENED, Certainty.CT, Polarity.POSITIVE);
        Grounds grounds = new Grounds(List.of(Because.of("events", "visit.1", anchor.span())), 0.8);
        Claim claim = new Claim("c1", Span.of(0, 21), stance, new Matter.Happening(visit), Setting.NONE, grounds);
        Coding coding =
                new Coding(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(claim), List.of());

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(coding);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(coding);
        }
        assertThat(visit.score()).isEqualTo(4.0);
        assertThat(visit.quad().code()).isEqualTo(1);
    }
}
