package org.multivector.desk.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A headless Chromium, driven through its DevTools protocol: as much of it as the tests of pages need. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private int last;

    /** Where a browser is: named by the environment variable CHROMIUM, else found on PATH. */
    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program) throws IOException {
        profile = Files.createTempDirectory("multivector-browser");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-extensions",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(false)
                .start();
        int port = port();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/devtools/page/" + page(port)), new Listener())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            send(domain + ".enable", "{}");
        }
    }

    /** The port that it tells on its standard error. */
    private int port() throws IOException {
        BufferedReader lines = process.errorReader(StandardCharsets.UTF_8);
        String line;
        while ((line = lines.readLine()) != null) {
            if (line.startsWith("DevTools listening on ")) {
                Thread drain = new Thread(() -> lines.lines().forEach(rest -> {}), "browser-stderr");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(line.indexOf("ws://"))).getPort();
            }
        }
        throw new IOException("the browser ended before it said where it listens");
    }

    private static String page(int port) throws IOException {
        URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(list.toURL().openStream(), StandardCharsets.UTF_8))) {
            StringBuilder json = new StringBuilder();
            in.lines().forEach(json::append);
            return field(json.toString(), "id").orElseThrow();
        }
    }

    /** Collects messages; a message may come in parts. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
            message.append(data);
            if (whole) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void take(String message) {
        CompletableFuture<String> answer = message.startsWith("{\"id\":")
                ? answers.remove(Integer.parseInt(message.substring(6, message.indexOf(','))))
                : null;
        if (answer == null) {
            events.add(message);
        } else {
            answer.complete(message);
        }
    }

    /** Sends a command and waits for its answer. */
    String send(String method, String parameters) {
        int id = ++last;
        CompletableFuture<String> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        String json = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (json.contains("\"error\":{") || json.contains("\"exceptionDetails\"")) {
            throw new IllegalStateException(method + " " + parameters + ": " + json);
        }
        return json;
    }

    /** Opens a page and waits until it is loaded. */
    void open(String url) {
        events.clear();
        send("Page.navigate", "{\"url\":" + quote(url) + "}");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (events("Page.loadEventFired").isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(url + " was not loaded within " + PATIENCE);
            }
            Thread.onSpinWait();
        }
        evaluate("document.fonts.ready.then(() => '')");
    }

    /** What happened since the page was opened, by the protocol's name of it. */
    List<String> events(String name) {
        return events.stream()
                .filter(event -> event.startsWith("{\"method\":\"" + name + "\""))
                .toList();
    }

    /** The value of an expression, as text; a promise is waited for. */
    String evaluate(String expression) {
        String answer = send(
                "Runtime.evaluate",
                "{\"expression\":" + quote("Promise.resolve(" + expression + ").then(value => String(value))")
                        + ",\"awaitPromise\":true,\"returnByValue\":true,\"userGesture\":true}");
        return field(answer, "value").orElse("");
    }

    /** Presses and releases the mouse in the middle of the first element that the selector finds, wherever it is drawn. */
    void click(String selector) {
        String at = evaluate("(() => { const box = document.querySelector(" + quote(selector)
                + ").getClientRects()[0]; return (box.left + box.width / 2) + ',' + (box.top + box.height / 2); })()");
        String place = "\"x\":" + at.replace(",", ",\"y\":") + ",\"button\":\"left\",\"clickCount\":1";
        send("Input.dispatchMouseEvent", "{\"type\":\"mousePressed\"," + place + "}");
        send("Input.dispatchMouseEvent", "{\"type\":\"mouseReleased\"," + place + "}");
        draw();
    }

    /** Waits until what was done is drawn; works without script too. */
    private void draw() {
        send("Page.captureScreenshot", "{\"clip\":{\"x\":0,\"y\":0,\"width\":1,\"height\":1,\"scale\":1}}");
    }

    /** Presses a key. */
    void key(String name, int code) {
        for (String type : List.of("rawKeyDown", "char", "keyUp")) {
            String text = name.equals("Enter") && type.equals("char") ? ",\"text\":\"\\r\"" : "";
            if (!type.equals("char") || !text.isEmpty()) {
                send(
                        "Input.dispatchKeyEvent",
                        "{\"type\":\"" + type + "\",\"key\":\"" + name + "\",\"code\":\"" + name
                                + "\",\"windowsVirtualKeyCode\":" + code + text + "}");
            }
        }
        draw();
    }

    /** Sets the size of the window. */
    void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false}");
    }

    /** Sets what the system prefers: {@code light} or {@code dark}; and the medium, {@code screen} or {@code print}. */
    void media(String medium, String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                "{\"media\":\"" + medium + "\",\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme
                        + "\"}]}");
    }

    private static String quote(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** The first value of a field of this name. */
    static Optional<String> field(String json, String name) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                if (token == JsonToken.FIELD_NAME && name.equals(parser.currentName())) {
                    parser.nextToken();
                    return Optional.ofNullable(parser.getValueAsString());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit()
                .orTimeout(5, TimeUnit.SECONDS)
                .exceptionally(e -> one)
                .join());
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
