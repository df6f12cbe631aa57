package org.multivector.press.internal.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.multivector.press.internal.feed.FeedReader;

/** What a file is, by the end of its name or by its first bytes. */
enum Format {
    TEXT,
    HTML,
    JSONL,
    FEED;

    /** The ends of names of pages. */
    static final Map<String, Format> PAGES = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("jsonl", JSONL),
            Map.entry("ndjson", JSONL),
            Map.entry("rss", FEED),
            Map.entry("atom", FEED),
            Map.entry("rdf", FEED),
            Map.entry("xml", FEED),
            Map.entry("json", FEED));
    /** The ends of names of texts for the parser. */
    static final Map<String, Format> TEXTS = Map.of("txt", TEXT, "text", TEXT, "conllu", TEXT);

    /** Ends of names that say little: such a file in a folder is read only where its first bytes are those of a feed. */
    static final Set<String> VAGUE = Set.of("xml", "json");

    private static final Pattern TAGS = Pattern.compile(
            "(?is)\\A\\s*(?:<!doctype\\s+html|<html\\b|<head\\b|<body\\b|<\\?xml[^>]*>\\s*<!doctype\\s+html|<!--.{0,2000}?-->\\s*<)"
                    + "|<html[\\s>]|<body[\\s>]");
    private static final Pattern OBJECT = Pattern.compile("\\A\\s*\\{\\s*\"");

    /** The letters after the name's last dot, lower case; empty if there is none. */
    static String end(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** By the first bytes: a feed, tags, a JSON object, or else text. */
    static Format ofBytes(byte[] head) {
        String start = Decoder.decode(head, true).orElse(new String(head, StandardCharsets.ISO_8859_1));
        if (FeedReader.isListing(start)) {
            return FEED;
        }
        if (OBJECT.matcher(start).find()) {
            return JSONL;
        }
        return TAGS.matcher(start).find() ? HTML : TEXT;
    }
}
