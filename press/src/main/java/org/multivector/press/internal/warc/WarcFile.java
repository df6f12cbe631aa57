package org.multivector.press.internal.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.packed.Budget;
import org.multivector.press.internal.packed.Members;
import org.multivector.press.internal.packed.TooMuchException;
import org.netpreserve.jwarc.MediaType;

/**
 * Reads a WARC or WET file, packed by gzip or not, record by record: one record at a time is in memory, and only one that
 * holds a page. Pages are in response, resource and conversion records.
 *
 * <p>A damaged record is rejected with its place, and reading goes on at the next one that can be found. When a record
 * was fetched is no date of the page and not passed on.
 */
public final class WarcFile {
    private static final Set<String> KNOWN = Set.of("warcinfo", "request", "metadata", "revisit", "continuation");
    private static final int FIRST = 1 << 12;
    private static final int LONGEST_HEAD = 1 << 16;

    private final Budget budget;
    private final int most;
    private final String tooLong;
    private final WarcVisitor visitor;
    private final byte[] start = new byte[LONGEST_HEAD];

    /**
     * A reader of WARC files.
     *
     * @param budget what may be unpacked
     * @param most bytes of a page
     * @param tooLong what a rejection says of more
     * @param visitor gets what is found
     */
    public WarcFile(Budget budget, int most, String tooLong, WarcVisitor visitor) {
        this.budget = budget;
        this.most = most;
        this.tooLong = tooLong;
        this.visitor = visitor;
    }

    /** Whether these bytes begin a record. */
    public static boolean isWarc(byte[] head) {
        return head.length >= 7
                && head[0] == 'W'
                && head[1] == 'A'
                && head[2] == 'R'
                && head[3] == 'C'
                && head[4] == '/'
                && Character.isDigit(head[5])
                && head[6] == '.';
    }

    /**
     * Reads all records.
     *
     * @throws IOException if the stream itself cannot be read on
     */
    public void read(InputStream in) throws IOException {
        try (Members members = new Members(in, budget)) {
            Records records = new Records(members);
            boolean isWhole = true;
            boolean goesOn = true;
            long count = 0;
            while (goesOn) {
                Optional<WarcPage> page = Optional.empty();
                try {
                    Optional<Records.Head> head = records.next();
                    goesOn = head.isPresent();
                    page = head.isEmpty() ? Optional.empty() : page(records, head.get());
                    isWhole = true;
                } catch (TooMuchException e) {
                    throw e;
                } catch (IOException | IllegalArgumentException e) {
                    if (isWhole || records.place().id() != null) {
                        visitor.rejected(records.place(), e.getMessage() + "; this record is skipped");
                    }
                    isWhole = false;
                    goesOn = records.recover();
                }
                count++;
                page.ifPresent(visitor::page);
            }
            if (count == 1 && isWhole) {
                throw new EOFException("no record in it; expected records that begin with WARC/1.0 or WARC/1.1");
            }
        }
    }

    private Optional<WarcPage> page(Records records, Records.Head head) throws IOException {
        String type = String.valueOf(head.value("WARC-Type")).toLowerCase(Locale.ROOT);
        return switch (type) {
            case "response" -> response(records, head);
            case "resource", "conversion" -> resource(records, head);
            default -> passOver(records, "warc " + (KNOWN.contains(type) ? type : "record of another type"));
        };
    }

    private Optional<WarcPage> passOver(Records records, String what) throws IOException {
        records.finish();
        visitor.passedOver(what);
        return Optional.empty();
    }

    private Optional<WarcPage> response(Records records, Records.Head head) throws IOException {
        MediaType outer = Optional.ofNullable(head.value("Content-Type"))
                .map(Payload::type)
                .orElse(null);
        String protocol = Payload.name(outer);
        if (!protocol.isEmpty() && !protocol.equals("application/http")) {
            return passOver(records, "warc response that is not HTTP");
        }
        if (isRobots(head)) {
            return passOver(records, "warc robots.txt");
        }
        int got = records.read(start, 0, FIRST);
        Optional<Payload> found = Payload.of(start, got);
        if (found.isEmpty() && got == FIRST) {
            got += records.read(start, got, start.length - got);
            found = Payload.of(start, got);
        }
        Payload payload = found.orElseThrow(
                () -> new DamageException("expected an HTTP response in it, with a status line and headers"));
        if (payload.status() / 100 != 2) {
            return passOver(records, "warc status " + payload.status());
        }
        if (!visitor.wants(payload.mediaType())) {
            return passOver(records, "warc " + payload.mediaType());
        }
        return head.length() - payload.start() > most ? tooLong(records) : body(records, head, payload, got);
    }

    private static boolean isRobots(Records.Head head) {
        String url = head.value("WARC-Target-URI");
        return url != null && url.endsWith("/robots.txt");
    }

    private Optional<WarcPage> body(Records records, Records.Head head, Payload payload, int got) throws IOException {
        int from = payload.isPlain() ? payload.start() : 0;
        byte[] body = new byte[(int) head.length() - from];
        System.arraycopy(start, from, body, 0, got - from);
        records.read(body, got - from, body.length - (got - from));
        records.finish();
        if (!payload.isPlain()) {
            body = payload.decoded(body, most, budget);
        }
        if (body.length > most) {
            return tooLong(records);
        }
        return whole(head, payload.mediaType(), payload.charset(), body);
    }

    private Optional<WarcPage> resource(Records records, Records.Head head) throws IOException {
        MediaType type = Optional.ofNullable(head.value("Content-Type"))
                .map(Payload::type)
                .orElse(null);
        String media = Payload.name(type);
        if (!visitor.wants(media)) {
            return passOver(records, "warc " + media);
        }
        if (head.length() > most) {
            return tooLong(records);
        }
        byte[] block = new byte[(int) head.length()];
        records.read(block, 0, block.length);
        records.finish();
        return whole(head, media, type == null ? null : type.parameters().get("charset"), block);
    }

    private Optional<WarcPage> tooLong(Records records) throws IOException {
        records.finish();
        visitor.rejected(records.place(), tooLong);
        return Optional.empty();
    }

    private static Optional<WarcPage> whole(
            Records.Head head, String mediaType, @Nullable String charset, byte[] bytes) {
        String url = Optional.ofNullable(head.value("WARC-Target-URI"))
                .map(Records::bare)
                .orElse(null);
        return Optional.of(new WarcPage(head.place(), url, mediaType, charset, bytes));
    }
}
