package org.multivector.press.internal.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.press.Cases;
import org.multivector.press.internal.words.Tables;
import org.multivector.press.watch.Limits;
import org.multivector.press.watch.Site;

/** One request and its answer, with a server that does not mean well. */
class HttpTest {
    private static final Addresses ADDRESSES = Addresses.load();
    private static final Limits SHORT =
            new Limits(100_000, 4_000, Duration.ofSeconds(2), Duration.ofMillis(250), Duration.ofMillis(700), 5);

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private Site site;
    private Http http;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
        http = http(Resolver.SYSTEM, Set.of(site.pair()));
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        http.close();
    }

    private static Http http(Resolver resolver, Set<String> allowed) {
        Gate gate = new Gate(ADDRESSES, resolver, false, allowed);
        return new Http(gate, SHORT, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    private Reply get(String path) throws FetchException {
        return http.get(Target.of(site.url(path)), Map.of());
    }

    static Stream<Arguments> replies() {
        return Cases.rows(HttpTest.class, "replies.tsv", 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replies")
    void an_answer_is_read_or_its_fault_is_named(String name, String answer, String expected) {
        String raw = answer.replace("\\r", "\r").replace("\\n", "\n");
        site.page("/", (request, out) -> Site.write(out, raw));
        assertThat(shown("/")).isEqualTo(expected);
    }

    private String shown(String path) {
        try {
            Reply reply = get(path);
            return reply.status() + " " + new String(reply.body(), StandardCharsets.UTF_8);
        } catch (FetchException e) {
            return (e.isLasting() ? "lasting: " : e.isOfServer() ? "passing: " : "broken: ")
                    + e.reason().replace(site.pair(), "HOST");
        }
    }

    @Test
    void a_packed_body_is_unpacked_and_a_broken_one_is_named() throws IOException {
        byte[] packed = gzip("They met. ".repeat(500));
        packed(packed, packed.length);
        assertThat(get("/").body()).hasSize(5_000);
        assertThat(get("/").fields().first("Content-Length")).contains("5000");
        assertThat(get("/").fields().first("X-Crawl-Content-Encoding")).contains("gzip");
        packed(packed, packed.length / 2);
        assertThat(shown("/")).startsWith("broken: the body is broken gzip");
        packed(gzip("x".repeat(200_000)), -1);
        assertThat(shown("/")).startsWith("lasting: more than 0 MB (100000 bytes)");
    }

    private void packed(byte[] bytes, int length) {
        int sent = length < 0 ? bytes.length : length;
        site.page("/", (request, out) -> {
            Site.write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + sent + "\r\n\r\n");
            out.write(bytes, 0, sent);
        });
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void endless_answers_are_cut_off() {
        site.page("/body", (request, out) -> endless(out, "HTTP/1.1 200 OK\r\n\r\n", "They met. ".repeat(100)));
        site.page("/head", (request, out) -> endless(out, "HTTP/1.1 200 OK\r\n", "X-More: more\r\n"));
        site.page("/line", (request, out) -> endless(out, "HTTP/1.1 200 OK\r\nX-Long: ", "more"));
        site.page(
                "/chunks",
                (request, out) -> endless(
                        out,
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                        "1000\r\n" + "more".repeat(1024) + "\r\n"));
        site.page("/interim", (request, out) -> endless(out, "", "HTTP/1.1 103 Early Hints\r\n\r\n"));
        assertThat(shown("/body")).startsWith("lasting: more than 0 MB (100000 bytes)");
        assertThat(shown("/head")).contains("the head of the answer");
        assertThat(shown("/line")).contains("the head of the answer is longer than 4000 bytes");
        assertThat(shown("/chunks")).startsWith("lasting: more than 0 MB");
        assertThat(shown("/interim")).contains("no final one");
    }

    private static void endless(OutputStream out, String start, String more) throws IOException {
        Site.write(out, start);
        while (true) {
            Site.write(out, more);
        }
    }

    @Test
    void slow_answers_are_cut_off_however_they_drip() {
        site.page("/head", (request, out) -> drip(out, "HTTP/1.1 200 OK\r\nX-Slow: "));
        site.page("/body", (request, out) -> drip(out, "HTTP/1.1 200 OK\r\n\r\n"));
        site.page("/silent", (request, out) -> Thread.sleep(2_000));
        assertThat(shown("/head"))
                .isEqualTo("passing: the answer was not whole after 700 ms, the longest that is waited for");
        assertThat(shown("/body")).contains("not whole after 700 ms");
        assertThat(shown("/silent")).isEqualTo("passing: HOST is silent; given up after 250 ms");
    }

    private static void drip(OutputStream out, String start) throws IOException, InterruptedException {
        Site.write(out, start);
        for (int i = 0; i < 200; i++) {
            Thread.sleep(20);
            Site.write(out, "x");
        }
    }

    @Test
    void a_greeting_of_tls_that_drips_is_cut_off() throws Exception {
        site.close();
        try (java.net.ServerSocket server = new java.net.ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread dripping = new Thread(() -> {
                try (java.net.Socket socket = server.accept()) {
                    drip(socket.getOutputStream(), "\u0016\u0003\u0003@\u0000");
                } catch (IOException | InterruptedException e) {
                    return; // cut off, as it should be
                }
            });
            dripping.start();
            Http allowed = http(Resolver.SYSTEM, Set.of("127.0.0.1:" + server.getLocalPort()));
            String url = "https://127.0.0.1:" + server.getLocalPort() + "/";
            assertThatThrownBy(() -> allowed.get(Target.of(url), Map.of()))
                    .hasMessageContaining("not whole after 700 ms");
            dripping.join();
        }
    }

    @Test
    void a_certificate_must_be_known_and_of_the_name(@TempDir Path folder) throws Exception {
        SSLContext keys = keys(folder.resolve("keys.p12"));
        try (Site secure =
                Site.open(keys.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()))) {
            secure.page("/", "", "ok");
            Gate gate = new Gate(ADDRESSES, host -> List.of(LOOPBACK), false, Set.of(secure.pair()));
            Http trusting = new Http(gate, Limits.DEFAULT, keys.getSocketFactory());
            String port = ":" + secure.port() + "/";
            assertThat(trusting.get(Target.of("https://steppe.example" + port), Map.of())
                            .body())
                    .asString()
                    .isEqualTo("ok");
            assertThatThrownBy(() -> trusting.get(Target.of("https://oasis.example" + port), Map.of()))
                    .hasMessageContaining(
                            "no secure connection: No subject alternative DNS name matching oasis.example");
            Http plain = new Http(gate, Limits.DEFAULT, (SSLSocketFactory) SSLSocketFactory.getDefault());
            assertThatThrownBy(() -> plain.get(Target.of("https://steppe.example" + port), Map.of()))
                    .hasMessageContaining("no secure connection");
            trusting.close();
            plain.close();
        }
    }

    /** A key for steppe.example that signs itself, and trust in it. */
    private static SSLContext keys(Path file) throws Exception {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "a",
                        "-dname",
                        "CN=steppe.example",
                        "-ext",
                        "san=dns:steppe.example",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        file.toString())
                .inheritIO()
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, "changeit".toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void nobody_there_is_named() throws IOException {
        site.close();
        assertThat(shown("/")).isEqualTo("passing: HOST refuses connections");
        assertThatThrownBy(() -> http.get(Target.of("http://nowhere.invalid/"), Map.of()))
                .hasMessageContaining("nowhere.invalid is not known");
    }

    @Test
    void fields_cannot_be_smuggled_in() throws FetchException {
        site.page("/", "", "ok");
        http.get(Target.of(site.url("/")), Map.of("User-Agent", "a\r\nX-Evil: b"));
        assertThat(site.asked().get(0).fields()).doesNotContainKey("x-evil");
        assertThat(site.asked().get(0).field("host")).isEqualTo(site.pair());
    }

    @Test
    void a_name_is_resolved_once_and_the_address_that_was_looked_at_is_connected_to() throws Exception {
        site.page("/", "", "ok");
        AtomicInteger asked = new AtomicInteger();
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        InetAddress other = InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 216, 34});
        Resolver rebinding = host -> List.of(asked.getAndIncrement() == 0 ? loopback : other);
        String url = "http://steppe.example:" + site.port() + "/";
        Http once = http(rebinding, Set.of(site.pair()));
        assertThat(once.get(Target.of(url), Map.of()).status()).isEqualTo(200);
        assertThat(asked).hasValue(1);
        assertThat(site.asked().get(0).field("host")).isEqualTo("steppe.example:" + site.port());
        Http never = http(host -> List.of(loopback), Set.of());
        assertThatThrownBy(() -> never.get(Target.of(url), Map.of()))
                .hasMessage("steppe.example is at 127.0.0.1 (loopback), not an address of the public internet;"
                        + " --allow-private allows it");
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void a_pair_that_is_allowed_allows_no_other_port() {
        Gate gate = new Gate(ADDRESSES, Resolver.SYSTEM, false, Set.of("127.0.0.1:81"));
        assertThatThrownBy(() -> gate.admit(Target.of("http://127.0.0.1/"))).isInstanceOf(FetchException.class);
    }

    @Test
    void every_range_keeps_its_example_out() {
        assertThat(Tables.world("addresses.tsv"))
                .allSatisfy(row -> assertThat(ADDRESSES.kind(InetAddress.getByName(row.get("example"))))
                        .contains(row.get("kind")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "172.32.0.1", "100.128.0.1"})
    void addresses_of_the_internet_are_let_through(String address) throws IOException {
        assertThat(ADDRESSES.kind(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void an_address_inside_another_is_looked_at_as_what_it_is() throws IOException {
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        mapped[12] = 127;
        mapped[15] = 1;
        assertThat(ADDRESSES.kind(InetAddress.getByAddress(mapped))).contains("loopback");
        assertThat(ADDRESSES.kind(InetAddress.getByName("::ffff:10.0.0.1"))).contains("private");
    }

    static Stream<Arguments> targets() {
        return Cases.rows(HttpTest.class, "targets.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void an_address_is_made_plain_or_refused(String written, String expected) {
        String shown;
        try {
            shown = Target.of(written).url();
        } catch (FetchException e) {
            shown = "! " + e.reason();
        }
        assertThat(shown).isEqualTo(expected);
    }
}
