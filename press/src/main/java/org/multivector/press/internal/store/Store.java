package org.multivector.press.internal.store;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.net.Reply;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * The folder of a watch: {@code pages-….warc.gz} with the pages, and in {@code .watch}, which {@code read} passes over,
 * the journal and {@code feeds-….warc.gz} with the feeds as they were.
 *
 * <p>First a record is on the disk, then the line of the journal that speaks of it, and only then it is reported. So a
 * kill at any point loses nothing that was reported; a record without its line is cut off and fetched again, so nothing is
 * there twice. For one thread.
 */
public final class Store implements Closeable {
    private static final String HIDDEN = ".watch";

    private final Journal journal;
    private final WarcFiles pages;
    private final WarcFiles feeds;
    private final Memory memory = new Memory();
    private final List<List<String>> waiting = new ArrayList<>();

    private Store(Path folder, Journal journal, Map<String, Long> ends) {
        this.journal = journal;
        WarcFiles.Begun begun = file -> journal.add(List.of(List.of("begin", file)));
        this.pages = new WarcFiles(folder, "pages", ends, begun);
        this.feeds = new WarcFiles(folder.resolve(HIDDEN), "feeds", ends, begun);
    }

    /**
     * Opens the folder, which is made if there is none, and takes up what a run before has left.
     *
     * @param folder the folder
     * @param lost is told of each file that is shorter than it was; what is lost with it will be fetched again
     * @throws IOException if it cannot be written, or another process watches in it
     */
    public static Store open(Path folder, Consumer<String> lost) throws IOException {
        Path hidden = Files.createDirectories(folder.resolve(HIDDEN));
        Journal journal = Journal.open(hidden, "journal.tsv");
        try {
            Map<String, Long> ends = new Recovery(folder, hidden, lost).ends(journal);
            Store store = new Store(folder, journal, ends);
            journal.read(line -> {
                Map.Entry<String, Long> place = Memory.place(line);
                if (place == null || place.getValue() <= ends.getOrDefault(place.getKey(), Long.MAX_VALUE)) {
                    store.memory.take(line);
                }
            });
            return store;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    /** Pages that were found and not yet fetched, with the feeds that name them, in the order of their finding. */
    public Map<String, String> pending() {
        return new LinkedHashMap<>(memory.pending());
    }

    /** What is known of a page; null if it was not stored. */
    public @Nullable FeedState page(String url) {
        return memory.page(url);
    }

    /** What is known of a feed. */
    public FeedState feedState(String url) {
        return memory.feed(url);
    }

    /** How many pages the folder has. */
    public int stored() {
        return memory.stored();
    }

    /** Notes a page that is to be fetched, with the next line of its feed; false if it was fetched or found before. */
    public boolean find(String url, String feed) {
        boolean isKnown = memory.page(url) != null || memory.hasFailed(url);
        return !isKnown && findAgain(url, feed);
    }

    /** Notes a page that is to be fetched although it was before; false if it waits already. */
    public boolean findAgain(String url, String feed) {
        if (memory.pending().containsKey(url)) {
            return false;
        }
        List<String> line = List.of("found", url, feed);
        memory.take(line);
        waiting.add(line);
        return true;
    }

    /**
     * Notes that a feed was read, together with the pages found in it.
     *
     * @param reply what came, kept if its body is new; null if nothing did
     */
    public void feed(String url, @Nullable Reply reply, FeedState state, Instant time) throws IOException {
        Instant now = time.truncatedTo(ChronoUnit.SECONDS);
        WarcFiles.Place place = new WarcFiles.Place("", 0);
        if (reply != null && !memory.feed(url).digest().equals(state.digest())) {
            place = feeds.add(response(url, reply, now), now);
        }
        add(List.of(
                "feed",
                url,
                state.digest(),
                place.file(),
                String.valueOf(place.end()),
                text(state.etag()),
                text(state.lastModified()),
                String.valueOf(state.next().getEpochSecond())));
    }

    /** What became of a page. */
    public enum Kept {
        /** A record of its own. */
        STORED,
        /** A record that points to one with the same body under another address. */
        AGAIN,
        /** Nothing: this address has this body already. */
        SAME
    }

    /**
     * Keeps a page.
     *
     * @param url the address that was found
     * @param last the address that answered in the end
     */
    public Kept page(String url, String last, Reply reply, Instant time) throws IOException {
        Instant now = time.truncatedTo(ChronoUnit.SECONDS);
        String digest = digest(reply.body());
        FeedState known = memory.page(last);
        String first = memory.first(digest);
        WarcFiles.Place place = new WarcFiles.Place("", 0);
        Kept kept = Kept.SAME;
        if (known == null || !known.digest().equals(digest)) {
            kept = first == null ? Kept.STORED : Kept.AGAIN;
            place = first == null
                    ? pages.add(response(last, reply, now), now)
                    : pages.add(revisit(last, reply, first, now), now);
        }
        String kind = kept == Kept.STORED ? "page" : kept == Kept.AGAIN ? "again" : "same";
        add(List.of(
                kind,
                url,
                last,
                digest,
                place.file(),
                String.valueOf(place.end()),
                reply.fields().first("ETag").orElse(""),
                reply.fields().first("Last-Modified").orElse(""),
                String.valueOf(now.getEpochSecond())));
        return kept;
    }

    /** Notes that a page has not changed since it was stored. */
    public void unchanged(String url, FeedState state, Instant now) throws IOException {
        add(List.of(
                "same",
                url,
                url,
                state.digest(),
                "",
                "0",
                text(state.etag()),
                text(state.lastModified()),
                String.valueOf(now.getEpochSecond())));
    }

    /** Notes that a page will not be asked for again. */
    public void failed(String url, String reason) throws IOException {
        add(List.of("failed", url, reason));
    }

    private void add(List<String> line) throws IOException {
        waiting.add(line);
        journal.add(waiting);
        waiting.clear();
        memory.take(line);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The digest of a body, as it stands in records. */
    public static String digest(byte[] body) {
        return "sha256:" + HexFormat.of().formatHex(sha256(body));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static WarcResponse response(String url, Reply reply, Instant now) {
        byte[] head = reply.head();
        byte[] whole = Arrays.copyOf(head, head.length + reply.body().length);
        System.arraycopy(reply.body(), 0, whole, head.length, reply.body().length);
        return new WarcResponse.Builder(url)
                .date(now)
                .recordId(WarcFiles.id(url + " " + now + " " + digest(reply.body())))
                .ipAddress(reply.address())
                .payloadDigest(new WarcDigest("sha256", sha256(reply.body())))
                .body(MediaType.HTTP_RESPONSE, whole)
                .build();
    }

    private static WarcRevisit revisit(String url, Reply reply, String first, Instant now) {
        String[] before = first.split("\t", -1);
        Instant date = Instant.ofEpochSecond(Long.parseLong(before[1]));
        String of = before[0] + " " + date + " " + digest(reply.body());
        return new WarcRevisit.Builder(url)
                .date(now)
                .recordId(WarcFiles.id(url + " " + now + " " + digest(reply.body())))
                .ipAddress(reply.address())
                .refersTo(WarcFiles.id(of), URI.create(before[0]), date)
                .payloadDigest(new WarcDigest("sha256", sha256(reply.body())))
                .body(MediaType.HTTP_RESPONSE, reply.head())
                .build();
    }

    @Override
    public void close() throws IOException {
        pages.close();
        feeds.close();
        journal.close();
    }
}
