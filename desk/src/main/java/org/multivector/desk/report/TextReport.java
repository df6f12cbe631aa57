package org.multivector.desk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.multivector.core.Because;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.ClaimKind;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Probability;
import org.multivector.core.claim.Status;
import org.multivector.core.event.Event;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.ledger.compare.Comparison;
import org.multivector.ledger.compare.Contradiction;
import org.multivector.ledger.compare.Side;
import org.multivector.press.copies.Families;
import org.multivector.press.copies.Link;

/**
 * A digest for a person, article by article: what is reported as having happened; what is not so or not yet, and by which
 * word; what is foreseen; and who says each. At the end, over all articles, which are one source and where they contradict
 * each other.
 */
public final class TextReport implements Report {
    private static final int WIDTH = 100;

    private final Writer out;
    private final Names names = new Names();
    private final Comparison comparison = new Comparison();
    private final Families families;
    private LineNumbers lines = new LineNumbers("");
    private int articles;

    /** A digest of articles of which nobody looked whether they are copies. */
    public TextReport(Writer out) {
        this(out, new Families());
    }

    /** @param families has each article when the article comes */
    public TextReport(Writer out, Families families) {
        this.out = out;
        this.families = families;
    }

    @Override
    public void add(Coding coding, List<Sentence> sentences) throws IOException {
        articles++;
        names.add(coding);
        comparison.add(coding);
        lines = new LineNumbers(coding.article().text());
        head(coding.article());
        List<Claim> claims = coding.claims();
        if (claims.isEmpty()) {
            line("  No claims: " + whyNone(coding, sentences));
        }
        section("Happened", claims.stream().filter(TextReport::isFact).toList(), coding);
        section("Not so, or not yet", claims.stream().filter(TextReport::isOpen).toList(), coding);
        List<Claim> forecasts = ofKind(claims, ClaimKind.FORECAST);
        section("Foreseen", forecasts.stream().filter(one -> !isAsked(one)).toList(), coding);
        section("Asked", forecasts.stream().filter(TextReport::isAsked).toList(), coding);
        section("Conditions", ofKind(claims, ClaimKind.CONDITION), coding);
        section("Why", ofKind(claims, ClaimKind.EXPLANATION), coding);
        section("Ties", ofKind(claims, ClaimKind.TIE), coding);
        section("Protocol", ofKind(claims, ClaimKind.SIGNAL), coding);
        section("Numbers", ofKind(claims, ClaimKind.AMOUNT), coding);
        line("");
    }

    private static boolean isFact(Claim claim) {
        return claim.kind() == ClaimKind.EVENT && claim.stance().status().isFact();
    }

    private static boolean isOpen(Claim claim) {
        return claim.kind() == ClaimKind.EVENT && !claim.stance().status().isFact();
    }

    private static boolean isAsked(Claim claim) {
        return claim.stance().status() == Status.ASKED;
    }

