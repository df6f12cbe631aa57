package org.multivector.press.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.intake.Decoder;
import org.multivector.press.internal.words.Words;

/**
 * Reads whatever lists pages, told apart by what is in it and not by its name: RSS, Atom, JSON Feed, sitemaps, OPML,
 * each also packed with gzip.
 *
 * <p>Takes what strict parsers refuse: byte order marks and blanks before the first tag, control characters, HTML
 * entities, bare ampersands, undeclared prefixes, wrong charsets, files cut off in the middle, of which it keeps the
 * whole items. Immutable; safe for several threads.
 */
public final class FeedReader {
    private static final Pattern START =
            Pattern.compile("<(?:\\w+:)?(?:rss|rdf|feed|urlset|sitemapindex|opml)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINES = Pattern.compile("\\s*(?:https?://\\S+\\s*)+");

    private final Names names;
    private final XmlFeed feeds;
    private final XmlList lists;
    private final JsonFeed json;

    /** @param words the tables */
    public FeedReader(Words words) {
        FeedDates dates = new FeedDates(words.dates());
        this.names = Names.load();
        this.feeds = new XmlFeed(names, dates);
        this.lists = new XmlList(names, dates);
        this.json = new JsonFeed(dates);
    }

    /** Whether a file that begins so is a feed, a sitemap or a list of feeds, and no page. */
    public static boolean isListing(String head) {
        var start = START.matcher(head);
        if (start.find()) {
            var page = PAGE.matcher(head);
            return !page.find() || page.start() > start.start();
        }
        return head.stripLeading().startsWith("{") && head.contains("jsonfeed.org/version/");
    }

    /**
     * The listing in these bytes.
     *
     * @param bytes the file, perhaps packed with gzip
     * @param address where it came from, which its addresses may be relative to
     * @throws IllegalArgumentException if it is none; the message says what it is and what to do
     */
    public Listing read(byte[] bytes, @Nullable String address) {
        if (!Gunzip.isPacked(bytes)) {
            return read(decoded(bytes), address);
        }
        Gunzip unpacked = new Gunzip(bytes);
        Listing listing = read(decoded(unpacked.bytes()), address);
        return unpacked.isWhole() || !listing.losses().isEmpty()
                ? listing
                : withLoss(listing, "the packed file is broken or cut off; fetch it anew for the rest");
    }

    private static Listing withLoss(Listing listing, String loss) {
        List<String> losses = List.of(loss);
        if (listing instanceof Feed feed) {
            return new Feed(feed.kind(), feed.title(), feed.url(), feed.language(), feed.every(), feed.items(), losses);
        }
        if (listing instanceof Sitemap map) {
            return new Sitemap(map.isIndex(), map.entries(), losses);
        }
        Opml opml = (Opml) listing;
        return new Opml(opml.title(), opml.outlines(), losses);
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("expected a feed or sitemap, got nothing at all");
        }
        return Decoder.decode(bytes, true)
                .orElseThrow(() -> new IllegalArgumentException("expected a feed or sitemap, got a binary file"));
    }

    /**
     * The listing in this text.
     *
     * @throws IllegalArgumentException if it is none; the message says what it is and what to do
     */
    public Listing read(String text, @Nullable String address) {
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            Optional<Feed> feed = json.read(start, address);
            return feed.orElseThrow(
                    () -> new IllegalArgumentException("expected a feed or sitemap, got JSON that is no JSON Feed"));
        }
        if (LINES.matcher(start.substring(0, Math.min(start.length(), 2_000))).lookingAt() && start.indexOf('<') < 0) {
            return lines(start);
        }
        XmlSource source = XmlSource.parse(text);
        for (Element element : source.document().getAllElements()) {
            Optional<Listing> listing = listing(source, element, address);
            if (listing.isPresent()) {
                return listing.get();
            }
        }
        throw new IllegalArgumentException(NoFeed.reason(text, source, address));
    }

    private Optional<Listing> listing(XmlSource source, Element root, @Nullable String address) {
        return switch (names.of(root)) {
            case "rss" -> Optional.of(feeds.read(source, root, Feed.Kind.RSS, address));
            case "rdf:rdf" -> Optional.of(feeds.read(source, root, Feed.Kind.RDF, address));
            case "feed" -> Optional.of(feeds.read(source, root, Feed.Kind.ATOM, address));
            case "urlset", "sitemapindex" -> Optional.of(lists.sitemap(source, root, address));
            case "opml" -> Optional.of(lists.opml(source, root, address));
            default -> Optional.empty();
        };
    }

    /** A sitemap of lines, as the protocol allows. */
    private static Sitemap lines(String text) {
        List<Sitemap.Entry> entries = new ArrayList<>();
        text.lines()
                .flatMap(line -> Plain.address(line, null).stream())
                .forEach(url -> entries.add(new Sitemap.Entry(url, null, null)));
        return new Sitemap(false, entries, List.of());
    }
}
