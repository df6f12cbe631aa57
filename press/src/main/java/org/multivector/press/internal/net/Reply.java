package org.multivector.press.internal.net;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/**
 * The whole answer of a server, its body unpacked. Immutable as long as nobody writes into its bytes.
 *
 * <p>The head is as it came, but for what no longer holds of an unpacked body: its length is put right, and the codings
 * it came in stand under {@code X-Crawl-Content-Encoding} and {@code X-Crawl-Transfer-Encoding}.
 */
public final class Reply {
    private final int status;
    private final String statusLine;
    private final Fields fields;
    private final byte[] body;
    private final InetAddress address;

    Reply(int status, String statusLine, Fields fields, byte[] body, InetAddress address) {
        this.status = status;
        this.statusLine = statusLine;
        this.fields = fields;
        this.body = body;
        this.address = address;
    }

    /** The status, 200 to 599. */
    public int status() {
        return status;
    }

    /** The fields of the head. */
    public Fields fields() {
        return fields;
    }

    /** The body, unpacked; not a copy. */
    public byte[] body() {
        return body;
    }

    /** Where it came from. */
    public InetAddress address() {
        return address;
    }

    /** The head as it stands on the wire, with the empty line at its end. */
    public byte[] head() {
        StringBuilder out = new StringBuilder(statusLine).append("\r\n");
        for (Fields.Field field : fields.all()) {
            out.append(field.name()).append(": ").append(field.value()).append("\r\n");
        }
        return out.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
