package org.multivector.desk;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.Nearness;
import org.multivector.core.Because;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Mention;
import org.multivector.core.text.Article;
import org.multivector.core.text.Published;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Word;
import org.multivector.desk.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector explain}: why a sentence is coded as it is. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows a sentence's tree, the rows that fired, and the nearest that did not with what they lacked.")
final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_MISSES = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SENTENCE", description = "the sentence, or a few")
    private String sentence;

    @Option(names = "--lang", defaultValue = "en", description = "its language (${DEFAULT-VALUE})")
    private String language;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "ISO date from which \"on Monday\" and offices are read")
    private @Nullable Published published;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Pipeline pipeline = new Pipeline();
        Article plain = Article.of("sentence", sentence, language);
        Article article = plain.withHeader(plain.header().withPublished(published));
        List<Sentence> parsed = pipeline.sentences(sentence, language);
        Coding coding = pipeline.coder().code(article, parsed);
        for (Sentence one : parsed) {
            if (one.isParsed()) {
                out.println("Tree");
                tree(out, pipeline.coder().mended(language, one), 0, "  ");
            }
        }
        mentions(out, coding);
        claims(out, coding);
        if (pipeline.coder().makesClaims(language)) {
            misses(out, pipeline.coder().fared(article, parsed), coding);
        }
        return 0;
    }

    private static void tree(PrintWriter out, Sentence sentence, int head, String indent) {
        for (int child : sentence.children(head)) {
            Word word = sentence.word(child);
            out.println(indent + word.form() + "  " + word.deprel() + " " + word.upos() + " " + word.lemma()
                    + (word.feats().toString().equals("_") ? "" : " " + word.feats()));
            tree(out, sentence, child, indent + "  ");
        }
    }

    private static void mentions(PrintWriter out, Coding coding) {
        if (!coding.mentions().isEmpty()) {
            out.println("Who");
        }
        for (Mention mention : coding.mentions()) {
            out.println("  “" + mention.words().text() + "”  " + mention.form().code() + " of "
                    + (mention.actor() == null ? "somebody without a row" : mention.actor()) + "  ("
                    + mention.because().table() + ": " + mention.because().row() + ")");
        }
    }

    private void claims(PrintWriter out, Coding coding) {
        out.println(coding.claims().isEmpty() ? "No claims" : "Claims");
        for (Claim claim : coding.claims()) {
            out.println("  " + TextReport.oneLine(claim, coding));
            for (Because because : claim.grounds().because()) {
                out.println("      " + because.table() + ": " + because.row() + "  on " + quoted(because.words()));
            }
        }
    }

    /** Rows that found something and lacked something, at most a few a word. */
    private void misses(PrintWriter out, List<Nearness> fared, Coding coding) {
        Set<String> fired = coding.claims().stream()
                .flatMap(claim -> claim.grounds().because().stream())
                .map(because -> because.table() + " " + because.row())
                .collect(Collectors.toSet());
        out.println("Nearest that did not fire");
        Set<Object> shown = new LinkedHashSet<>();
        int ofWord = 0;
        Object lastWord = null;
        for (Nearness near : fared) {
            ofWord = near.word().equals(lastWord) ? ofWord : 0;
            lastWord = near.word();
            boolean missed = near.lacking() != null && !fired.contains(near.table() + " " + near.row());
            if (missed && ofWord < MOST_MISSES && shown.add(near.table() + near.row())) {
                ofWord++;
                out.println("  " + near.table() + ": " + near.row() + "  " + near.pattern() + "  on "
                        + quoted(near.words()) + " lacked " + near.lacking());
            }
        }
        if (shown.isEmpty()) {
            out.println("  none");
        }
    }

    private String quoted(List<Span> words) {
        return words.stream().map(span -> "“" + span.in(sentence) + "”").collect(Collectors.joining(" "));
    }
}
