package org.multivector.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.core.DataException;
import org.multivector.core.Rejected;
import org.multivector.language.ConlluParser;
import org.multivector.language.ConlluParser.Given;
import org.multivector.language.Language;
import org.multivector.press.TextFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector parse}: text or CoNLL-U in, CoNLL-U out. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = {
            "Parses text, or CoNLL-U whose sentences or words are kept, and writes CoNLL-U.",
            "The comment \"# confidence\" of a sentence is the estimated share of words with the right head and relation.",
            "Exit code: 0 when all was parsed, 1 when something was rejected (named on standard error), 2 for wrong use."
        })
final class ParseCommand implements Callable<Integer> {
    /** Where the cutting comes from. */
    enum Cutting {
        gold,
        own
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "files .txt or .conllu, folders of them, or - for standard input (the default)")
    private @Nullable List<String> paths;

    @Option(names = "--lang", required = true, paramLabel = "LANGUAGE", description = "the language, such as en")
    private String language;

    @Option(
            names = "--tokens",
            paramLabel = "gold|own",
            defaultValue = "own",
            description = "gold: the input is CoNLL-U; its sentences and words are kept")
    private Cutting tokens;

    @Option(
            names = "--sentences",
            paramLabel = "gold|own",
            defaultValue = "own",
            description = "gold: the input is CoNLL-U; its sentences are kept and cut into words anew")
    private Cutting sentences;

    private int rejected;

    @Override
    public Integer call() throws IOException {
        ConlluParser parser = new ConlluParser(load());
        PrintWriter out = spec.commandLine().getOut();
        List<String> wanted = paths == null || paths.isEmpty() ? List.of("-") : paths;
        SortedMap<String, Integer> passedOver;
        try {
            passedOver =
                    TextFiles.read(wanted, System.in, (where, text) -> parse(parser, where, text, out), this::reject);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Closing.close(out, spec.commandLine().getErr(), passedOver);
        return rejected == 0 ? 0 : 1;
    }

    private Language load() {
        if (!Language.withModels().contains(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--lang: no model for the language " + language + "; there are models for "
                            + String.join(", ", Language.withModels()));
        }
        return Language.load(language);
    }

    private Given given() {
        if (tokens == Cutting.gold) {
            return Given.TOKENS;
        }
        return sentences == Cutting.gold ? Given.SENTENCES : Given.NOTHING;
    }

    private void parse(ConlluParser parser, String where, String text, PrintWriter out) {
        try {
            doubt(where, parser.parse(where, text, given(), out));
        } catch (DataException e) {
            String problem = String.valueOf(e.getMessage()).substring(e.where().length() + 2);
            reject(new Rejected("language", e.where(), problem + "; expected CoNLL-U, or leave out gold for text"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says so when a file is hardly of the language; it is parsed all the same. */
    private void doubt(String where, ConlluParser.Outcome outcome) {
        if (outcome.isOfAnotherLanguage()) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            Locale.ROOT,
                            "multivector: %s: this hardly looks like %s (confidence %.2f); another --lang?%n",
                            where,
                            Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH),
                            outcome.confidence());
        }
    }

    private void reject(Rejected one) {
        rejected++;
        spec.commandLine().getErr().println("multivector: " + one);
    }
}
