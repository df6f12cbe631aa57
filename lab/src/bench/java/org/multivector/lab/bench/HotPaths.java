package org.multivector.lab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Word;
import org.multivector.desk.Pipeline;
import org.multivector.language.Language;
import org.multivector.language.internal.model.Model;
import org.multivector.language.internal.model.ModelFile;
import org.multivector.language.internal.model.Scratch;
import org.multivector.press.Defaults;
import org.multivector.press.Press;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The hot paths one by one, over the same pages: an operation is one pass over all of them; {@code words} is what counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class HotPaths {
    /** The folder of examples. */
    @Param("../examples")
    public String examples = "../examples";

    private final Language words = Language.withoutModel("en");
    private final Language english = Language.load("en");
    private final Press press = Press.of(Defaults.NONE);
    private final Pipeline pipeline = new Pipeline();
    private final List<Article> articles = new ArrayList<>();
    private final List<List<Sentence>> trees = new ArrayList<>();
    private final List<Sentence> bare = new ArrayList<>();
    private final Model.Worker worker = model().worker();
    private Pages pages = new Pages(List.of(), List.of());

    /** Counts words beside operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        /** Words passed. */
        public long words;
    }

    private static Model model() {
        String resource = "/org/multivector/models/en.model";
        try (var in = Language.class.getResourceAsStream(resource)) {
            return ModelFile.read(resource, in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Reads, cuts and parses the pages once. */
    @Setup
    public void read() throws IOException {
        pages = Pages.read(Path.of(examples), "en");
        for (String page : pages.pages()) {
            Article article = press.article("page", page);
            articles.add(article);
            trees.add(pipeline.sentences(article));
        }
        pages.bodies().forEach(body -> words.parse(body).forEach(bare::add));
    }

    /** Page to article. */
    @Benchmark
    public void press(Counter counter, Blackhole hole) {
        pages.pages().forEach(page -> hole.consume(press.article("page", page)));
        counter.words += pages.words();
    }

    /** Text to words and sentences. */
    @Benchmark
    public void tokenize(Counter counter, Blackhole hole) {
        pages.bodies().forEach(body -> words.parse(body).forEach(hole::consume));
        counter.words += pages.words();
    }

    /** Words to tags. */
    @Benchmark
    public void tag(Counter counter, Blackhole hole) {
        for (Sentence sentence : bare) {
            Scratch scratch = worker.scratch();
            scratch.clear();
            for (Word word : sentence.words()) {
                scratch.add(word.form(), 0, word.form().length());
            }
            worker.tag();
            hole.consume(worker.tag(1));
        }
        counter.words += pages.words();
    }

    /** Words to tags, lemmas and trees. */
    @Benchmark
    public void parse(Counter counter, Blackhole hole) {
        bare.forEach(sentence -> hole.consume(english.parse(sentence)));
        counter.words += pages.words();
    }

    /** Trees to claims. */
    @Benchmark
    public void code(Counter counter, Blackhole hole) {
        for (int i = 0; i < articles.size(); i++) {
            hole.consume(pipeline.coder().code(articles.get(i), trees.get(i)));
        }
        counter.words += pages.words();
    }

    /** Page to claims. */
    @Benchmark
    public void chain(Counter counter, Blackhole hole) {
        for (String page : pages.pages()) {
            Coding coding = pipeline.code(press.article("page", page));
            hole.consume(coding);
        }
        counter.words += pages.words();
    }
}
