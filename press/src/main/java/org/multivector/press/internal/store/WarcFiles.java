package org.multivector.press.internal.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * WARC files of one kind in a folder, {@code pages-00001.warc.gz} and on: each record is a member of gzip of its own, and
 * on the disk when {@link #add} returns. What stands behind the end that the journal knows was torn by a kill, and is cut
 * off before anything is added.
 */
final class WarcFiles implements Closeable {
    private static final long LARGE = 1L << 30;

    private final Path folder;
    private final String kind;
    private final Map<String, Long> ends;
    private final Begun begun;
    private int number;
    private @Nullable FileChannel channel;

    /**
     * @param ends by the name of each file the end that is known; files written here are added
     * @param begun is told of each new file
     */
    WarcFiles(Path folder, String kind, Map<String, Long> ends, Begun begun) {
        this.folder = folder;
        this.begun = begun;
        this.kind = kind;
        this.ends = ends;
        this.number = Math.max(1, last(ends));
    }

    private int last(Map<String, Long> known) {
        return known.keySet().stream()
                .filter(name -> name.matches(kind + "-\\d{5}\\.warc\\.gz"))
                .mapToInt(name -> Integer.parseInt(name.substring(kind.length() + 1, kind.length() + 6)))
                .max()
                .orElse(0);
    }

    /** Is told of a file before it is made, so that a kill in between leaves none that nobody knows. */
    @FunctionalInterface
    interface Begun {
        void begin(String file) throws IOException;
    }

    /** Where a record lies: in the file of this name, up to this place. */
    record Place(String file, long end) {}

    /** Adds a record. */
    Place add(WarcRecord record, Instant date) throws IOException {
        FileChannel to = channel(date);
        write(to, bytes(record));
        ends.put(name(), to.position());
        return new Place(name(), to.position());
    }

    private String name() {
        return String.format(Locale.ROOT, "%s-%05d.warc.gz", kind, number);
    }

    private FileChannel channel(Instant date) throws IOException {
        FileChannel open = channel;
        if (open != null && open.position() < LARGE) {
            return open;
        }
        if (open != null) {
            open.close();
            number++;
        }
        while (isAnothers(folder.resolve(name()))) {
            number++;
        }
        open = open(date);
        channel = open;
        return open;
    }

    /** Whether a file of the name is there that is not ours, or ours is full, cut short, or was taken away. */
    private boolean isAnothers(Path file) throws IOException {
        Long end = ends.get(name());
        if (end == null) {
            return Files.exists(file);
        }
        return end >= LARGE || (end > 0 && (Files.notExists(file) || Files.size(file) < end));
    }

    private FileChannel open(Instant date) throws IOException {
        Path file = folder.resolve(name());
        long end = ends.getOrDefault(name(), 0L);
        if (!ends.containsKey(name())) {
            begun.begin(name());
            ends.put(name(), end);
        }
        FileChannel open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        open.truncate(end);
        open.position(end);
        if (end == 0) {
            write(open, bytes(info(name(), date)));
            Journal.force(folder);
        }
        return open;
    }

    private static void write(FileChannel to, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            to.write(buffer);
        }
        to.force(false);
    }

    private static byte[] bytes(WarcRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
            writer.write(record);
        }
        return out.toByteArray();
    }

    private static Warcinfo info(String name, Instant date) {
        return new Warcinfo.Builder()
                .filename(name)
                .date(date)
                .recordId(id(name + date))
                .fields(Map.of(
                        "software", List.of("Multivector"),
                        "format", List.of("WARC File Format 1.0"),
                        "robots", List.of("obey")))
                .build();
    }

    /** An id that the same record would get again. */
    static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
