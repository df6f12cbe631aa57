package org.multivector.press.watch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A real server on loopback that answers as a test tells it to, badly too, and remembers what it was asked. */
public final class Site implements AutoCloseable {
    private final ServerSocket server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    private Site(ServerSocket server) {
        this.server = server;
    }

    /** What a page answers, byte by byte. */
    @FunctionalInterface
    public interface Page {
        void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
    }

    /** A request: its path with the query, and its fields in lower case. */
    public record Asked(String path, Map<String, String> fields) {
        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    public static Site open() throws IOException {
        return open(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    public static Site open(ServerSocket server) {
        Site site = new Site(server);
        Thread thread = new Thread(site::serve, "site");
        thread.setDaemon(true);
        thread.start();
        return site;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> answer(socket), "site-answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String path = line(in).split(" ", 3)[1];
            Map<String, String> fields = new ConcurrentHashMap<>();
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String[] parts = line.split(": ", 2);
                fields.put(parts[0].toLowerCase(java.util.Locale.ROOT), parts[1]);
            }
            Asked one = new Asked(path, fields);
            asked.add(one);
            Page page = pages.getOrDefault(path, (request, out) -> write(out, "404 Not Found", "", "nothing here"));
            page.answer(one, socket.getOutputStream());
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            return; // the other side has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder out = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                out.append((char) c);
            }
        }
        return out.toString();
    }

    /** Writes an answer with the right length. */
    public static void write(OutputStream out, String status, String fields, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        write(out, "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + bytes.length + "\r\n\r\n");
        out.write(bytes);
        out.flush();
    }

    /** Writes these characters as they are. */
    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    public Site page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** A page of HTML, or whatever the fields say, that is always the same. */
    public Site page(String path, String fields, String body) {
        return page(path, (request, out) -> write(out, "200 OK", fields, body));
    }

    public Site redirect(String path, String to) {
        return page(path, (request, out) -> write(out, "302 Found", "Location: " + to + "\r\n", ""));
    }

    /** A feed of these links. */
    public Site feed(String path, String... links) {
        return page(path, "Content-Type: application/rss+xml\r\n", rss(links));
    }

    public static String rss(String... links) {
        StringBuilder out = new StringBuilder("<rss><channel><title>Steppe Herald</title>");
        for (String link : links) {
            out.append("<item><title>News</title><link>").append(link).append("</link></item>");
        }
        return out.append("</channel></rss>").toString();
    }

    /** The address of a path. */
    public String url(String path) {
        return "http://" + pair() + path;
    }

    /** Address and port. */
    public String pair() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What was asked for, in order. */
    public List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    public List<Asked> asked() {
        return asked;
    }

    public void forget() {
        asked.clear();
    }

    /** How many requests it had at the same time. */
    public int mostAtOnce() {
        return mostOpen.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
