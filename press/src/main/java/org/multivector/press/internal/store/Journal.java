package org.multivector.press.internal.store;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lines of cells between tabs, only ever added. What {@link #add} has returned from is on the disk. A last line without an
 * end was torn by a kill and is cut off. One process has it at a time.
 */
final class Journal implements Closeable {
    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private Journal(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens the journal, or begins it.
     *
     * @throws IOException if it cannot be written, or another process has it
     */
    static Journal open(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        boolean isNew = Files.notExists(file);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new IOException(file + ": another watch runs in this folder; stop it, or give another folder");
            }
            channel.truncate(wholeLines(channel));
            channel.position(channel.size());
            channel.force(true);
            if (isNew) {
                force(folder);
            }
            return new Journal(file, channel, lock);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException(file + ": another watch runs in this folder; stop it, or give another folder", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Where the last line end is. */
    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1 << 13);
        long end = channel.size();
        while (end > 0) {
            int length = (int) Math.min(one.capacity(), end);
            one.clear().limit(length);
            channel.read(one, end - length);
            for (int i = one.position() - 1; i >= 0; i--) {
                if (one.get(i) == '\n') {
                    return end - length + i + 1;
                }
            }
            end -= length;
        }
        return 0;
    }

    /** Makes sure that a new file's name is on the disk, where the system can do it. */
    static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (AccessDeniedException e) {
            return; // systems that do not open folders look after their names themselves
        }
    }

    /** Gives the cells of each line, in order. */
    void read(Consumer<List<String>> lines) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(List.of(line.split("\t", -1)));
            }
        }
    }

    /** Adds lines; when this returns they are on the disk. */
    void add(List<List<String>> lines) throws IOException {
        StringBuilder out = new StringBuilder();
        for (List<String> cells : lines) {
            for (int i = 0; i < cells.size(); i++) {
                out.append(i == 0 ? "" : "\t").append(cells.get(i).replaceAll("[\\t\\r\\n]+", " "));
            }
            out.append('\n');
        }
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(out.toString());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
