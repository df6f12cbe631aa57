package org.multivector.desk;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.Coder;
import org.multivector.coder.Example;
import org.multivector.coder.Examples;
import org.multivector.coder.Tables;
import org.multivector.core.table.Row;
import org.multivector.core.table.TableLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector tables}: what the tables hold and whether they are right. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = {
            "Without an argument: checks every table and runs the example of every row.",
            "With a word: shows the rows in which it stands as id, pattern or code."
        })
final class TablesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORD",
            description = "an id, a lemma, or a code such as CONSULT:visit; or list, for the tables with their sizes")
    private @Nullable String word;

    @Option(names = "--lang", defaultValue = "en", description = "the language (${DEFAULT-VALUE})")
    private String language;

    @Option(names = "--table", defaultValue = "", description = "only this table, such as events/agree")
    private String table;

    @Override
    public Integer call() {
        if (word == null) {
            return check();
        }
        return word.equals("list") ? list() : show(word);
    }

    private int check() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> problems = new ArrayList<>();
        int files = 0;
        for (Tables.File file : Tables.all()) {
            if (!table.isEmpty() && !file.path().equals(language + "/" + table + ".tsv")) {
                continue;
            }
            files++;
            problems.addAll(TableLint.check(file.path(), file.text()));
        }
        if (files == 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--table: no table " + language + "/" + table + ".tsv; tables list shows those there are");
        }
        int examples = examples(problems);
        problems.forEach(out::println);
        out.println(files + " tables, " + examples + " examples, " + problems.size() + " faults");
        return problems.isEmpty() ? 0 : 1;
    }

    private int examples(List<String> problems) {
        Pipeline pipeline = new Pipeline();
        Examples examples = pipeline.coder().examples(language);
        int run = 0;
        for (Example example : examples.all()) {
            if (table.isEmpty() || example.table().equals(table)) {
                run++;
                examples.check(example, pipeline.parse(example.sentence(), language))
                        .ifPresent(problems::add);
            }
        }
        return run;
    }

    private int list() {
        PrintWriter out = spec.commandLine().getOut();
        for (Tables.File file : Tables.all()) {
            int rows = file.table().rows().size();
            out.printf(
                    Locale.ROOT,
                    "%-28s %6d  %s%n",
                    file.path(),
                    rows,
                    file.table().header().get("title"));
        }
        return 0;
    }

    private int show(String wanted) {
        PrintWriter out = spec.commandLine().getOut();
        int shown = 0;
        for (Tables.File file : Tables.all()) {
            boolean spoken =
                    file.path().startsWith(language + "/") || file.path().startsWith("world/");
            if (spoken && (table.isEmpty() || file.path().equals(language + "/" + table + ".tsv"))) {
                for (Row row : file.table().rows()) {
                    if (stands(wanted, row)) {
                        shown++;
                        out.println(file.path() + ":" + row.line() + "  "
                                + row.toString().replace("\t", "  |  "));
                    }
                }
            }
        }
        if (shown == 0) {
            out.println("no row has " + wanted + " as id, lemma or code; languages: " + Coder.LANGUAGES);
        }
        return shown == 0 ? 1 : 0;
    }

    /** Whether a cell is the word, or has it among its words or codes. */
    private static boolean stands(String wanted, Row row) {
        for (String cell : row.toString().split("\t", -1)) {
            for (String part : cell.split("[ |/+]", -1)) {
                if (part.equals(wanted)) {
                    return true;
                }
            }
            if (cell.equals(wanted)) {
                return true;
            }
        }
        return row.id().startsWith(wanted + ".");
    }
}
