package org.multivector.press.internal.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.packed.Budget;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * What an HTTP response says of its body (RFC 9112, read leniently), and the body without the codings it was sent in:
 * chunks, gzip, deflate, Brotli. Many archives keep the headers and store the body decoded; then it is taken as it is.
 *
 * @param status the status code
 * @param mediaType type and subtype in lower case; empty if not said
 * @param charset the charset that goes with it; null if not said
 * @param start where the body begins
 * @param isChunked whether it was sent in chunks
 * @param codings its content codings, the last applied last
 */
record Payload(
        int status, String mediaType, @Nullable String charset, int start, boolean isChunked, List<String> codings) {
    private static final Map<String, Opening> OPENINGS = Map.of(
            "gzip", Payload::gzip,
            "x-gzip", Payload::gzip,
            "deflate", Payload::deflate,
            "br", BrotliInputStream::new);
    /** What stands among codings and is none. */
    private static final Set<String> PLAIN = Set.of("identity", "none", "utf-8");

    private interface Opening {
        InputStream open(InputStream coded) throws IOException;
    }

    /**
     * Reads the head of a response; nothing if these bytes do not hold all of it.
     *
     * @param head the beginning of the response
     * @param count how many bytes of it
     */
    static Optional<Payload> of(byte[] head, int count) {
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        ByteBuffer data = ByteBuffer.wrap(head, 0, count);
        parser.parse(data);
        if (!parser.isFinished()) {
            return Optional.empty();
        }
        MessageHeaders headers = parser.headers();
        MediaType type = headers.first("Content-Type").map(Payload::type).orElse(null);
        List<String> codings = new ArrayList<>();
        for (String value : headers.all("Content-Encoding")) {
            Arrays.stream(value.toLowerCase(Locale.ROOT).split(","))
                    .map(String::strip)
                    .filter(coding -> !coding.isEmpty() && !PLAIN.contains(coding))
                    .forEach(codings::add);
        }
        return Optional.of(new Payload(
                parser.status(),
                name(type),
                type == null ? null : type.parameters().get("charset"),
                data.position(),
                headers.contains("Transfer-Encoding", "chunked"),
                List.copyOf(codings)));
    }

    /** A media type as jwarc reads it leniently. */
    static @Nullable MediaType type(String value) {
        try {
            return MediaType.parseLeniently(value.strip());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Type and subtype in lower case; empty if it is none. */
    static String name(@Nullable MediaType type) {
        return type == null || type.subtype().isEmpty()
                ? ""
                : (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT).strip();
    }

    /** Whether the body is stored as it is. */
    boolean isPlain() {
        return !isChunked && codings.isEmpty();
    }

    /**
     * The body, decoded, one byte more than {@code most} if it is longer.
     *
     * @param block the whole response
     * @throws IOException if it cannot be decoded
     */
    byte[] decoded(byte[] block, int most, Budget budget) throws IOException {
        InputStream in = isChunked
                ? HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block))).body().stream()
                : new ByteArrayInputStream(block, start, block.length - start);
        for (int i = codings.size() - 1; i >= 0; i--) {
            Opening opening = OPENINGS.get(codings.get(i));
            if (opening == null) {
                throw new DamageException("its body is coded as \"" + codings.get(i)
                        + "\"; gzip, deflate and br are read; fetch the page again without it");
            }
            in = opening.open(in);
        }
        return budget.unpacked(in).readNBytes(most + 1);
    }

    private static InputStream gzip(InputStream in) throws IOException {
        PushbackInputStream back = new PushbackInputStream(in, 2);
        byte[] two = back.readNBytes(2);
        back.unread(two);
        boolean isGzip = two.length == 2 && two[0] == 0x1F && two[1] == (byte) 0x8B;
        return isGzip ? new GZIPInputStream(back, 1 << 13) : back;
    }

    /** With the zlib frame that the standard asks for, without it as some servers send it, or decoded already. */
    private static InputStream deflate(InputStream in) throws IOException {
        byte[] head = in.readNBytes(256);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
        for (boolean bare : new boolean[] {false, true}) {
            if (inflates(head, bare)) {
                return new InflaterInputStream(all, new Inflater(bare));
            }
        }
        return all;
    }

    private static boolean inflates(byte[] head, boolean bare) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(head), new Inflater(bare))) {
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
