package org.multivector.press.internal.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
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
    private static final int HEAD = 1 << 16;

    private final Budget budget;
    private final int most;
    private final String tooLong;
    private final WarcVisitor visitor;

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
        byte[] start = new byte[(int) Math.min(HEAD, head.length())];
        int got = records.read(start, 0, start.length);
        Payload payload = Payload.of(start, got);
        String media = payload.mediaType();
        if (payload.status() / 100 != 2) {
            return passOver(records, "warc status " + payload.status());
        }
        if (!visitor.wants(media)) {
            return passOver(records, "warc " + media);
        }
        if (head.length() - payload.start() > most) {
            return tooLong(records);
        }
        byte[] block = rest(records, head, start, got);
        records.finish();
        byte[] body = payload.body(block, most, budget);
        if (body.length > most) {
            return tooLong(records);
        }
        return whole(head, media, payload.charset(), body);
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
        byte[] block = rest(records, head, new byte[0], 0);
        records.finish();
        return whole(head, media, type == null ? null : type.parameters().get("charset"), block);
    }

    private static byte[] rest(Records records, Records.Head head, byte[] start, int got) throws IOException {
        byte[] block = Arrays.copyOf(start, (int) head.length());
        records.read(block, got, block.length - got);
        return block;
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
