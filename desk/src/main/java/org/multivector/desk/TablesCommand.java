package org.multivector.desk;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.multivector.coder.Example;
import org.multivector.coder.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code multivector tables}: checks the tables. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = "Checks the tables and runs the examples of their rows.")
final class TablesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", defaultValue = "en", description = "the language (${DEFAULT-VALUE})")
    private String language;

    @Option(names = "--table", defaultValue = "", description = "only this table")
    private String table;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Pipeline pipeline = new Pipeline();
        Examples examples = pipeline.coder().examples(language);
        List<String> problems = new ArrayList<>();
        int run = 0;
        for (Example example : examples.all()) {
            if (table.isEmpty() || example.table().equals(table)) {
                run++;
                Optional<String> problem = examples.check(example, pipeline.parse(example.sentence(), language));
                problem.ifPresent(problems::add);
            }
        }
        problems.forEach(out::println);
        out.println(run + " examples, " + problems.size() + " wrong");
        return problems.isEmpty() ? 0 : 1;
    }
}
