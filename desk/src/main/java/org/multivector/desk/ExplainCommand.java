package org.multivector.desk;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.conllu.ConlluWriter;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;
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
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SENTENCE", description = "the sentence")
    private String sentence;

    @Option(names = "--lang", defaultValue = "en", description = "its language (${DEFAULT-VALUE})")
    private String language;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Pipeline pipeline = new Pipeline();
        Article article = Article.of("sentence", sentence, language);
        List<Sentence> parsed = pipeline.parse(sentence, language);
        out.print(ConlluWriter.write(parsed.get(0), List.of(), sentence));
        Coding coding = pipeline.coder().code(article, parsed);
        coding.mentions()
                .forEach(mention -> out.println(
                        mention.words().text() + "  " + mention.form().code() + " "
                                + mention.type() + " " + mention.actor() + "  ("
                                + mention.because().table() + ":"
                                + mention.because().row() + ")"));
        coding.attributions().forEach(out::println);
        for (Claim claim : coding.claims()) {
            out.println(claim);
        }
        return 0;
    }
}
