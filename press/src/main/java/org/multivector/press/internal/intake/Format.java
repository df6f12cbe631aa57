package org.multivector.press.internal.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.multivector.press.internal.feed.FeedReader;
import org.multivector.press.internal.packed.Members;
import org.multivector.press.internal.warc.WarcFile;

/** What a file is, by the end of its name, by its media type or by its first bytes. */
enum Format {
    TEXT("txt text"),
    HTML("html htm xhtml"),
    JSONL("jsonl ndjson"),
    FEED("rss atom rdf xml json"),
    PDF("pdf"),
    WARC("warc wet wat"),
    GZIP("gz tgz"),
    ZIP("zip"),
    TAR("tar");

    /** The ends of names of pages. */
    static final Map<String, Format> PAGES = pages();
    /** The ends of names of texts for the parser. */
    static final Map<String, Format> TEXTS = Map.of("txt", TEXT, "text", TEXT, "conllu", TEXT);

    private static final Set<String> VAGUE = Set.of("xml", "json");
    private static final Map<String, Format> MEDIA = Map.of(
            "text/html", HTML,
            "application/xhtml+xml", HTML,
            "text/plain", TEXT,
            "application/pdf", PDF,
            "application/x-pdf", PDF);
    private static final Pattern TAGS = Pattern.compile(
            "(?is)\\A\\s*(?:<!doctype\\s+html|<html\\b|<head\\b|<body\\b|<\\?xml[^>]*>\\s*<!doctype\\s+html|<!--.{0,2000}?-->\\s*<)"
                    + "|<html[\\s>]|<body[\\s>]");
    private static final Pattern OBJECT = Pattern.compile("\\A\\s*\\{\\s*\"");
    private static final int TAR_MARK = 257;

    private final String ends;

    Format(String ends) {
        this.ends = ends;
    }

    private static Map<String, Format> pages() {
        Map<String, Format> pages = new HashMap<>();
        for (Format format : values()) {
            for (String end : format.ends.split(" ")) {
                pages.put(end, format);
            }
        }
        return Map.copyOf(pages);
    }

    /** Whether it holds other files. */
    boolean isArchive() {
        return this == GZIP || this == ZIP || this == TAR;
    }

    /** The letters after the name's last dot, lower case; empty if there is none. */
    static String end(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether files whose names end so hold all sorts of things, and are read only where they begin as feeds do. */
    static boolean isVague(String name) {
        return VAGUE.contains(end(name));
    }

    /** By the media type that a server gave; nothing if it gave none or one that is not read. */
    static Optional<Format> ofMedia(String mediaType) {
        return Optional.ofNullable(MEDIA.get(mediaType));
    }

    /** By the first bytes: something packed, a PDF, a WARC file, a feed, tags, a JSON object, or else text. */
    static Format ofBytes(byte[] head) {
        Optional<Format> binary = ofMagic(head);
        if (binary.isPresent()) {
            return binary.get();
        }
        String start = Decoder.decode(head, true).orElse(new String(head, StandardCharsets.ISO_8859_1));
        if (FeedReader.isListing(start)) {
            return FEED;
        }
        if (OBJECT.matcher(start).find()) {
            return JSONL;
        }
        return TAGS.matcher(start).find() ? HTML : TEXT;
    }

    /** By the bytes that files of a format begin with. */
    static Optional<Format> ofMagic(byte[] head) {
        if (Members.isGzip(head)) {
            return Optional.of(GZIP);
        }
        if (WarcFile.isWarc(head)) {
            return Optional.of(WARC);
        }
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        return start.startsWith("ustar", TAR_MARK) ? Optional.of(TAR) : Optional.empty();
    }
}