    private static List<Claim> ofKind(List<Claim> claims, ClaimKind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind).toList();
    }

    private String whyNone(Coding coding, List<Sentence> sentences) {
        boolean trees = sentences.stream().anyMatch(Sentence::isParsed);
        boolean rows = !coding.predicates().isEmpty();
        String language = coding.article().header().language();
        if (language == null) {
            return "its language could not be told.";
        }
        if (rows) {
            return "nothing in it matches a row of the tables.";
        }
        List<String> found = coding.mentions().stream()
                .filter(mention -> mention.actor() != null)
                .map(mention -> names.of(mention.actor(), mention.words().text()))
                .distinct()
                .toList();
        String known = found.isEmpty() ? "none whom the tables know" : String.join(", ", found);
        return "there are no " + (trees ? "rows" : "trees") + " for its language, " + language + ". Named in it: "
                + known + ".";
    }

    private void head(Article article) throws IOException {
        Header header = article.header();
        line("# " + (header.title() == null ? article.id() : header.title()));
        List<String> facts = new ArrayList<>();
        facts.add(header.outlet() == null ? "outlet not given" : header.outlet());
        facts.add(
                header.published() == null
                        ? "date not given"
                        : header.published().toString().replace('T', ' '));
        facts.add(header.bylines().isEmpty() ? "author not given" : String.join(", ", header.bylines()));
        facts.add(header.language() == null ? "language unknown" : header.language());
        line("  " + String.join(" · ", facts) + " · " + article.id());
        for (Origin origin : header.origin()) {
            line("  " + origin.how().code() + " from " + origin.outlet());
        }
        List<Link> links = families.links(article.id());
        if (!links.isEmpty()) {
            line("  " + links.get(0));
        }
    }

    private void section(String title, List<Claim> claims, Coding coding) throws IOException {
        if (!claims.isEmpty()) {
            line("");
            line("  " + title + " (" + claims.size() + ")");
            for (int i = 0; i < claims.size(); i++) {
                Claim claim = claims.get(i);
                claim(claim, coding.article());
                Span sentence = claim.sentence();
                boolean last =
                        i + 1 == claims.size() || !claims.get(i + 1).sentence().equals(sentence);
                if (last) {
                    line("        " + quote(coding.article().text(), sentence));
                }
            }
        }
    }

    private void claim(Claim claim, Article article) throws IOException {
        int number = lines.of(start(claim));
        line("  " + String.format(Locale.ROOT, "%4d", number) + "  " + what(claim));
        line("        says " + names.chain(claim.stance().sources()) + why(claim, article));
    }

    /** One claim in one line: kind, status, who and whom, and who says so. */
    public static String oneLine(Claim claim, Coding coding) {
        TextReport report = new TextReport(Writer.nullWriter());
        report.names.add(coding);
        String status = claim.stance().status() + " ";
        String what = report.what(claim);
        return claim.kind().code() + " " + (what.startsWith(status) ? "" : status) + what + ", says "
                + report.names.chain(claim.stance().sources());
    }

    private static int start(Claim claim) {
        return claim.matter()
                .event()
                .map(event -> event.anchor().span().start())
                .orElse(claim.sentence().start());
    }

    /** Whether the section it stands in says its status already. */
    private static boolean isPlain(Claim claim) {
        return switch (claim.stance().status()) {
            case HAPPENED -> claim.kind() != ClaimKind.FORECAST;
            case FORECAST, ASKED -> claim.kind() == ClaimKind.FORECAST;
            case ONGOING,
                    HISTORICAL,
                    PLANNED,
                    PROMISED,
                    DEMANDED,
                    DENIED,
                    RUMOURED,
                    POSSIBLE,
                    CONDITIONAL,
                    COUNTERFACTUAL -> false;
        };
    }

    private String what(Claim claim) {
        String status = isPlain(claim) ? "" : claim.stance().status() + " ";
        Matter matter = claim.matter();
        String time = claim.setting().time() == null
                ? ""
                : "  " + claim.setting().time().value();
        if (matter instanceof Matter.Happening happening) {
            return status + event(happening.what()) + time;
        }
        if (matter instanceof Matter.Forecast forecast) {
            String words =
                    forecast.what() == null ? "“" + clean(forecast.proposition().text()) + "”" : event(forecast.what());
            return status + words + (isAsked(claim) ? "" : range(forecast.probability()));
        }
        if (matter instanceof Matter.Condition condition) {
            return status + "“" + clean(condition.proposition().text()) + "”";
        }
        if (matter instanceof Matter.Explanation explanation) {
            return "“" + clean(explanation.effect().text()) + "” ← “"
                    + clean(explanation.cause().text()) + "”";
        }
        if (matter instanceof Matter.Tie tie) {
            return tie.relation() + ": "
                    + tie.from().stream().map(names::of).collect(Collectors.joining(" + ")) + " → "
                    + tie.to().stream().map(names::of).collect(Collectors.joining(" + "));
        }
        if (matter instanceof Matter.Signal signal) {
            return signal.sign().code() + " signal at “"
                    + clean(signal.occasion().text()) + "”";
        }
        return number((Matter.Count) matter);
    }

    private static String number(Matter.Count count) {
        String of = count.amount().of() == null
                ? ""
                : " of “" + clean(count.amount().of().text()) + "”";
        double value = count.amount().value();
        String figure = value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.valueOf(value);
        return figure + " " + count.amount().unit() + of;
    }

    private String event(Event event) {
        return Names.code(event) + "  " + names.parties(event);
    }

    private static String range(@org.jspecify.annotations.Nullable Probability probability) {
        if (probability == null) {
            return "";
        }
        String words = probability.words() == null
                ? ""
                : "“" + clean(probability.words().text()) + "” ";
        return String.format(
                Locale.ROOT, "  (%s%.0f–%.0f %%)", words, 100 * probability.low(), 100 * probability.high());
    }

    /** The words that made it something else than a plain fact. */
    private static String why(Claim claim, Article article) {
        String cues = claim.grounds().because().stream()
                .filter(because ->
                        because.table().equals("cues") || because.table().equals("grammar"))
                .map(because -> cue(because, article))
                .distinct()
                .collect(Collectors.joining(", "));
        return cues.isEmpty() ? "" : "; by " + cues;
    }

    private static String cue(Because because, Article article) {
        String words =
                because.words().stream().map(span -> span.in(article.text())).collect(Collectors.joining(" "));
        String told = because.table().equals("grammar") ? " (" + because.row().replace('-', ' ') + ")" : "";
        return "“" + clean(words) + "”" + told;
    }

    @Override
    public void add(Rejected rejected) throws IOException {
        line("! not read: " + rejected);
        line("");
    }

    @Override
    public void close() throws IOException {
        if (articles > 1) {
            sources();
            contradictions();
        }
        out.close();
    }

    private void sources() throws IOException {
        List<List<String>> copies = families.families();
        if (!copies.isEmpty()) {
            line("# One source");
            for (List<String> family : copies) {
                line("  " + String.join(" = ", family));
            }
            for (Link link : families.joining()) {
                line("        " + link.article() + " " + link);
            }
            line("");
        }
    }

    private void contradictions() throws IOException {
        List<Contradiction> all = comparison.contradictions();
        line("# Contradictions (" + all.size() + ")");
        for (Contradiction one : all) {
            line("  " + (one.kind() == Contradiction.Kind.POLARITY ? "happened or not" : "different numbers"));
            one.one().forEach(side -> side("   +  ", side));
            one.other().forEach(side -> side("   -  ", side));
        }
    }

    private void side(String mark, Side side) {
        try {
            line(mark + side.article() + ": " + what(side.claim()) + ", says "
                    + names.chain(side.claim().stance().sources()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String quote(String text, Span sentence) {
        String words = clean(sentence.in(text));
        return "“" + (words.length() > 2 * WIDTH ? words.substring(0, 2 * WIDTH - 1) + "…" : words) + "”";
    }

    private static String clean(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private void line(String content) throws IOException {
        out.write(content);
        out.write('\n');
    }
}
