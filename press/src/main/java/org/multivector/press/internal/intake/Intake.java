package org.multivector.press.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.multivector.press.internal.words.Words;

/**
 * Walks paths and gives items, one after another; says of each thing that gives none why. One walk, one thread; the
 * items' ids are unique in it.
 */
public final class Intake {
    private static final String STANDARD_INPUT = "-";
    private static final int HEAD = 1 << 13;

    private final Findings findings;
    private final Contents contents;
    private final Deque<Path> folders = new ArrayDeque<>();

    private Intake(Findings findings, Contents contents) {
        this.findings = findings;
        this.contents = contents;
    }

    /**
     * Reads pages.
     *
     * @param words the tables
     * @param items gets each item
     * @param rejected gets place and reason of each thing that gives none
     */
    public static Intake pages(Words words, Consumer<Item> items, BiConsumer<String, String> rejected) {
        Findings findings = new Findings(items, rejected);
        return new Intake(findings, new Contents(Format.PAGES, Limit.ARTICLE, findings, new FeedIntake(words)));
    }

    /**
     * Reads texts as they are, whatever they look like.
     *
     * @param items gets each item
     * @param rejected gets place and reason of each thing that gives none
     */
    public static Intake texts(Consumer<Item> items, BiConsumer<String, String> rejected) {
        Findings findings = new Findings(items, rejected);
        return new Intake(findings, new Contents(Format.TEXTS, Limit.TEXT, findings, null));
    }

    /**
     * How many files in folders and archives were passed over, by the end of their names, such as {@code .md}, and how
     * many records of WARC files, by what they are, such as {@code warc status 404}.
     */
    public SortedMap<String, Integer> passedOver() {
        return findings.passedOver();
    }

    /** Reads a file, a folder, or for {@code -} the stream. */
    public void read(String path, InputStream standardInput) {
        if (path.equals(STANDARD_INPUT)) {
            contents.read(Piece.of(Place.STANDARD_INPUT, "", -1, standardInput));
            return;
        }
        try {
            Path file = Path.of(path);
            if (Files.isDirectory(file)) {
                folder(file);
            } else {
                file(file);
            }
        } catch (InvalidPathException e) {
            findings.reject(path, "not a path: " + e.getReason());
        }
    }

    private void folder(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            Path real = folder.toRealPath();
            if (folders.contains(real)) {
                throw new FileSystemLoopException(folder.toString());
            }
            stream.forEach(entries::add);
            folders.push(real);
        } catch (IOException e) {
            findings.reject(Place.of(folder), reason(e));
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
        } else if (isOther(entry, name)) {
            findings.passOver("." + Format.end(name));
        } else {
            file(entry);
        }
    }

    private boolean isOther(Path file, String name) {
        return contents.ofName(name).isEmpty() ? !Format.end(name).isEmpty() : Format.isVague(name) && !isFeed(file);
    }

    private static boolean isFeed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Format.ofBytes(in.readNBytes(HEAD)) == Format.FEED;
        } catch (IOException e) {
            return true; // reading it whole will say what is wrong
        }
    }

    private void file(Path file) {
        Place place = Place.of(file);
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.isRegularFile(file) ? Files.size(file) : -1;
            contents.read(Piece.of(place, place.id(), size, in));
        } catch (IOException e) {
            findings.reject(place, reason(e));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        if (e instanceof FileSystemLoopException) {
            return "a link to a folder above it; not followed";
        }
        return "could not be read: " + e.getMessage();
    }
}
