package org.multivector.press.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.press.internal.words.Fold;
import org.multivector.press.internal.words.Token;

/**
 * Where articles say that their texts came from, and which of the articles read are meant.
 *
 * <p>A hop of an origin chain means an article when it gives its address, or names its outlet and both have a title or an
 * author in common and appeared within {@value #DAYS} days. Hops that only quote mean nobody. Only hashes are kept.
 */
final class Declarations {
    private static final int DAYS = 10;
    private static final int NEWEST = 16;
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final long PRIME = 0x100000001B3L;

    /** By what an article is found. */
    private enum Cue {
        ADDRESS("its address"),
        TITLE("the same title"),
        AUTHOR("the same author");

        private final String words;

        Cue(String words) {
            this.words = words;
        }
    }

    private record Key(Cue cue, long hash, String outlet, Origin.@Nullable How how) {}

    private final Postings originals = new Postings();
    private final Postings copies = new Postings();
    private long[] outlets = new long[64];
    private long[] wires = new long[64];
    private int[] days = new int[64];

    /** The articles before that this one says its text is from, or that say so of it, with the reason. */
    SortedMap<Integer, String> declared(Article article) {
        SortedMap<Integer, String> found = new TreeMap<>();
        int day = day(article.header());
        for (Key key : wanted(article.header())) {
            String reason = told(key) + " " + key.outlet() + ", " + key.cue().words;
            originals.walk(key.hash(), NEWEST, earlier -> put(found, earlier, day, key, reason));
        }
        for (Key key : own(article)) {
            String reason = "that one names " + key.outlet() + " as its origin, " + key.cue().words;
            copies.walk(key.hash(), NEWEST, earlier -> put(found, earlier, day, key, reason));
        }
        return found;
    }

    private static String told(Key key) {
        return (key.how() == Origin.How.TRANSLATED ? "translated" : "republished") + " from";
    }

    private void put(Map<Integer, String> found, int earlier, int day, Key key, String reason) {
        boolean near = day == UNKNOWN || days[earlier] == UNKNOWN || Math.abs(day - days[earlier]) <= DAYS;
        if (near || key.cue() == Cue.ADDRESS) {
            found.putIfAbsent(earlier, reason);
        }
    }

    /** Whose text both say theirs is, or what outlet the one is and the other has its text from; null where neither. */
    @Nullable
    String credit(Article article, int earlier) {
        Header header = article.header();
        for (Origin hop : taken(header)) {
            long name = hash("", hop.outlet());
            if (name == wires[earlier] || name == outlets[earlier]) {
                return hop.outlet();
            }
        }
        boolean named = header.outlet() != null && hash("", header.outlet()) == wires[earlier];
        return named ? header.outlet() : null;
    }

    /** Adds the article with the next number. */
    void add(Article article, int number) {
        if (number == days.length) {
            outlets = Arrays.copyOf(outlets, 2 * number);
            wires = Arrays.copyOf(wires, 2 * number);
            days = Arrays.copyOf(days, 2 * number);
        }
        Header header = article.header();
        outlets[number] = header.outlet() == null ? 0 : hash("", header.outlet());
        wires[number] = taken(header).stream()
                .map(hop -> hash("", hop.outlet()))
                .findFirst()
                .orElse(0L);
        days[number] = day(header);
        own(article).forEach(key -> originals.add(key.hash(), number));
        wanted(header).forEach(key -> copies.add(key.hash(), number));
    }

    private static int day(Header header) {
        return header.published() == null
                ? UNKNOWN
                : (int) header.published().date().toEpochDay();
    }

    private static List<Origin> taken(Header header) {
        return header.origin().stream()
                .filter(hop -> hop.how() != Origin.How.QUOTED)
                .toList();
    }

    /** By what the article may be meant. */
    private static List<Key> own(Article article) {
        List<Key> out = new ArrayList<>();
        String outlet = article.header().outlet();
        if (article.url() != null) {
            out.add(new Key(Cue.ADDRESS, address(article.url()), outlet == null ? article.url() : outlet, null));
        }
        if (outlet != null) {
            named(article.header(), outlet, null, out);
        }
        return out;
    }

    /** What the article means. */
    private static List<Key> wanted(Header header) {
        List<Key> out = new ArrayList<>();
        for (Origin hop : taken(header)) {
            if (hop.url() != null) {
                out.add(new Key(Cue.ADDRESS, address(hop.url()), hop.outlet(), hop.how()));
            }
            named(header, hop.outlet(), hop.how(), out);
        }
        return out;
    }

    private static void named(Header header, String outlet, Origin.@Nullable How how, List<Key> out) {
        if (header.title() != null) {
            out.add(new Key(Cue.TITLE, hash("title", outlet, header.title()), outlet, how));
        }
        for (String author : header.bylines()) {
            out.add(new Key(Cue.AUTHOR, hash("author", outlet, author), outlet, how));
        }
    }

    /** An address without its scheme, "www.", query, fragment and last stroke. */
    private static long address(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        rest = rest.startsWith("www.") ? rest.substring(4) : rest;
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '?' && rest.charAt(end) != '#') {
            end++;
        }
        rest = rest.substring(0, end);
        return hash("address", rest.endsWith("/") ? rest.substring(0, end - 1) : rest);
    }

    private static long hash(String... parts) {
        long hash = PRIME;
        for (String part : parts) {
            for (Token token : Token.of(part)) {
                hash = (hash ^ Fold.of(token.folded()).hashCode()) * PRIME;
                hash ^= hash >>> 29;
            }
            hash = (hash ^ parts.length) * PRIME;
        }
        return hash;
    }
}
