package org.multivector.lab.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.text.HostileText;
import org.multivector.language.Language;

/**
 * What takes long, run by {@code make soak}; each test prints a line. The system property {@code soak.articles} says how
 * large the folder is.
 */
@Tag("soak")
class SoakTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final int ARTICLES = Integer.getInteger("soak.articles", 2000);
    private static final int HOSTILE = 5000;

    @TempDir
    private Path folder;

    private static List<Path> examples(String... endings) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static void say(String format, Object... values) {
        System.out.println("soak: " + String.format(Locale.ROOT, format, values));
    }

    @Test
    void a_large_folder_is_read_in_512_mb_and_twice_alike() throws Exception {
        List<Path> examples = examples(".txt", ".html");
        for (int i = 0; i < ARTICLES; i++) {
            Path example = examples.get(i % examples.size());
            Files.copy(example, folder.resolve(String.format(Locale.ROOT, "%05d-%s", i, example.getFileName())));
        }
        Run one = read("jsonl");
        Run two = read("jsonl");
        say(
                "%d articles, -Xmx512m: %d MB of records in %.0f s, digest %s",
                ARTICLES, one.size >> 20, one.seconds, one.digest);
        assertThat(one.articles).isEqualTo(ARTICLES);
        assertThat(two.digest).isEqualTo(one.digest);
        Run text = read("text");
        say("%d articles, -Xmx512m: %d MB of digest for a reader in %.0f s", ARTICLES, text.size >> 20, text.seconds);
    }

    /** What a run of the command gave. */
    private record Run(String digest, long size, int articles, double seconds) {}

    private Run read(String format) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.multivector.desk.Main",
                        "read",
                        "--format",
                        format,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        MessageDigest sha = sha();
        Counter counter = new Counter();
        try (InputStream in = new DigestInputStream(process.getInputStream(), sha)) {
            in.transferTo(counter);
        }
        assertThat(process.waitFor()).isZero();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(HexFormat.of().formatHex(sha.digest()), counter.bytes, counter.articles, seconds);
    }

    /** Counts bytes, and lines that start an article's record. */
    private static final class Counter extends OutputStream {
        private static final byte[] ARTICLE = "{\"record\":\"article\"".getBytes(StandardCharsets.UTF_8);

        private long bytes;
        private int articles;
        private int at;

        @Override
        public void write(int b) {
            bytes++;
            if (b == '\n') {
                at = 0;
            } else if (at >= 0 && at < ARTICLE.length) {
                at = b == ARTICLE[at] ? at + 1 : -1;
                articles += at == ARTICLE.length ? 1 : 0;
            }
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Test
    void ten_million_words_without_a_full_stop_stream_in_little_memory() throws Exception {
        for (String code : Language.withModels()) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EndlessText.class.getName(),
                            code,
                            "10000000")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(process.waitFor()).as(said).isZero();
            say("%s, -Xmx256m: %s", code, said);
        }
    }

    @Test
    void two_threads_give_what_one_gives() throws IOException, InterruptedException, ExecutionException {
        WholeChain chain = new WholeChain();
        List<String> pages = new ArrayList<>();
        for (Path example : examples(".txt")) {
            pages.add(Files.readString(example));
        }
        List<String> alone =
                pages.stream().map(page -> chain.records("page", page)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        int rounds = 20;
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                pages.forEach(page -> together.add(threads.submit(() -> chain.records("page", page))));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
        say("%d pages on two threads as on one", rounds * pages.size());
    }

    @Test
    void hostile_text_goes_through_the_whole_chain() {
        WholeChain chain = new WholeChain();
        long seed = 20221;
        HostileText.texts(seed, HOSTILE, 200).forEach(chain::check);
        say("%d hostile texts, seed %d", HOSTILE, seed);
    }
}
