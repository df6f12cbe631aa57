package org.multivector.ledger.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.multivector.core.DataException;

/** The lock of the one who writes. The system lets go of it when the process ends, however that happens. */
final class WriterLock implements Closeable {
    /** Far behind the words, so that others may read those where a lock forbids reading. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws DataException if somebody else has it, with who
     * @throws IOException if the folder cannot be written
     */
    @SuppressWarnings("MustBeClosedChecker")
    static WriterLock take(Path folder, Holder holder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            if (lock(channel) == null) {
                throw new DataException(
                        folder.toString(),
                        "is being written by " + Files.readString(file).strip()
                                + "; wait until that ends, or end it; nothing was changed");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
            taken = true;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return new WriterLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
