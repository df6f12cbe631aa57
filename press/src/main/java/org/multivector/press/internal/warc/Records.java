package org.multivector.press.internal.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.packed.Members;
import org.multivector.press.internal.packed.TooMuchException;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a WARC file (ISO 28500): heads as jwarc parses them, blocks as bytes, within bounds.
 *
 * <pre>{@code
 * file   = { record }            each mostly in a gzip member of its own
 * record = "WARC/1.0" CRLF { name ":" value CRLF } CRLF block CRLF CRLF
 * }</pre>
 *
 * <p>A record counts as whole only when what follows it is as it should be: blank lines, then the end or another record.
 * After damage the next record is looked for in what can still be unpacked, then from gzip member to gzip member.
 */
final class Records {
    private static final byte[] BEGINNING = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEAD = 1 << 20;

    private final Members members;
    private final WarcParser parser = new WarcParser();
    private final byte[] bytes = new byte[1 << 14];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes).limit(0);
    private RecordPlace place = new RecordPlace(0, null);
    private long left;
    private boolean isEnded;
    private boolean isMemberNew;

    Records(Members members) {
        this.members = members;
        parser.setLenient(true);
    }

    /** The head of a record: what it says of itself, and how long its block is. */
    record Head(RecordPlace place, MessageHeaders headers, long length) {
        @Nullable
        String value(String name) {
            return headers.first(name)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .orElse(null);
        }
    }

    /** Where the record now read stands; known even if it is damaged. */
    RecordPlace place() {
        return place;
    }

    /**
     * The next head; nothing at the end.
     *
     * @throws IOException if what comes is damaged; then {@link #recover}
     */
    Optional<Head> next() throws IOException {
        if (!toNext()) {
            return Optional.empty();
        }
        place = new RecordPlace(members.offset(buffer.remaining()), null);
        if (!begins()) {
            throw new DamageException("expected a record that begins with WARC/1.0 or WARC/1.1");
        }
        parser.setLenient(true);
        int size = 0;
        for (parser.parse(buffer); !parser.isFinished(); parser.parse(buffer)) {
            size += bytes.length;
            if (parser.isError() || size > LONGEST_HEAD) {
                throw new DamageException("its head is not made of lines \"Name: value\"");
            }
            if (!fill()) {
                throw new DamageException("the file ends inside the head of this record; it was cut short");
            }
        }
        MessageHeaders headers = parser.headers();
        String id = headers.first("WARC-Record-ID").map(Records::bare).orElse(null);
        place = new RecordPlace(place.offset(), id);
        Head head = new Head(place, headers, length(headers));
        left = head.length;
        return Optional.of(head);
    }

    /** Without the brackets that stand around addresses. */
    static String bare(String address) {
        String bare = address.strip();
        return bare.startsWith("<") && bare.endsWith(">") ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static long length(MessageHeaders headers) throws IOException {
        String length = headers.first("Content-Length").map(String::strip).orElse("");
        if (!length.matches("[0-9]{1,18}")) {
            throw new DamageException("expected the length of its block as Content-Length, a whole number");
        }
        return Long.parseLong(length);
    }

    /** Over blank lines and into the next member if need be. */
    private boolean toNext() throws IOException {
        while (!skipBlank()) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Over blank lines in the buffer; false if nothing is left of it. */
    private boolean skipBlank() {
        while (buffer.hasRemaining()) {
            byte b = buffer.get(buffer.position());
            if (b != '\r' && b != '\n') {
                return true;
            }
            buffer.get();
        }
        return false;
    }

    /** More bytes into the empty buffer; all of them from one member. False at the end of the file. */
    private boolean fill() throws IOException {
        isMemberNew = false;
        while (!isEnded) {
            if (fillFromMember()) {
                return true;
            }
            isEnded = !members.next();
            isMemberNew = true;
        }
        return false;
    }

    private boolean fillFromMember() throws IOException {
        buffer.position(0).limit(0);
        int n = members.read(bytes, 0, bytes.length);
        buffer.limit(Math.max(0, n));
        return n > 0;
    }

    private boolean begins() throws IOException {
        if (buffer.remaining() < BEGINNING.length) {
            more();
        }
        return startsAt(buffer.position());
    }

    private boolean startsAt(int at) {
        return buffer.limit() - at >= BEGINNING.length
                && Arrays.equals(bytes, at, at + BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    /** Moves what is left to the front and adds to it from the same member, until a beginning fits. */
    private void more() throws IOException {
        int kept = buffer.remaining();
        System.arraycopy(bytes, buffer.position(), bytes, 0, kept);
        buffer.position(0).limit(kept);
        while (kept < BEGINNING.length) {
            int n = members.read(bytes, kept, bytes.length - kept);
            if (n < 0) {
                return;
            }
            kept += n;
            buffer.limit(kept);
        }
    }

    /**
     * Reads on in the block.
     *
     * @return how many bytes; fewer than {@code count} only at the end of the block
     * @throws IOException if the block ends before its declared length
     */
    int read(byte[] into, int from, int count) throws IOException {
        int wanted = (int) Math.min(count, left);
        int got = 0;
        while (got < wanted) {
            int n = Math.min(wanted - got, buffer.remaining());
            if (n > 0) {
                buffer.get(into, from + got, n);
            } else {
                n = members.read(into, from + got, wanted - got);
            }
            if (n < 0) {
                across();
            } else {
                got += n;
                left -= n;
            }
        }
        return got;
    }

    /** A block may go on in the next member, but not where that begins with a record. */
    private void across() throws IOException {
        if (!fill()) {
            throw new DamageException("the file ends before this record has its declared length; it was cut short");
        }
        if (begins()) {
            throw new DamageException("ends before its declared length; its Content-Length is wrong");
        }
    }

    /**
     * Reads past what is left of the block.
     *
     * @throws IOException if the block is not as long as declared
     */
    void finish() throws IOException {
        byte[] sink = new byte[left > buffer.remaining() ? 1 << 16 : 0];
        if (left <= buffer.remaining()) {
            buffer.position(buffer.position() + (int) left);
            left = 0;
        }
        while (left > 0) {
            read(sink, 0, sink.length);
        }
        while (!skipBlank()) {
            if (!fillFromMember()) {
                return;
            }
        }
        if (!begins()) {
            throw new DamageException("goes on after its declared length; its Content-Length is wrong");
        }
    }

    /**
     * After damage: finds the next record.
     *
     * @return false if there is none
     */
    boolean recover() throws IOException {
        try {
            return scan();
        } catch (TooMuchException e) {
            throw e;
        } catch (IOException e) {
            byte[] head = members.rescue(BEGINNING);
            System.arraycopy(head, 0, bytes, 0, head.length);
            buffer.position(0).limit(head.length);
            return head.length > 0;
        }
    }

    /** To the next line that begins as a record does. */
    private boolean scan() throws IOException {
        boolean atLine = begins();
        while (true) {
            while (buffer.hasRemaining()) {
                if (atLine && buffer.remaining() < BEGINNING.length) {
                    more();
                }
                if (atLine && startsAt(buffer.position())) {
                    return true;
                }
                atLine = buffer.get() == '\n';
            }
            if (!fill()) {
                return false;
            }
            atLine |= isMemberNew;
        }
    }
}
