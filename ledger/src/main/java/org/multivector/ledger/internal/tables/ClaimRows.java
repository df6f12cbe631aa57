package org.multivector.ledger.internal.tables;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Because;
import org.multivector.core.claim.Amount;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Place;
import org.multivector.core.claim.Probability;
import org.multivector.core.claim.Source;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventContext;
import org.multivector.core.event.Participant;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/** The rows of claims and of what hangs on them. */
final class ClaimRows {
    private final Appenders appenders;

    ClaimRows(Appenders appenders) {
        this.appenders = appenders;
    }

    /** The id of a claim in a ledger: that of its article, a dot, and its own. */
    static String id(Article article, String local) {
        return article.id() + "." + local;
    }

    void add(Article article, Claim claim) throws SQLException {
        String id = id(article, claim.id());
        Line line = appenders
                .row("claims")
                .text(id)
                .text(article.id())
                .text(claim.id())
                .text(claim.kind().code())
                .text(claim.stance().status())
                .text(claim.stance().certainty())
                .text(claim.stance().polarity().code());
        event(line, claim.matter());
        String quote = claim.sentence().in(article.text());
        line.span(claim.sentence()).text(quote).text(Quote.sha256(quote));
        setting(line, article, claim);
        matter(line, claim.matter());
        line.decimal(claim.grounds().confidence(), 3).end();
        participants(id, claim.matter());
        sources(id, claim.stance().sources());
        because(id, article, claim.grounds().because());
    }

    private static void event(Line line, Matter matter) throws SQLException {
        Optional<Event> found = matter.event();
        if (found.isEmpty()) {
            line.text(null)
                    .text(null)
                    .texts(List.of())
                    .small(null)
                    .decimal(null, 1)
                    .phrase(anchor(matter));
            return;
        }
        Event event = found.get();
        line.text(event.type())
                .text(event.mode() == null ? null : event.mode().code())
                .texts(event.contexts().stream().map(EventContext::code).toList())
                .small(event.quad().code())
                .decimal(event.score(), 1)
                .phrase(event.anchor());
    }

    /** The words that a claim which is no event hangs on. */
    private static @Nullable Phrase anchor(Matter matter) {
        if (matter instanceof Matter.Forecast forecast) {
            return forecast.proposition();
        } else if (matter instanceof Matter.Condition condition) {
            return condition.proposition();
        } else if (matter instanceof Matter.Explanation explanation) {
            return explanation.effect();
        } else if (matter instanceof Matter.Signal signal) {
            return signal.occasion();
        } else if (matter instanceof Matter.Count count) {
            return count.amount().words();
        }
        return null;
    }

    private static void setting(Line line, Article article, Claim claim) throws SQLException {
        EventTime time = claim.setting().time();
        if (time == null) {
            line.text(null).text(null).day(null).day(null);
        } else {
            line.text(time.value())
                    .text(time.basis().code())
                    .day(time.value().earliest().orElse(null))
                    .day(time.value().latest().orElse(null));
        }
        Place place = claim.setting().place();
        line.text(place == null ? null : place.name()).text(place == null ? null : place.country());
        String condition = claim.setting().condition();
        line.text(condition == null ? null : id(article, condition));
    }

    private static void matter(Line line, Matter matter) throws SQLException {
        Matter.Forecast forecast = matter instanceof Matter.Forecast one ? one : null;
        Probability probability = forecast == null ? null : forecast.probability();
        Amount amount = matter instanceof Matter.Count count ? count.amount() : null;
        line.text(forecast != null ? forecast.proposition().text() : proposition(matter))
                .real(probability == null ? null : probability.low())
                .real(probability == null ? null : probability.mid())
                .real(probability == null ? null : probability.high())
                .text(forecast == null ? null : forecast.horizon())
                .text(matter instanceof Matter.Tie tie ? tie.relation() : null)
                .text(matter instanceof Matter.Explanation one ? one.cause().text() : null)
                .real(amount == null ? null : amount.value())
                .text(amount == null ? null : amount.unit());
    }

    private static @Nullable String proposition(Matter matter) {
        return matter instanceof Matter.Condition condition
                ? condition.proposition().text()
                : null;
    }

    private void participants(String id, Matter matter) throws SQLException {
        if (matter.event().isPresent()) {
            participants(id, "actor", matter.event().get().actors());
            participants(id, "recipient", matter.event().get().recipients());
        } else if (matter instanceof Matter.Tie tie) {
            participants(id, "actor", tie.from());
            participants(id, "recipient", tie.to());
        }
    }

    private void participants(String id, String role, List<Participant> participants) throws SQLException {
        for (int i = 0; i < participants.size(); i++) {
            Participant one = participants.get(i);
            appenders
                    .row("claim_actors")
                    .text(id)
                    .text(role)
                    .number(i)
                    .text(one.actor())
                    .text(one.country())
                    .text(one.sector())
                    .phrase(one.words())
                    .end();
        }
    }

    private void sources(String id, List<Source> sources) throws SQLException {
        for (int i = 0; i < sources.size(); i++) {
            Source one = sources.get(i);
            appenders
                    .row("claim_sources")
                    .text(id)
                    .number(i)
                    .text(one.actor())
                    .phrase(one.words())
                    .end();
        }
    }

    private void because(String id, Article article, List<Because> reasons) throws SQLException {
        for (int i = 0; i < reasons.size(); i++) {
            Because one = reasons.get(i);
            StringBuilder words = new StringBuilder();
            for (Span span : one.words()) {
                words.append(words.isEmpty() ? "" : " … ").append(span.in(article.text()));
            }
            appenders
                    .row("because")
                    .text(id)
                    .number(i)
                    .text(one.table())
                    .text(one.row())
                    .text(words)
                    .end();
        }
    }
}
