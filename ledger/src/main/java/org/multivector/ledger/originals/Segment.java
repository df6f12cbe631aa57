package org.multivector.ledger.originals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a segment, a file of members one after another, holds: found by its headers, nothing unpacked. */
record Segment(Path file, List<Placed> members, List<Fault> faults, long size, long sound) {
    private static final int WINDOW = 1 << 16;

    /** A member and where it starts. */
    record Placed(long offset, Member member) {}

    /**
     * Walks a segment. Bytes that are no member are a fault, and walking goes on at the next header; but an unfinished
     * member at the end, which a process left that was killed while writing, is none: {@code sound} says where it starts.
     */
    static Segment walk(Path file) throws IOException {
        List<Placed> members = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        long sound;
        long size;
        try (Window window = new Window(file)) {
            size = window.size();
            sound = size;
            long at = 0;
            while (at < size) {
                Optional<Member> member = window.member(at);
                if (member.isPresent() && at + member.get().length() <= size) {
                    members.add(new Placed(at, member.get()));
                    at += member.get().length();
                    continue;
                }
                long next = window.next(at + 1);
                if (next == size && (member.isPresent() || window.isUnfinished(at))) {
                    sound = at;
                } else {
                    faults.add(new Fault(
                            file + ", byte " + at,
                            (next - at) + " bytes are no original: the file is damaged there; take it from a backup"));
                }
                at = next;
            }
        }
        return new Segment(file, List.copyOf(members), List.copyOf(faults), size, sound);
    }

    /** A file seen through a window that moves forward. */
    private static final class Window implements AutoCloseable {
        private final FileChannel channel;
        private final long size;
        private final ByteBuffer bytes = ByteBuffer.allocate(WINDOW);
        private long start;

        Window(Path file) throws IOException {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            size = channel.size();
            bytes.limit(0);
        }

        long size() {
            return size;
        }

        Optional<Member> member(long at) throws IOException {
            show(at, Member.HEADER);
            return Member.header(bytes.array(), (int) (at - start), bytes.limit());
        }

        /** Where the next whole header starts, or the size of the file. */
        long next(long from) throws IOException {
            for (long at = from; at < size; at++) {
                show(at, Member.HEADER);
                int index = (int) (at - start);
                if (bytes.get(index) == 0x1f
                        && Member.header(bytes.array(), index, bytes.limit()).isPresent()) {
                    return at;
                }
            }
            return size;
        }

        /** Whether all from here on is the start of a header, or nothing but zeros, as a lost power leaves them. */
        boolean isUnfinished(long from) throws IOException {
            show(from, Member.HEADER);
            int index = (int) (from - start);
            if (size - from < Member.HEADER && Member.startsHeader(bytes.array(), index, bytes.limit())) {
                return true;
            }
            for (long at = from; at < size; at++) {
                show(at, 1);
                if (bytes.get((int) (at - start)) != 0) {
                    return false;
                }
            }
            return true;
        }

        private void show(long at, int length) throws IOException {
            long end = Math.min(size, at + length);
            if (at >= start && end <= start + bytes.limit()) {
                return;
            }
            start = at;
            bytes.clear();
            while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) > 0) {
                // until the window is full or the file at its end
            }
            bytes.flip();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    static byte[] read(Path file, Placed placed) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(placed.member().length());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (out.hasRemaining()) {
                if (channel.read(out, placed.offset() + out.position()) < 0) {
                    throw new IOException(file + " ends inside the original at byte " + placed.offset());
                }
            }
        }
        return out.array();
    }

    /** Makes what was done to a folder last: new files and names. */
    static void force(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
