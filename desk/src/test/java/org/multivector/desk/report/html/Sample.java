package org.multivector.desk.report.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Grounds;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Setting;
import org.multivector.core.claim.Source;
import org.multivector.core.claim.Stance;
import org.multivector.core.claim.Status;
import org.multivector.core.claim.Timex;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.event.Participant;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/** An article with what was coded from it, put together by hand: words are named, their places looked up in the text. */
final class Sample {
    private final String text;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Timex> timexes = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private Header header = Header.NONE;
    private String id = "page.txt";

    Sample(String text) {
        this.text = text;
    }

    /** A whole page: menu, title, body with a note inside, comments; one event of each status; speech in speech. */
    static Sample page() {
        Sample page = new Sample("""
                Home | News
                Leaders meet in Astana
                Putin visited Astana on Friday. Tokayev did not visit Minsk.
                He plans to go to Baku (the capital – ed.) next week, the minister said.
                An adviser said that, according to the Kremlin, Ankara will meet Moscow.
                Comments are closed.
                """);
        page.passage("Home | News\n", PassageKind.BOILERPLATE)
                .passage("Leaders meet in Astana\n", PassageKind.TITLE)
                .passage("Putin visited Astana on Friday. Tokayev did not visit Minsk.\n", PassageKind.BODY)
                .passage("He plans to go to Baku ", PassageKind.BODY)
                .passage("(the capital – ed.)", PassageKind.NOTE)
                .passage(" next week, the minister said.\n", PassageKind.BODY)
                .passage("An adviser said that, according to the Kremlin, Ankara will meet Moscow.\n", PassageKind.BODY)
                .passage("Comments are closed.\n", PassageKind.COMMENT);
        return page.actor("vladimir-putin", "Vladimir Putin", "RUS")
                .mention("Putin", "vladimir-putin", Mention.Form.NAME)
                .mention("He", null, Mention.Form.PRONOUN)
                .mention("the Kremlin", "vladimir-putin", Mention.Form.DESCRIPTION)
                .timex("Friday", "2024-12-06")
                .speech("a1", null, "the minister", "said", "He plans to go to Baku (the capital – ed.) next week")
                .speech("a2", null, "An adviser", "said", "that, according to the Kremlin, Ankara will meet Moscow")
                .speech("a3", "a2", "the Kremlin", "according to", "Ankara will meet Moscow")
                .event("visited Astana", Status.HAPPENED, "visited Astana")
                .event("visit Minsk", Status.DENIED, "did not visit Minsk")
                .event("go to Baku", Status.PLANNED, "plans to go to Baku", "the minister")
                .event("meet Moscow", Status.FORECAST, "will meet Moscow", "An adviser", "the Kremlin")
                .event("meet in", Status.HAPPENED, "meet in Astana", "the Kremlin");
    }

    Sample id(String newId) {
        id = newId;
        return this;
    }

    Sample header(Header newHeader) {
        header = newHeader;
        return this;
    }

    /** The next stretch of the text. */
    Sample passage(String words, PassageKind kind) {
        int start = passages.isEmpty()
                ? 0
                : passages.get(passages.size() - 1).span().end();
        passages.add(new Passage(Span.of(start, start + words.length()), "en", kind));
        return this;
    }

    Sample passage(Span span, PassageKind kind) {
        passages.add(new Passage(span, null, kind));
        return this;
    }

    Sample actor(String actor, String name, String country) {
        actors.add(new Actor(actor, ActorKind.PERSON, name, List.of(), country, null, null, false));
        return this;
    }

    Sample mention(String words, @Nullable String actor, Mention.Form form) {
        return mention(span(words), actor, form);
    }

    Sample mention(Span span, @Nullable String actor, Mention.Form form) {
        mentions.add(
                new Mention(Phrase.of(span, text), form, Mention.Type.PER, actor, Because.of("persons", "row", span)));
        return this;
    }

    Sample timex(String words, String value) {
        return timex(span(words), value);
    }

    Sample timex(Span span, String value) {
        timexes.add(new Timex(Phrase.of(span, text), Timex.Type.DATE, value));
        return this;
    }

    Sample speech(String name, @Nullable String parent, String source, String cue, String content) {
        attributions.add(new Attribution(
                name,
                parent,
                List.of(span(source)),
                List.of(span(cue)),
                List.of(span(content)),
                null,
                Attribution.Mode.INDIRECT,
                Because.of("speech", "say.1", span(cue))));
        return this;
    }

    Sample speech(String name, @Nullable String parent, Span content) {
        attributions.add(new Attribution(
                name,
                parent,
                List.of(),
                List.of(),
                List.of(content),
                null,
                Attribution.Mode.DIRECT,
                Because.of("speech", "say.1", content)));
        return this;
    }

    Sample event(String anchor, Status status, String sentence, String... sources) {
        List<Source> chain = new ArrayList<>();
        for (String source : sources) {
            chain.add(new Source(null, Phrase.of(span(source), text)));
        }
        return event(span(anchor), status, span(sentence), chain);
    }

    Sample event(Span anchor, Status status, Span sentence, List<Source> sources) {
        Phrase words = Phrase.of(anchor, text);
        Participant party =
                new Participant(actors.isEmpty() ? null : actors.get(0).id(), null, null, words);
        Event event =
                new Event(EventType.CONSULT, Mode.CONSULT_VISIT, List.of(), words, List.of(party), List.of(party));
        Polarity polarity = status == Status.DENIED ? Polarity.NEGATIVE : Polarity.POSITIVE;
        return claim(new Matter.Happening(event), new Stance(sources, status, Certainty.CT, polarity), sentence);
    }

    Sample claim(Matter matter, Stance stance, Span sentence) {
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                sentence,
                stance,
                matter,
                Setting.NONE,
                new Grounds(
                        List.of(
                                Because.of("events/consult", "visit.1", sentence),
                                Because.of("cues", "not.1", sentence)),
                        0.5)));
        return this;
    }

    Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("no \"" + words + "\" in the text");
        }
        return Span.of(start, start + words.length());
    }

    Coding coding() {
        List<Passage> all =
                passages.isEmpty() ? List.of(new Passage(Span.of(0, text.length()), "en", PassageKind.BODY)) : passages;
        Article article = new Article(id, null, null, header, text, all);
        return new Coding(article, actors, mentions, attributions, timexes, List.of(), claims, List.of());
    }

    /** The page of these articles. */
    static String html(Sample... samples) {
        StringWriter out = new StringWriter();
        try (HtmlReport report = new HtmlReport(out)) {
            for (Sample sample : samples) {
                report.add(sample.coding(), List.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** What HTML can hold of a text: NUL and halves of surrogate pairs are lost. */
    static String holdable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? 0xfffd : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
