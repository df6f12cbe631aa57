package org.multivector.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Probability;
import org.multivector.core.claim.Source;
import org.multivector.core.event.Event;
import org.multivector.core.event.Participant;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/**
 * Claims and attributions as one-line expressions.
 *
 * <pre>
 * claim  = "(" kind matter status polarity certainty [ "(S" source { source } ")" ] [ "(if" words ")" ] ")"
 * matter = type [ ":" mode ] words parties               event, forecast of an event
 *        | words                                         forecast, condition
 *        | relation parties | effect "&lt;" cause | sign occasion      tie, explanation, signal
 * parties = [ "(A" party { party } ")" ] [ "(R" party { party } ")" ]
 * party  = id | words [ ":" country ] [ "/" sector ]     an id where the actor is known
 * says   = "(" cue [ "(S" source ")" ] content { content } mode [ "(in" number ")" ] ")"
 * </pre>
 */
final class Expressions {
    private Expressions() {}

    /** The claims of a coding, in order. */
    static List<String> claims(Coding coding) {
        return coding.claims().stream().map(claim -> claim(claim, coding)).toList();
    }

    private static String claim(Claim claim, Coding coding) {
        List<String> parts = new ArrayList<>();
        parts.add(claim.kind().code());
        parts.addAll(matter(claim.matter()));
        parts.add(claim.stance().status().name());
        parts.add(claim.stance().polarity().code());
        parts.add(claim.stance().certainty().name());
        if (!claim.stance().sources().isEmpty()) {
            parts.add("(S "
                    + claim.stance().sources().stream().map(Expressions::source).collect(Collectors.joining(" "))
                    + ")");
        }
        if (claim.setting().condition() != null) {
            parts.add("(if " + condition(coding, claim.setting().condition()) + ")");
        }
        return "(" + String.join(" ", parts) + ")";
    }

    private static String condition(Coding coding, String id) {
        return coding.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .map(claim -> words(((Matter.Condition) claim.matter()).proposition()))
                .findFirst()
                .orElse("missing " + id);
    }

    private static List<String> matter(Matter matter) {
        List<String> out = new ArrayList<>();
        matter.event().ifPresent(event -> out.addAll(event(event)));
        if (matter instanceof Matter.Forecast forecast) {
            if (forecast.what() == null) {
                out.add(words(forecast.proposition()));
            }
            out.addAll(probability(forecast.probability()));
        } else if (matter instanceof Matter.Count count) {
            out.add(words(count.amount().words()));
        } else if (matter instanceof Matter.Condition condition) {
            out.add(words(condition.proposition()));
        } else if (matter instanceof Matter.Tie tie) {
            out.add(tie.relation());
            out.addAll(parties("A", tie.from()));
            out.addAll(parties("R", tie.to()));
        } else if (matter instanceof Matter.Explanation explanation) {
            out.add(words(explanation.effect()) + " < " + words(explanation.cause()));
        } else if (matter instanceof Matter.Signal signal) {
            out.add(signal.sign().code() + " " + words(signal.occasion()));
        }
        return out;
    }

    private static List<String> event(Event event) {
        List<String> out = new ArrayList<>();
        out.add(event.type() + (event.mode() == null ? "" : ":" + event.mode().code()));
        out.add(words(event.anchor()));
        out.addAll(parties("A", event.actors()));
        out.addAll(parties("R", event.recipients()));
        return out;
    }

    private static List<String> parties(String role, List<Participant> parties) {
        return parties.isEmpty()
                ? List.of()
                : List.of("(" + role + " "
                        + parties.stream().map(Expressions::party).collect(Collectors.joining(" ")) + ")");
    }

    private static String party(Participant one) {
        if (one.actor() != null) {
            return one.actor();
        }
        return words(one.words())
                + (one.country() == null ? "" : ":" + one.country())
                + (one.sector() == null ? "" : "/" + one.sector());
    }

    private static List<String> probability(@Nullable Probability probability) {
        return probability == null
                ? List.of()
                : List.of(String.format(
                        Locale.ROOT,
                        "(p %.2f %.2f %.2f%s)",
                        probability.low(),
                        probability.mid(),
                        probability.high(),
                        probability.words() == null ? "" : " " + words(probability.words())));
    }

    private static String source(Source source) {
        return source.actor() == null ? words(source.words()) : source.actor();
    }

    private static String words(Phrase phrase) {
        return "\"" + phrase.text() + "\"";
    }

    /** The attributions of a coding, in order. */
    static List<String> says(Coding coding) {
        String text = coding.article().text();
        List<String> out = new ArrayList<>();
        for (Attribution one : coding.attributions()) {
            List<String> parts = new ArrayList<>();
            one.cue().forEach(span -> parts.add(quoted(span, text)));
            if (one.actor() != null || !one.source().isEmpty()) {
                String described =
                        one.source().isEmpty() ? "" : quoted(one.source().get(0), text);
                parts.add("(S " + (one.actor() == null ? described : one.actor()) + ")");
            }
            one.content().forEach(span -> parts.add(quoted(span, text)));
            parts.add(one.mode().code());
            if (one.parent() != null) {
                parts.add("(in " + one.parent() + ")");
            }
            out.add("(" + String.join(" ", parts) + ")");
        }
        return out;
    }

    private static String quoted(Span span, String text) {
        return "\"" + span.in(text) + "\"";
    }
}
