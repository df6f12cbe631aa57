package org.multivector.lab.feed;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLSocketFactory;
import org.multivector.press.internal.net.Addresses;
import org.multivector.press.internal.net.Gate;
import org.multivector.press.internal.net.Http;
import org.multivector.press.internal.net.Resolver;
import org.multivector.press.internal.net.Target;
import org.multivector.press.watch.Limits;

/** Compares our own way of fetching with the JDK's, on loopback: what a request costs, the server's part in it included. */
final class Transports {
    private static final int REQUESTS = 400;
    private static final byte[] PAGE = new byte[60_000];

    private Transports() {}

    static void print(PrintStream out) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, PAGE.length);
            exchange.getResponseBody().write(PAGE);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
        Gate gate = new Gate(Addresses.load(), Resolver.SYSTEM, true, Set.of());
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (Http own = new Http(gate, Limits.DEFAULT, tls)) {
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
            for (int i = 0; i < 2; i++) {
                time(out, "own", () -> own.get(Target.of(url), Map.of()).body().length);
                time(
                        out,
                        "HttpClient",
                        () -> client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                                .body()
                                .length);
            }
        } finally {
            server.stop(0);
        }
    }

    private static void time(PrintStream out, String name, Callable<Integer> request) throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        long bytes = 0;
        try {
            for (int i = 0; i < REQUESTS; i++) {
                bytes += request.call();
            }
        } catch (Exception e) {
            throw new IOException(name, e);
        }
        out.printf(
                Locale.ROOT,
                "%-14s %.2f ms of CPU, %.2f ms a request  n=%d (%d bytes)%n",
                name,
                (system.getProcessCpuTime() - cpu) / 1e6 / REQUESTS,
                (System.nanoTime() - wall) / 1e6 / REQUESTS,
                REQUESTS,
                bytes);
    }
}
