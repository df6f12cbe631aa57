package org.multivector.press.internal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings the files of records to where the journal says they are: a record that was torn, or whose line was, is cut off;
 * of a file that is shorter than it was, the last record that is whole becomes the end.
 */
final class Recovery {
    private final Path folder;
    private final Path hidden;
    private final Consumer<String> lost;

    Recovery(Path folder, Path hidden, Consumer<String> lost) {
        this.folder = folder;
        this.hidden = hidden;
        this.lost = lost;
    }

    /** The end of each file. A file that was taken away keeps the end it had: its records are somewhere else. */
    Map<String, Long> ends(Journal journal) throws IOException {
        Map<String, Long> ends = new HashMap<>();
        journal.read(line -> {
            Map.Entry<String, Long> place = Memory.place(line);
            if (place != null) {
                ends.merge(place.getKey(), place.getValue(), Math::max);
            }
        });
        Set<String> shorter = new HashSet<>();
        for (Map.Entry<String, Long> end : ends.entrySet()) {
            Path file = file(end.getKey());
            if (Files.exists(file) && Files.size(file) < end.getValue()) {
                lost.accept(file + ": is shorter than it was; what it lacks is fetched again");
                shorter.add(end.getKey());
                end.setValue(Files.size(file));
            }
        }
        if (!shorter.isEmpty()) {
            wholeRecords(journal, ends, shorter);
        }
        for (Map.Entry<String, Long> end : ends.entrySet()) {
            cut(file(end.getKey()), end.getValue());
        }
        return ends;
    }

    private static void wholeRecords(Journal journal, Map<String, Long> ends, Set<String> shorter) throws IOException {
        Map<String, Long> whole = new HashMap<>();
        journal.read(line -> {
            Map.Entry<String, Long> place = Memory.place(line);
            if (place != null
                    && shorter.contains(place.getKey())
                    && place.getValue() <= ends.getOrDefault(place.getKey(), 0L)) {
                whole.merge(place.getKey(), place.getValue(), Math::max);
            }
        });
        shorter.forEach(file -> ends.put(file, whole.getOrDefault(file, 0L)));
    }

    private Path file(String name) {
        return (name.startsWith("feeds") ? hidden : folder).resolve(name);
    }

    private static void cut(Path file, long end) throws IOException {
        if (!Files.exists(file) || Files.size(file) <= end) {
            return;
        }
        if (end == 0) {
            Files.delete(file);
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end);
            channel.force(true);
        }
    }
}
