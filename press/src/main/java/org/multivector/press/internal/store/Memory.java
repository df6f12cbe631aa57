package org.multivector.press.internal.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of the journal say, applied one after another. The lines:
 *
 * <pre>
 * begin  file                                                     a file of WARC records was begun
 * found  url feed                                                 a feed names a page that is to be fetched
 * page   url final digest file end etag last-modified second      a page was stored
 * again  url final digest file end etag last-modified second      its body was there already, under another address
 * same   url final digest ''   0   etag last-modified second      nothing new under this address
 * failed url reason                                               it will not be asked for again
 * feed   url digest file end etag last-modified second            a feed was read; second is when it is due
 * </pre>
 */
final class Memory {
    private final Map<String, String> pending = new LinkedHashMap<>();
    private final Map<String, FeedState> pages = new HashMap<>();
    private final Map<String, String> failed = new HashMap<>();
    private final Map<String, FeedState> feeds = new HashMap<>();
    private final Map<String, String> firstByDigest = new HashMap<>();
    private int stored;

    /** Takes a line; one that is not whole or not known says nothing. */
    void take(List<String> line) {
        try {
            switch (line.get(0)) {
                case "found" -> pending.put(line.get(1), line.get(2));
                case "page", "again", "same" -> page(line);
                case "failed" -> {
                    pending.remove(line.get(1));
                    failed.put(line.get(1), line.get(2));
                }
                case "feed" -> feeds.put(line.get(1), state(line, 2));
                default -> {}
            }
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            return; // the disk gave back something else than was written; the page will be fetched again
        }
    }

    private void page(List<String> line) {
        FeedState state = state(line, 3);
        pending.remove(line.get(1));
        pages.put(line.get(1), state);
        pages.put(line.get(2), state);
        if (line.get(0).equals("page")) {
            stored++;
            firstByDigest.putIfAbsent(line.get(3), line.get(2) + "\t" + line.get(8));
        }
    }

    private static FeedState state(List<String> line, int from) {
        return new FeedState(
                absent(line.get(from + 3)),
                absent(line.get(from + 4)),
                line.get(from),
                Instant.ofEpochSecond(Long.parseLong(line.get(from + 5))));
    }

    private static @Nullable String absent(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** The file of records and the place in it that a line speaks of; its end is 0 for a file just begun. */
    static Map.@Nullable Entry<String, Long> place(List<String> line) {
        int file = switch (line.get(0)) {
            case "begin" -> 1;
            case "page", "again" -> 4;
            case "feed" -> 3;
            default -> -1;
        };
        if (file < 0 || line.size() <= file || line.get(file).isEmpty()) {
            return null;
        }
        boolean hasEnd = line.size() > file + 1 && line.get(file + 1).matches("\\d{1,18}");
        return Map.entry(line.get(file), hasEnd ? Long.parseLong(line.get(file + 1)) : 0L);
    }

    Map<String, String> pending() {
        return pending;
    }

    @Nullable
    FeedState page(String url) {
        return pages.get(url);
    }

    boolean hasFailed(String url) {
        return failed.containsKey(url);
    }

    FeedState feed(String url) {
        return feeds.getOrDefault(url, FeedState.NEW);
    }

    /** Address and second of the page that first had this body. */
    @Nullable
    String first(String digest) {
        return firstByDigest.get(digest);
    }

    int stored() {
        return stored;
    }
}
