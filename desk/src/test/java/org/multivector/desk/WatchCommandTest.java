package org.multivector.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code multivector watch} from outside. */
class WatchCommandTest {
    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        page("/robots.txt", "");
        page("/rss", "<rss><channel><item><link>/a</link></item><item><link>/gone</link></item></channel></rss>");
        page("/a", "<html><body><p>They met in Geneva.</p></body></html>");
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void page(String path, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            boolean isThere = exchange.getRequestURI().getPath().equals(path);
            exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    @Test
    void one_round_prints_what_is_stored_names_what_is_not_and_sums_up() {
        Run run = Run.of("watch", "--once", "--pace", "0", "--allow-private", url("/rss"), out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).containsExactly(url("/a"));
        assertThat(run.err())
                .contains("multivector: press: " + url("/gone") + ": the server answers 404")
                .contains("multivector: 1 feeds read, 0 unchanged, 0 not due yet; 2 new pages found, 1 stored,"
                        + " 0 known already, 1 failures, 0 pages left for the next run");
        Run again = Run.of("watch", "--once", "--pace", "0", "--allow-private", url("/rss"), out());
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEmpty();
    }

    @Test
    void private_addresses_are_refused_with_the_way_to_allow_them() {
        Run run = Run.of("watch", "--once", "--pace", "0", url("/rss"), out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("(loopback), not an address of the public internet; --allow-private allows it");
    }

    @Test
    void wrong_use_is_told() {
        for (List<String> arguments : List.of(
                List.of("watch"),
                List.of("watch", "a.opml"),
                List.of("watch", "--pace", "-1", "a.opml", out()),
                List.of("watch", "--limit", "0", "a.opml", out()),
                List.of("watch", "--nonsense", "a.opml", out()))) {
            Run run = Run.of(arguments.toArray(String[]::new));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        }
        assertThat(Run.of("watch", "--help").out())
                .startsWith("Usage: multivector watch")
                .contains("--once", "FOLDER");
    }

    @Test
    void an_interrupt_ends_a_watch_well() throws Exception {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        Main.class.getName(),
                        "watch",
                        "--pace",
                        "0",
                        "--allow-private",
                        url("/rss"),
                        out())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(url("/a"));
            process.destroy();
            assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(folder.resolve("err"))).contains("1 feeds read", "1 stored");
        try (Stream<Path> files = Files.list(Path.of(out()))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".watch", "pages-00001.warc.gz");
        }
    }
}
