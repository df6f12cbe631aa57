package org.multivector.ledger.originals;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The originals of one ledger: a folder of segments {@code 000001.gz}, {@code 000002.gz}, … that only grow. Each original
 * is a member of gzip of its own, named by its SHA-256; {@code zcat} prints them.
 *
 * <p>{@link #add} only gathers; {@link #commit} writes what was gathered in one go and returns when the disk has it. What
 * was killed while writing leaves an unfinished end, which the next {@link #open} cuts off: it was never reported.
 * About 200 bytes of memory an original. One writer, which the ledger's lock sees to; not thread-safe.
 */
public final class Originals implements Closeable {
    private static final long SEGMENT_BYTES = 1L << 28;

    private final Path folder;
    private final boolean forWriting;
    private final Map<Key, Place> places = new HashMap<>();
    private final List<Segment> segments = new ArrayList<>();
    private final Map<Key, byte[]> gathered = new HashMap<>();
    private final List<byte[]> packed = new ArrayList<>();
    private final List<Key> order = new ArrayList<>();
    private @Nullable FileChannel channel;
    private Path current;
    private long end;

    private record Place(Path file, Segment.Placed placed) {}

    private Originals(Path folder, boolean forWriting) {
        this.folder = folder;
        this.forWriting = forWriting;
        this.current = segment(1);
    }

    private Path segment(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.gz", number));
    }

    /**
     * Opens the folder to read and to add, creates it if absent, and cuts off an unfinished end.
     *
     * @throws IOException if it cannot be read or written
     */
    public static Originals open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Originals originals = new Originals(folder, true);
        originals.walk();
        originals.cut();
        return originals;
    }

    /**
     * Opens the folder to read alone; nothing is changed.
     *
     * @throws IOException if it cannot be read
     */
    public static Originals openToRead(Path folder) throws IOException {
        Originals originals = new Originals(folder, false);
        originals.walk();
        return originals;
    }

    private void walk() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
        }
        for (Path file : files) {
            Segment segment = Segment.walk(file);
            segments.add(segment);
            for (Segment.Placed placed : segment.members()) {
                places.putIfAbsent(placed.member().key(), new Place(file, placed));
            }
            current = file;
            end = segment.sound();
        }
    }

    private void cut() throws IOException {
        if (!segments.isEmpty() && segments.get(segments.size() - 1).sound() < Files.size(current)) {
            try (FileChannel open = FileChannel.open(current, StandardOpenOption.WRITE)) {
                open.truncate(end);
                open.force(true);
            }
        }
    }

    /** How many there are, those gathered included. */
    public int size() {
        return places.size() + gathered.size();
    }

    /** Whether there is an original of this name, be it only gathered. */
    public boolean contains(Key key) {
        return places.containsKey(key) || gathered.containsKey(key);
    }

    /** The names of all that are kept, in their order. */
    public SortedSet<Key> keys() {
        return new TreeSet<>(places.keySet());
    }

    /**
     * Gathers an original for the next {@link #commit}; nothing if it is there already.
     *
     * @return whether it is new
     */
    public boolean add(byte[] original) {
        if (!forWriting) {
            throw new IllegalStateException("opened to read alone");
        }
        Key key = Key.of(original);
        if (contains(key)) {
            return false;
        }
        gathered.put(key, original.clone());
        order.add(key);
        packed.add(Member.pack(key, original));
        return true;
    }

    /**
     * Writes what was gathered and waits until the disk has it.
     *
     * @return the names of what was written, in the order in which it was added
     * @throws IOException if it could not be written whole; then none of it is kept
     */
    public List<Key> commit() throws IOException {
        if (order.isEmpty()) {
            return List.of();
        }
        List<Key> keys = List.copyOf(order);
        try {
            write();
        } catch (IOException e) {
            takeBack(e);
            throw new IOException("the originals could not be written to " + current + " (" + e.getMessage()
                    + "); nothing of this batch is kept; make room or give rights, and read again");
        } finally {
            gathered.clear();
            order.clear();
            packed.clear();
        }
        return keys;
    }

    private void write() throws IOException {
        FileChannel out = channel();
        long at = end;
        ByteBuffer all =
                ByteBuffer.allocate(packed.stream().mapToInt(one -> one.length).sum());
        packed.forEach(all::put);
        all.flip();
        while (all.hasRemaining()) {
            at += out.write(all, at);
        }
        out.force(true);
        long start = end;
        for (int i = 0; i < order.size(); i++) {
            Key key = order.get(i);
            int length = packed.get(i).length;
            places.put(key, new Place(current, new Segment.Placed(start, new Member(key, length))));
            start += length;
        }
        end = at;
    }

    private FileChannel channel() throws IOException {
        if (channel != null && end < SEGMENT_BYTES) {
            return channel;
        }
        close();
        if (end >= SEGMENT_BYTES) {
            String name = String.valueOf(current.getFileName());
            current = segment(Integer.parseInt(name.substring(0, name.indexOf('.'))) + 1);
            end = 0;
        }
        channel = FileChannel.open(current, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Segment.force(folder);
        return channel;
    }

    private void takeBack(IOException cause) {
        try {
            if (channel != null) {
                channel.truncate(end);
            }
        } catch (IOException e) {
            cause.addSuppressed(e); // what is left over is unfinished, and cut off at the next opening
        }
    }

    /**
     * The original of this name.
     *
     * @throws IllegalArgumentException if there is none
     * @throws IOException if it is damaged, with the segment and the byte
     */
    public byte[] read(Key key) throws IOException {
        byte[] waiting = gathered.get(key);
        if (waiting != null) {
            return waiting.clone();
        }
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("there is no original " + key + " in " + folder);
        }
        try {
            return place.placed().member().unpack(Segment.read(place.file(), place.placed()));
        } catch (DataFormatException e) {
            throw new IOException(fault(place, e).toString(), e);
        }
    }

    private static Fault fault(Place place, DataFormatException e) {
        return new Fault(
                place.file() + ", byte " + place.placed().offset(),
                "the original " + place.placed().member().key() + " is damaged (" + e.getMessage()
                        + "); take the file from a backup");
    }

    /**
     * Unpacks every original and names what is damaged. An unfinished end is no fault.
     *
     * @return how many are sound
     * @throws IOException if a segment cannot be read
     */
    public int check(Consumer<Fault> faults) throws IOException {
        int sound = 0;
        for (Segment segment : segments) {
            segment.faults().forEach(faults);
            for (Segment.Placed placed : segment.members()) {
                try {
                    placed.member().unpack(Segment.read(segment.file(), placed));
                    sound++;
                } catch (DataFormatException e) {
                    faults.accept(fault(new Place(segment.file(), placed), e));
                }
            }
        }
        return sound;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
