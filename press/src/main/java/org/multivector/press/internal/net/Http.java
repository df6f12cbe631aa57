package org.multivector.press.internal.net;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.multivector.press.watch.Limits;

/**
 * Asks a server for one thing and reads the whole answer: a connection for each request, to an address that the gate has
 * admitted, under the name that the certificate must have. Redirects are answers like others.
 *
 * <p>The limit of total time is kept by a thread that closes the connection, so that it holds whatever drips: names of
 * fields, chunks, or the greeting of TLS. Safe for several threads.
 */
public final class Http implements AutoCloseable {
    private static final int FOLLOWED_MILLIS = 50;

    private final Gate gate;
    private final Limits limits;
    private final SSLSocketFactory tls;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "multivector-time-limit");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param gate what may be connected to
     * @param limits how much an answer may take
     * @param tls makes connections secure
     */
    public Http(Gate gate, Limits limits, SSLSocketFactory tls) {
        this.gate = gate;
        this.limits = limits;
        this.tls = tls;
    }

    /**
     * Asks for the target.
     *
     * @param fields fields of the request beside those every request has
     * @throws FetchException if no whole answer came
     */
    public Reply get(Target target, Map<String, String> fields) throws FetchException {
        FetchException last = null;
        for (InetAddress address : gate.admit(target)) {
            Socket socket = new Socket();
            AtomicBoolean expired = new AtomicBoolean();
            open.add(socket);
            Future<?> limit = limit(socket, expired);
            try {
                if (connect(socket, address, target)) {
                    return exchange(socket, address, target, fields);
                }
                last = FetchException.passing(target.authority() + " refuses connections");
            } catch (IOException e) {
                throw reason(e, expired.get(), target);
            } finally {
                limit.cancel(false);
                open.remove(socket);
                close(socket);
            }
        }
        throw last == null ? FetchException.passing(target.authority() + " has no address") : last;
    }

    private Future<?> limit(Socket socket, AtomicBoolean expired) throws FetchException {
        try {
            return timer.schedule(() -> expire(socket, expired), limits.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            throw FetchException.passing("the watch was stopped");
        }
    }

    private boolean connect(Socket socket, InetAddress address, Target target) throws IOException {
        try {
            socket.connect(new InetSocketAddress(address, target.port()), millis(limits.connect()));
            return true;
        } catch (ConnectException | NoRouteToHostException e) {
            return false;
        }
    }

    private Reply exchange(Socket plain, InetAddress address, Target target, Map<String, String> fields)
            throws IOException {
        plain.setSoTimeout(millis(limits.read()));
        plain.setTcpNoDelay(true);
        Socket socket = target.isSecure() ? secure(plain, target) : plain;
        OutputStream out = socket.getOutputStream();
        out.write(request(target, fields).getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        ReplyReader reader = new ReplyReader(socket.getInputStream(), limits);
        Reply reply = reader.read(address);
        if (isFollowed(plain, reader)) {
            throw FetchException.broken("the body goes on behind its announced end; Content-Length is wrong");
        }
        return reply;
    }

    /** The server was asked to close: for a moment it is looked whether it sends on instead. */
    private static boolean isFollowed(Socket socket, ReplyReader reader) {
        try {
            socket.setSoTimeout(FOLLOWED_MILLIS);
            return reader.isFollowed();
        } catch (IOException e) {
            return false; // silence, or a connection broken off behind the answer
        }
    }

    private SSLSocket secure(Socket plain, Target target) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, target.host(), target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(Target target, Map<String, String> fields) {
        StringBuilder out = new StringBuilder("GET ")
                .append(target.path())
                .append(" HTTP/1.1\r\nHost: ")
                .append(target.authority())
                .append("\r\nAccept-Encoding: gzip\r\nConnection: close\r\n");
        fields.forEach((name, value) -> out.append(name)
                .append(": ")
                .append(value.replaceAll("[\\r\\n\\x00]", " "))
                .append("\r\n"));
        return out.append("\r\n").toString();
    }

    private FetchException reason(IOException e, boolean expired, Target target) {
        if (expired) {
            return FetchException.passing(
                    "the answer was not whole after " + seconds(limits.total()) + ", the longest that is waited for");
        }
        if (e instanceof FetchException known) {
            return known;
        }
        if (e instanceof SocketTimeoutException) {
            return FetchException.passing(target.authority() + " is silent; given up after "
                    + seconds(
                            e.getMessage() != null && e.getMessage().contains("onnect")
                                    ? limits.connect()
                                    : limits.read()));
        }
        if (e instanceof SSLException) {
            return FetchException.passing("no secure connection: " + e.getMessage());
        }
        return FetchException.passing("the connection broke: " + e.getMessage());
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    private static int millis(Duration duration) {
        return (int) duration.toMillis();
    }

    private static void expire(Socket socket, AtomicBoolean expired) {
        expired.set(true);
        close(socket);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed all the same
        }
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        timer.shutdownNow();
        open.forEach(Http::close);
    }
}
