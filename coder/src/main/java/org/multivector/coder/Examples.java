package org.multivector.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.multivector.coder.event.EventFinder;
import org.multivector.core.Because;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Matter;
import org.multivector.core.event.Event;
import org.multivector.core.event.Participant;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;

/**
 * Runs the examples of a language's rows. What a table's {@code yields} column says:
 *
 * <pre>
 * events, light   actors " &gt; " recipients, either may be missing; several joined by " + "; the last words of each
 * ties            from " &gt; " to
 * cues            lemma "=" STATUS
 * speech          source ": " some of the content
 * causes          effect " &lt; " cause
 * signals         the word it fires on
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Examples {
    private static final List<String> TABLES = Stream.concat(
                    EventFinder.TABLES.stream(), Stream.of("light", "cues", "speech", "causes", "ties", "signals"))
            .toList();
    private static final String SIGNS = "(?<=[>+] )|(?= ?[>+] )";
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private final Coder coder;
    private final String language;
    private final List<Example> all = new ArrayList<>();

    private Examples(Coder coder, String language) {
        this.coder = coder;
        this.language = language;
    }

    /**
     * The examples of a language.
     *
     * @throws IllegalArgumentException if the language has no rows
     */
    static Examples of(Coder coder, String language) {
        if (!coder.makesClaims(language)) {
            throw new IllegalArgumentException("no rows for the language " + language);
        }
        Examples out = new Examples(coder, language);
        String folder = "tables/" + language.toLowerCase(Locale.ROOT) + "/";
        for (String name : TABLES) {
            for (Row row :
                    Table.resource(Examples.class, folder + name + ".tsv").rows()) {
                out.all.add(new Example(name, row.id(), row.where("yields"), row.get("example"), row.get("yields")));
            }
        }
        return out;
    }

    /** All examples, table by table. */
    public List<Example> all() {
        return List.copyOf(all);
    }

    /**
     * Runs one example.
     *
     * @param example the example
     * @param sentences its sentence, cut and parsed
     * @return what is wrong, as one line that starts with the place; empty when it yields what it should
     */
    public Optional<String> check(Example example, List<Sentence> sentences) {
        Article article = Article.of(example.row(), example.sentence(), language);
        Coding coding = coder.of(language).code(article, sentences, DAY);
        List<String> got = switch (example.table()) {
            case "cues" -> coder.of(language).statuses(article, sentences, DAY);
            case "speech" -> attributions(coding, example);
            default -> claims(coding, example);
        };
        boolean right = got.stream().anyMatch(one -> isRight(example, one));
        return right
                ? Optional.empty()
                : Optional.of(example.where() + ": " + example.table() + " " + example.row() + " should yield \""
                        + example.yields() + "\", got " + (got.isEmpty() ? "nothing" : got) + " on: "
                        + example.sentence());
    }

    private static boolean isRight(Example example, String got) {
        String wanted = example.yields();
        if (example.table().equals("speech")) {
            String[] two = wanted.split(": ", 2);
            String[] gotTwo = got.split(": ", 2);
            return two.length == 2 && gotTwo[0].endsWith(two[0]) && gotTwo[1].contains(two[1]);
        }
        List<String> parts = List.of(wanted.split(SIGNS));
        List<String> gotParts = List.of(got.split(SIGNS));
        return got.equals(wanted) || parts.size() == gotParts.size() && endWith(gotParts, parts);
    }

    /** Whether each party ends in the words wanted: an article or a title before them is no fault. */
    private static boolean endWith(List<String> got, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!got.get(i).endsWith(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> attributions(Coding coding, Example example) {
        List<String> out = new ArrayList<>();
        for (Attribution one : coding.attributions()) {
            if (one.because().row().equals(example.row())) {
                String text = coding.article().text();
                String source = one.source().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
                String content =
                        one.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
                out.add(source + ": " + content);
            }
        }
        return out;
    }

    private static List<String> claims(Coding coding, Example example) {
        List<String> out = new ArrayList<>();
        for (Claim claim : coding.claims()) {
            for (Because because : claim.grounds().because()) {
                if (because.table().equals(example.table()) && because.row().equals(example.row())) {
                    out.add(show(claim, because, coding.article()));
                }
            }
        }
        return out.stream().distinct().toList();
    }

    private static String show(Claim claim, Because because, Article article) {
        Optional<Event> event = claim.matter().event();
        if (event.isPresent()) {
            return show(event.get().actors(), event.get().recipients());
        }
        if (claim.matter() instanceof Matter.Tie tie) {
            return show(tie.from(), tie.to());
        }
        if (claim.matter() instanceof Matter.Explanation explanation) {
            return explanation.effect().text() + " < " + explanation.cause().text();
        }
        return because.words().get(0).in(article.text());
    }

    private static String show(List<Participant> actors, List<Participant> recipients) {
        if (recipients.isEmpty()) {
            return parties(actors);
        }
        return (actors.isEmpty() ? "" : parties(actors) + " ") + "> " + parties(recipients);
    }

    private static String parties(List<Participant> parties) {
        return parties.stream().map(one -> one.words().text()).collect(Collectors.joining(" + "));
    }
}
