package org.multivector.press.internal.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Header;
import org.multivector.press.internal.charset.Decoded;
import org.multivector.press.internal.packed.Archive;
import org.multivector.press.internal.packed.Budget;
import org.multivector.press.internal.packed.Members;
import org.multivector.press.internal.packed.TooMuchException;
import org.multivector.press.internal.page.Declared;
import org.multivector.press.internal.pdf.PdfText;
import org.multivector.press.internal.warc.RecordPlace;
import org.multivector.press.internal.warc.WarcFile;
import org.multivector.press.internal.warc.WarcPage;
import org.multivector.press.internal.warc.WarcVisitor;

/** What files hold, by their formats, files in archives too: one item after another. */
final class Contents {
    private final Map<String, Format> ends;
    private final Limit limit;
    private final Findings findings;
    private final @Nullable FeedIntake feeds;

    /** @param feeds reads feeds; null where nothing is read as one */
    Contents(Map<String, Format> ends, Limit limit, Findings findings, @Nullable FeedIntake feeds) {
        this.ends = ends;
        this.feeds = feeds;
        this.limit = limit;
        this.findings = findings;
    }

    /** The format of files whose names end so; nothing if they are no pages. */
    Optional<Format> ofName(String name) {
        return Optional.ofNullable(ends.get(Format.end(name)));
    }

    /** Reads a file. What of it cannot be read is rejected. */
    void read(Piece piece) {
        try {
            inside(piece);
        } catch (TooMuchException e) {
            findings.reject(piece.place(), message(e));
        }
    }

    private void inside(Piece piece) throws TooMuchException {
        try {
            byte[] head = piece.head();
            if (head.length == 0) {
                findings.reject(piece.place(), "the file is empty");
            } else {
                read(piece, format(piece.name(), head), head);
            }
        } catch (TooMuchException e) {
            throw e;
        } catch (IOException e) {
            findings.reject(piece.place(), "could not be read: " + message(e));
        }
    }

    private static String message(IOException e) {
        String message = e.getMessage();
        if (message != null) {
            return message;
        }
        return e instanceof EOFException ? "it ends too early; it was cut short" : "reading failed";
    }

    /** By the name, unless it promises something packed that the first bytes do not keep, or hides that it is. */
    private Format format(String name, byte[] head) {
        if (ends == Format.TEXTS) {
            return Format.TEXT;
        }
        Optional<Format> named = ofName(name);
        if (named.isEmpty()) {
            return Format.ofBytes(head);
        }
        Optional<Format> magic = Format.ofMagic(head);
        if (magic.isPresent() && magic.get() == Format.GZIP) {
            return Format.GZIP;
        }
        boolean isGzip = named.get() == Format.GZIP;
        return isGzip ? format(stripped(name), head) : named.get();
    }

    private void read(Piece piece, Format format, byte[] head) throws IOException {
        if (format.isArchive() && piece.depth() >= Budget.DEEPEST) {
            findings.reject(
                    piece.place(),
                    "lies in " + Budget.DEEPEST
                            + " archives, one in another; deeper ones are not unpacked; unpack it first");
            return;
        }
        switch (format) {
            case JSONL -> records(piece, Decoder.charset(head));
            case TEXT, HTML -> page(piece.place(), bytes(piece, limit), format, null, Declared.NONE);
            case PDF -> page(piece.place(), bytes(piece, Limit.PDF), format, null, Declared.NONE);
            case FEED -> feed(piece, head);
            case WARC -> warc(piece);
            case GZIP -> gzip(piece, head);
            case ZIP, TAR -> archive(piece, format);
        }
    }

    /** A feed; in an archive, other files of a name that says little are passed over. */
    private void feed(Piece piece, byte[] head) throws IOException {
        boolean isOther = Format.isVague(piece.name()) && Format.ofBytes(head) != Format.FEED;
        if (isOther && piece.depth() > 0) {
            findings.passOver("." + Format.end(piece.name()));
        } else if (feeds != null) {
            bytes(piece, limit).ifPresent(bytes -> feeds.read(piece.place(), bytes, findings));
        }
    }

