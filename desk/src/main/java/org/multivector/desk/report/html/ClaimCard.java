package org.multivector.desk.report.html;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Because;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Place;
import org.multivector.core.claim.Probability;
import org.multivector.core.claim.Setting;
import org.multivector.core.event.Event;
import org.multivector.desk.report.Names;

/** Writes one claim of an article: in what way, who to whom, who says so, when, and folded below it, why. */
final class ClaimCard {
    /** Tables whose rows turn a fact into something else. */
    private static final Set<String> STATUS_TABLES = Set.of("cues", "grammar");

    private final Pen pen;
    private final Html html;
    private final Labels labels;
    private final Marks marks;
    private final TextView text;
    private final Words words;

    ClaimCard(Pen pen, Words words, Marks marks, TextView text) {
        this.pen = pen;
        this.html = pen.html();
        this.labels = pen.labels();
        this.marks = marks;
        this.text = text;
        this.words = words;
    }

    /** Writes it as an item of a list. */
    void write(Claim claim) throws IOException {
        Drawing drawing = Drawing.of(claim, labels);
        html.open("li", "class", "claim " + drawing.css(), "id", marks.card(claim));
        head(claim, drawing);
        matter(claim.matter());
        says(claim);
        setting(claim.setting());
        why(claim);
        html.close();
    }

    private void head(Claim claim, Drawing drawing) throws IOException {
        html.open("p", "class", "head");
        html.element("span", drawing.label(), "class", "tag " + drawing.css());
        Optional<String> place = marks.place(claim).filter(text::has);
        int line = words.lineOf(Spot.of(claim)
                .start()
                .map(span -> span.start())
                .orElse(claim.sentence().start()));
        String where = labels.word("line") + " " + line;
        if (place.isPresent()) {
            html.element("a", where, "class", "place", "href", "#" + place.get());
        } else {
            html.element("span", where, "class", "soft");
        }
        html.close();
    }

    private void matter(Matter matter) throws IOException {
        Optional<Event> event = matter.event();
        if (event.isPresent()) {
            event(event.get());
        }
        if (matter instanceof Matter.Forecast forecast) {
            if (event.isEmpty()) {
                quote(forecast.proposition().text());
            }
            probability(forecast.probability());
            if (forecast.horizon() != null) {
                fact("until", forecast.horizon().toString());
            }
        } else if (matter instanceof Matter.Condition condition && event.isEmpty()) {
            quote(condition.proposition().text());
        } else if (matter instanceof Matter.Explanation explanation) {
            quote(explanation.effect().text());
            fact("because", explanation.cause().text());
        } else if (matter instanceof Matter.Tie tie) {
            pen.parties(tie.from(), List.of(), " " + labels.of("tie", tie.relation()));
            pen.parties(tie.to(), List.of(), "");
        } else if (matter instanceof Matter.Signal signal) {
            line(labels.of("sign", signal.sign().code()));
            fact("occasion", signal.occasion().text());
        } else if (matter instanceof Matter.Count count) {
            line(Words.number(count.amount()));
            if (count.amount().of() != null) {
                fact("of", count.amount().of().text());
            }
        }
    }

    private void event(Event event) throws IOException {
        pen.parties(event.actors(), event.recipients(), "");
        html.open("p", "class", "act").text(labels.act(event)).text(" ");
        html.element("code", Names.code(event));
        html.text(" ").open("q").words(Words.line(event.anchor().text())).close();
        html.close();
    }

    private void line(String content) throws IOException {
        html.element("p", Words.line(content), "class", "who", "dir", "auto");
    }

    private void quote(String content) throws IOException {
        html.open("p", "class", "quote", "dir", "auto");
        html.element("q", Words.line(content)).close();
    }

    private void fact(String name, String content) throws IOException {
        html.open("p", "class", "fact");
        html.element("span", labels.word(name), "class", "soft").text(" ");
        html.words(Words.line(content)).close();
    }

    /** The words of probability with the range that readers take them for, as figures and as a bar. */
    private void probability(@Nullable Probability probability) throws IOException {
        if (probability == null) {
            return;
        }
        html.open("p", "class", "fact range");
        if (probability.words() != null) {
            html.open("q").words(Words.line(probability.words().text())).close().text(" ");
        }
        String low = Words.percent(probability.low());
        String width = Words.percent(probability.high() - probability.low());
        html.open("svg", "viewBox", "0 0 100 8", "aria-hidden", "true", "preserveAspectRatio", "none");
        html.open("rect", "class", "all", "y", "3", "width", "100", "height", "2")
                .close();
        html.open("rect", "class", "part", "x", low, "width", width, "height", "8")
                .close();
        html.open("rect", "class", "mid", "x", Words.percent(probability.mid()), "width", "2", "height", "8")
                .close();
        html.close();
        html.text(" " + low + "–" + Words.percent(probability.high()) + " %").close();
    }

    private void says(Claim claim) throws IOException {
        html.open("p", "class", "fact voice");
        pen.voice(claim);
        String cues = cues(claim);
        if (!cues.isEmpty()) {
            html.text(" · ")
                    .element("span", labels.word("by-word"), "class", "soft")
                    .text(" ");
            html.element("bdi", cues, "class", "cues");
        }
        html.close();
    }

    /** The words that make it something else than a plain fact. */
    private String cues(Claim claim) {
        Set<String> out = new LinkedHashSet<>();
        for (Because because : claim.grounds().because()) {
            String matched = matched(because);
            if (STATUS_TABLES.contains(because.table()) && !matched.isEmpty()) {
                out.add(matched);
            }
        }
        return String.join(", ", out);
    }

    private String matched(Because because) {
        return because.words().stream()
                .filter(span -> !span.isEmpty())
                .map(span -> "“" + words.at(span) + "”")
                .collect(Collectors.joining(" "));
    }

    private void setting(Setting setting) throws IOException {
        EventTime time = setting.time();
        if (time != null) {
            String basis = labels.of("basis", time.basis().code());
            fact("when", time.value() + " (" + basis + ")");
        }
        Place place = setting.place();
        if (place != null) {
            fact(
                    "where",
                    place.country() == null ? place.name() : place.name() + ", " + labels.country(place.country()));
        }
        if (setting.condition() != null) {
            html.open("p", "class", "fact");
            html.element("a", labels.word("depends"), "href", "#" + marks.card(setting.condition()));
            html.close();
        }
    }

    private void why(Claim claim) throws IOException {
        html.open("details", "class", "why");
        html.element("summary", labels.word("why"));
        html.open("div", "id", marks.reasons(claim));
        html.open("p", "class", "sentence", "dir", "auto")
                .text(words.sentence(claim.sentence()))
                .close();
        html.open("ul");
        for (Because because : claim.grounds().because()) {
            html.open("li")
                    .element("code", because.table() + " · " + because.row())
                    .text(" ");
            String matched = matched(because);
            html.words(matched.isEmpty() ? labels.word("by-absence") : matched).close();
        }
        html.close();
        html.element("p", summary(claim), "class", "soft").close(2);
    }

    private String summary(Claim claim) {
        String certainty = labels.of("certainty", claim.stance().certainty().name());
        String contexts = claim.matter().event().stream()
                .flatMap(event -> event.contexts().stream())
                .map(context -> context.code().replace('_', ' '))
                .collect(Collectors.joining(", "));
        return (contexts.isEmpty() ? "" : labels.word("about") + " " + contexts + " · ")
                + labels.word("certainty") + " " + certainty + " · "
                + labels.word("confidence") + " "
                + Words.percent(claim.grounds().confidence()) + " % · "
                + claim.id();
    }
}
