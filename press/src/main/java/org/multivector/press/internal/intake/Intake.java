package org.multivector.press.internal.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.page.Declared;
import org.multivector.press.internal.words.Words;

/**
 * Walks paths and gives items, one after another; says of each thing that gives none why. One walk, one thread; the
 * items' ids are unique in it.
 */
public final class Intake {
    private static final String STANDARD_INPUT = "-";
    private static final int HEAD = 1 << 13;

    private final Map<String, Format> ends;
    private final @Nullable FeedIntake feeds;
    private final Limit limit;
    private final Consumer<Item> items;
    private final BiConsumer<String, String> rejected;
    private final SortedMap<String, Integer> passedOver = new TreeMap<>();
    private final Ids ids = new Ids();
    private final Deque<Path> folders = new ArrayDeque<>();

    private Intake(
            Map<String, Format> ends,
            @Nullable FeedIntake feeds,
            Limit limit,
            Consumer<Item> items,
            BiConsumer<String, String> rejected) {
        this.ends = ends;
        this.feeds = feeds;
        this.limit = limit;
        this.items = items;
        this.rejected = rejected;
    }

    /**
     * Reads pages.
     *
     * @param words the tables
     * @param items gets each item
     * @param rejected gets place and reason of each thing that gives none
     */
    public static Intake pages(Words words, Consumer<Item> items, BiConsumer<String, String> rejected) {
        return new Intake(Format.PAGES, new FeedIntake(words), Limit.ARTICLE, items, rejected);
    }

    /**
     * Reads texts as they are, whatever they look like.
     *
     * @param items gets each item
     * @param rejected gets place and reason of each thing that gives none
     */
    public static Intake texts(Consumer<Item> items, BiConsumer<String, String> rejected) {
        return new Intake(Format.TEXTS, null, Limit.TEXT, items, rejected);
    }

    /** How many files in folders were passed over, by the end of their names. */
    public SortedMap<String, Integer> passedOver() {
        return Collections.unmodifiableSortedMap(passedOver);
    }

    /** Reads a file, a folder, or for {@code -} the stream. */
    public void read(String path, InputStream standardInput) {
        if (path.equals(STANDARD_INPUT)) {
            try {
                stream(new Place("standard input", null, "stdin"), standardInput, Optional.empty());
            } catch (IOException e) {
                rejected.accept("standard input", "could not be read: " + e.getMessage());
            }
            return;
        }
        try {
            Path file = Path.of(path);
            if (Files.isDirectory(file)) {
                folder(file);
            } else {
                file(file, ofName(path));
            }
        } catch (InvalidPathException e) {
            rejected.accept(path, "not a path: " + e.getReason());
        }
    }

    /** Where an item comes from: as it is named in messages, its path, and the id it gets if it has none. */
    private record Place(String where, @Nullable String path, String id) {
        static Place of(Path file) {
            Path name = file.getFileName();
            return new Place(file.toString(), file.toString(), name == null ? file.toString() : name.toString());
        }
    }

    private void folder(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            Path real = folder.toRealPath();
            if (folders.contains(real)) {
                rejected.accept(folder.toString(), "a link to a folder above it; not followed");
                return;
            }
            stream.forEach(entries::add);
            folders.push(real);
        } catch (IOException e) {
            rejected.accept(folder.toString(), reason(e));
            return;
        }
        entries.sort(Comparator.comparing(Path::toString));
        for (Path entry : entries) {
            entry(entry);
        }
        folders.pop();
    }

    private void entry(Path entry) {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(".")) {
            return;
        }
        if (Files.isDirectory(entry)) {
            folder(entry);
            return;
        }
        Optional<Format> format = ofName(name);
        boolean isOther = format.isEmpty() && !Format.end(name).isEmpty();
        if (isOther || (Format.VAGUE.contains(Format.end(name)) && !isFeed(entry))) {
            passedOver.merge("." + Format.end(name), 1, Integer::sum);
        } else {
            file(entry, format);
        }
    }

    private static boolean isFeed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Format.ofBytes(in.readNBytes(HEAD)) == Format.FEED;
        } catch (IOException e) {
            return true; // reading it whole will say what is wrong
        }
    }

    private Optional<Format> ofName(String name) {
        return Optional.ofNullable(ends.get(Format.end(name)));
    }

    private void file(Path file, Optional<Format> format) {
        try (InputStream in = Files.newInputStream(file)) {
            stream(Place.of(file), in, format);
        } catch (IOException e) {
            rejected.accept(file.toString(), reason(e));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        return "could not be read: " + e.getMessage();
    }

    private void stream(Place place, InputStream in, Optional<Format> known) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 2 * HEAD);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        if (head.length == 0) {
            rejected.accept(place.where, "the file is empty");
            return;
        }
        Format format = known.orElseGet(() -> ends == Format.TEXTS ? Format.TEXT : Format.ofBytes(head));
        if (format == Format.JSONL) {
            records(place, buffered, Decoder.charset(head));
        } else if (format == Format.FEED && feeds != null) {
            feed(feeds, place, buffered);
        } else {
            whole(place, buffered, format == Format.HTML);
        }
    }

    private void feed(FeedIntake reader, Place place, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limit.bytes() + 1);
        if (bytes.length > limit.bytes()) {
            rejected.accept(place.where, limit.reason());
            return;
        }
        Item whole = new Item(place.id, place.path, place.where, true, "", Declared.NONE);
        reader.read(
                whole,
                bytes,
                one -> items.accept(new Item(
                        ids.unique(one.id()), one.path(), one.where(), one.isHtml(), one.content(), one.declared())),
                rejected);
    }

    private void whole(Place place, InputStream in, boolean isHtml) throws IOException {
        byte[] bytes = in.readNBytes(limit.bytes() + 1);
        if (bytes.length > limit.bytes()) {
            rejected.accept(place.where, limit.reason());
            return;
        }
        Optional<String> text = Decoder.decode(bytes, isHtml);
        if (text.isEmpty()) {
            rejected.accept(place.where, "a binary file, not text; expected a page saved as text or HTML");
        } else if (isBlank(text.get())) {
            rejected.accept(place.where, "the file has nothing but white space");
        } else {
            items.accept(new Item(ids.unique(place.id), place.path, place.where, isHtml, text.get(), Declared.NONE));
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    }

    private void records(Place place, InputStream in, Charset charset) throws IOException {
        Lines lines = new Lines(in, charset);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            Place here = new Place(place.where + ":" + lines.number(), place.path, place.id + ":" + lines.number());
            String json = line.get().startsWith("\uFEFF") ? line.get().substring(1) : line.get();
            if (lines.isTooLong()) {
                rejected.accept(here.where, limit.reason());
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
            rejected.accept(place.where, String.valueOf(e.getMessage()));
            return;
        }
        Optional<String> content = record.content();
        if (content.isEmpty() || isBlank(content.get())) {
            rejected.accept(place.where, "expected a \"text\" or \"html\" that is not empty");
            return;
        }
        String id = ids.unique(record.id().orElse(place.id));
        items.accept(new Item(id, place.path, place.where, record.isHtml(), content.get(), record.declared()));
    }
}