    /** All its bytes; nothing, and a rejection, if they are too many. */
    private Optional<byte[]> bytes(Piece piece, Limit most) throws IOException {
        boolean tooMany = piece.size() > most.bytes();
        byte[] bytes = tooMany ? new byte[0] : piece.in().readNBytes(most.bytes() + 1);
        if (tooMany || bytes.length > most.bytes()) {
            findings.reject(piece.place(), most.reason());
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    private void page(Place place, Optional<byte[]> found, Format format, @Nullable String charset, Declared declared) {
        if (found.isEmpty()) {
            return;
        }
        byte[] bytes = found.get();
        Optional<String> text;
        String note = null;
        if (format == Format.PDF) {
            text = pdf(place, bytes);
            if (text.isEmpty()) {
                return;
            }
        } else {
            Optional<Decoded> decoded = Decoder.decode(bytes, format == Format.HTML, charset);
            text = decoded.map(Decoded::text);
            note = decoded.flatMap(Decoded::note).orElse(null);
        }
        if (text.isEmpty()) {
            findings.reject(place, "a binary file, not text; expected a page saved as text or HTML");
        } else if (isBlank(text.get())) {
            findings.reject(place, "the file has nothing but white space");
        } else {
            findings.item(place, format == Format.HTML, text.get(), declared, note);
        }
    }

    private Optional<String> pdf(Place place, byte[] bytes) {
        try {
            return Optional.of(PdfText.of(bytes, Limit.ARTICLE.bytes()));
        } catch (IOException e) {
            findings.reject(place, message(e));
            return Optional.empty();
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    }

    private void records(Piece piece, Charset charset) throws IOException {
        Lines lines = new Lines(piece.in(), charset);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            Place here = piece.place().line(lines.number());
            String json = line.get().startsWith("\uFEFF") ? line.get().substring(1) : line.get();
            if (lines.isTooLong()) {
                findings.reject(here, limit.reason());
            } else if (!json.isBlank()) {
                item(here, json);
            }
        }
    }

    private void item(Place place, String json) {
        JsonRecord record;
        try {
            record = JsonRecord.parse(json);
        } catch (IllegalArgumentException e) {
            findings.reject(place, String.valueOf(e.getMessage()));
            return;
        }
        Optional<String> content = record.content();
        if (content.isEmpty() || isBlank(content.get())) {
            findings.reject(place, "expected a \"text\" or \"html\" that is not empty");
            return;
        }
        Place named = new Place(place.where(), place.path(), record.id().orElse(place.id()));
        findings.item(named, record.isHtml(), content.get(), record.declared(), null);
    }

    /** A gzip file is what it holds; of a WARC file each record is a member, and must be known by its place. */
    private void gzip(Piece piece, byte[] head) throws IOException {
        String name = stripped(piece.name());
        if (ofName(name).equals(Optional.of(Format.WARC)) || WarcFile.isWarc(firstBytes(head))) {
            warc(piece);
            return;
        }
        try (Members members = new Members(piece.in(), piece.budget())) {
            inside(piece.inside(piece.place(), name, members.stream()));
        }
    }

    /** The name of what is packed in a file of this name. */
    private static String stripped(String name) {
        String end = Format.end(name);
        String bare = end.isEmpty() ? name : name.substring(0, name.length() - end.length() - 1);
        return end.equals("tgz") ? bare + ".tar" : bare;
    }

    /** As many as can be had from the beginning, though it may be cut. */
    private static byte[] firstBytes(byte[] packed) {
        byte[] first = new byte[16];
        int got = 0;
        try (Members members =
                new Members(new ByteArrayInputStream(packed), new Budget(InputStream.nullInputStream()))) {
            for (int n = members.next() ? 0 : -1; n >= 0 && got < first.length; got += Math.max(0, n)) {
                n = members.read(first, got, first.length - got);
            }
        } catch (IOException e) {
            return Arrays.copyOf(first, got);
        }
        return Arrays.copyOf(first, got);
    }

    private void archive(Piece piece, Format format) throws IOException {
        long before = findings.count();
        Archive archive = new Archive(piece.budget(), new Archive.Entries() {
            @Override
            public void entry(String name, InputStream in) throws TooMuchException {
                Contents.this.entry(piece, name, in);
            }

            @Override
            public void rejected(String name, String reason) {
                findings.reject(piece.place().entry(name), reason);
            }

            @Override
            public void passedOver(String what) {
                findings.passOver(what);
            }
        });
        if (format == Format.ZIP) {
            archive.zip(piece.in());
        } else {
            archive.tar(piece.in());
        }
        if (findings.count() == before) {
            findings.reject(piece.place(), "no page in it; expected files that could be read by themselves");
        }
    }

    private void entry(Piece archive, String name, InputStream in) throws TooMuchException {
        Place place = archive.place().entry(name);
        boolean isHidden =
                name.isEmpty() || name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
        if (isHidden) {
            return;
        }
        if (ofName(name).isEmpty() && !Format.end(place.id()).isEmpty()) {
            findings.passOver("." + Format.end(name));
        } else {
            inside(archive.inside(place, place.id(), in));
        }
    }

    private void warc(Piece piece) throws IOException {
        WarcVisitor visitor = new WarcVisitor() {
            @Override
            public boolean wants(String mediaType) {
                return isUnsaid(mediaType) || Format.ofMedia(mediaType).isPresent();
            }

            @Override
            public void page(WarcPage page) {
                record(piece, page);
            }

            @Override
            public void passedOver(String what) {
                findings.passOver(what);
            }

            @Override
            public void rejected(RecordPlace place, String reason) {
                findings.reject(piece.place().record(place, null), reason);
            }
        };
        new WarcFile(piece.budget(), limit.bytes(), limit.reason(), visitor).read(piece.in());
    }

    /** Types that servers give when they do not know, or that pages as well as other things have. */
    private static boolean isUnsaid(String mediaType) {
        return switch (mediaType) {
            case "", "application/octet-stream", "application/xml", "text/xml" -> true;
            default -> false;
        };
    }

    private void record(Piece piece, WarcPage page) {
        Format format = Format.ofMedia(page.mediaType()).orElseGet(() -> Format.ofBytes(page.bytes()));
        boolean isPage = format == Format.HTML || format == Format.PDF || format == Format.TEXT;
        if (!isPage || (isUnsaid(page.mediaType()) && format == Format.TEXT)) {
            findings.passOver(page.mediaType().isEmpty() ? "warc without a type" : "warc " + page.mediaType());
            return;
        }
        Place place = piece.place().record(page.place(), page.url());
        Declared declared = new Declared(Header.NONE, page.url(), null);
        page(place, Optional.of(page.bytes()), format, page.charset(), declared);
    }
}
