package org.multivector.press.internal.net;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.multivector.press.watch.Limits;

/**
 * Reads one answer of HTTP/1.1 (RFC 9112). One reader, one answer.
 *
 * <pre>
 * answer = { head of 1xx } head body
 * head   = "HTTP/1." DIGIT " " 3DIGIT [ " " reason ] end { name ":" value end } end      end = [ CR ] LF
 * body   = chunks | as many bytes as Content-Length says | all up to the end of the connection
 * chunk  = length in base 16 [ ";" extension ] end bytes end
 * </pre>
 */
final class ReplyReader {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.\\d (\\d{3})(?: .*)?");
    private static final int MOST_FIELDS = 300;
    private static final int MOST_INTERIM = 5;
    private static final int BUFFER = 1 << 14;
    private static final Set<String> PACKED = Set.of("gzip", "x-gzip");
    private static final List<String> CODINGS =
            List.of("Content-Length", "Content-Encoding", "Transfer-Encoding", "Connection", "Keep-Alive");

    private final InputStream in;
    private final Limits limits;
    private int headLeft;
    private boolean inBody;
    private boolean isMeasured;

    ReplyReader(InputStream in, Limits limits) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.limits = limits;
        this.headLeft = limits.headBytes();
    }

    /** The answer; its address is where it comes from. */
    Reply read(InetAddress address) throws IOException {
        for (int i = 0; i < MOST_INTERIM; i++) {
            String line = line();
            Matcher status = STATUS.matcher(line);
            if (!status.matches()) {
                throw FetchException.passing("expected an answer of HTTP/1.1, got \"" + shown(line) + "\"");
            }
            int code = Integer.parseInt(status.group(1));
            Fields fields = fields();
            if (code >= 200) {
                return reply(code, line, fields, address);
            }
        }
        throw FetchException.passing("only interim answers came, no final one");
    }

    private Reply reply(int code, String line, Fields fields, InetAddress address) throws IOException {
        boolean isEmpty = code == 204 || code == 304;
        byte[] body = isEmpty ? new byte[0] : unpacked(fields, body(fields));
        Fields kept = fields.with("Content-Length", String.valueOf(body.length), CODINGS);
        for (String coding : List.of("Content-Encoding", "Transfer-Encoding")) {
            for (String value : fields.values(coding)) {
                kept = kept.with("X-Crawl-" + coding, value, List.of());
            }
        }
        return new Reply(code, line, kept, body, address);
    }

    private String line() throws IOException {
        StringBuilder out = new StringBuilder();
        int c = in.read();
        while (c >= 0 && c != '\n') {
            if (--headLeft < 0) {
                throw FetchException.lasting("the head of the answer is longer than " + limits.headBytes() + " bytes");
            }
            out.append((char) c);
            c = in.read();
        }
        if (c < 0) {
            throw FetchException.passing(ended(out.length() == 0 && headLeft == limits.headBytes()));
        }
        int end = out.length() > 0 && out.charAt(out.length() - 1) == '\r' ? out.length() - 1 : out.length();
        return out.substring(0, end);
    }

    private String ended(boolean hasNothing) {
        if (inBody) {
            return "the body is broken: its last chunk is missing";
        }
        return hasNothing ? "the server closed the connection without an answer" : "the answer ends in its head";
    }

    private Fields fields() throws IOException {
        List<Fields.Field> out = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            boolean isFolded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (out.size() >= MOST_FIELDS) {
                throw FetchException.lasting("the head of the answer has more than " + MOST_FIELDS + " fields");
            }
            if (colon > 0 && !isFolded) {
                out.add(new Fields.Field(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).replaceAll("\\p{Cntrl}", " ").strip()));
            }
        }
        return new Fields(out);
    }

    private byte[] body(Fields fields) throws IOException {
        String coding = fields.first("Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT);
        if (coding.endsWith("chunked")) {
            return chunks();
        }
        List<String> lengths =
                fields.values("Content-Length").stream().distinct().toList();
        if (lengths.isEmpty()) {
            return all(in);
        }
        if (lengths.size() > 1 || !lengths.get(0).matches("\\d{1,18}")) {
            throw FetchException.broken("the answer has the wrong Content-Length " + shown(String.join(", ", lengths)));
        }
        long length = Long.parseLong(lengths.get(0));
        if (length > limits.bodyBytes()) {
            throw tooLong();
        }
        isMeasured = true;
        byte[] body = in.readNBytes((int) length);
        if (body.length < length) {
            throw FetchException.broken("the body ends after " + body.length + " of the " + length
                    + " bytes that Content-Length announces");
        }
        return body;
    }

    /** Whether something but line ends follows an answer whose length was announced: then that was too short. */
    boolean isFollowed() throws IOException {
        int c = isMeasured ? in.read() : -1;
        while (c == '\r' || c == '\n') {
            c = in.read();
        }
        return c >= 0;
    }

    private FetchException tooLong() {
        return FetchException.lasting("more than " + limits.bodyBytes() / (1024 * 1024) + " MB (" + limits.bodyBytes()
                + " bytes), the most that is fetched");
    }

    private byte[] all(InputStream from) throws IOException {
        byte[] body = from.readNBytes(limits.bodyBytes() + 1);
        if (body.length > limits.bodyBytes()) {
            throw tooLong();
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inBody = true;
        while (true) {
            headLeft = limits.headBytes();
            String size = line().split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,15}")) {
                throw FetchException.broken(
                        "the body is broken: expected the length of a chunk, got \"" + shown(size) + "\"");
            }
            long length = Long.parseLong(size, 16);
            if (length == 0) {
                fields();
                return out.toByteArray();
            }
            if (out.size() + length > limits.bodyBytes()) {
                throw tooLong();
            }
            byte[] chunk = in.readNBytes((int) length);
            out.write(chunk, 0, chunk.length);
            if (chunk.length < length || !line().isEmpty()) {
                throw FetchException.broken("the body is broken: a chunk is not as long as it says");
            }
        }
    }

    private byte[] unpacked(Fields fields, byte[] body) throws IOException {
        String coding = fields.first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        if (coding.isEmpty() || coding.equals("identity") || body.length == 0) {
            return body;
        }
        if (!PACKED.contains(coding)) {
            throw FetchException.lasting("the body is packed as " + shown(coding) + ", which was not asked for");
        }
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return all(unpacking);
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw FetchException.broken("the body is broken gzip: " + e.getMessage());
        }
    }

    private static String shown(String text) {
        String line = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)
                .replaceAll("[^\\x20-\\x7E]+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
