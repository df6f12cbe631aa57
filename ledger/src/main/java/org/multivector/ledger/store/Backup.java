package org.multivector.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.multivector.core.DataException;
import org.multivector.ledger.originals.Originals;

/**
 * Copies a ledger to another folder while others read it. The copy appears whole or not at all. Nobody can write
 * meanwhile.
 */
public final class Backup {
    private Backup() {}

    /**
     * Makes a copy.
     *
     * @param folder the ledger
     * @param target the copy; must not exist
     * @param holder who does it
     * @return how many originals are in the copy
     * @throws DataException if the folder is no ledger, somebody writes it, or the target exists
     * @throws IOException if something could not be read or written; no copy appears
     */
    @SuppressWarnings("try") // the lock is only held
    public static int make(Path folder, Path target, Holder holder) throws IOException {
        Format.check(folder);
        Path to = target.toAbsolutePath().normalize();
        if (Files.exists(to)) {
            throw new DataException(target.toString(), "is there already; name a folder that is not");
        }
        if (to.startsWith(folder.toAbsolutePath().normalize())) {
            throw new DataException(target.toString(), "lies in the ledger itself; name a folder outside");
        }
        Path parent = to.getParent();
        if (parent == null) {
            throw new DataException(target.toString(), "is no folder that can be made");
        }
        Files.createDirectories(parent);
        Path part = parent.resolve("." + to.getFileName() + ".part");
        try (WriterLock lock = WriterLock.take(folder, holder)) {
            remove(part);
            copy(folder, part);
            int count = same(folder, part);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            Layout.force(parent, StandardOpenOption.READ);
            return count;
        } finally {
            remove(part);
        }
    }

    private static void copy(Path folder, Path part) throws IOException {
        Layout layout = new Layout(folder);
        Path originals = part.resolve(folder.relativize(layout.originals()));
        Files.createDirectories(originals);
        List<Path> segments;
        try (Stream<Path> files = Files.list(layout.originals())) {
            segments = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path segment : segments) {
            copyFile(segment, originals.resolve(String.valueOf(segment.getFileName())));
        }
        for (Path file :
                List.of(folder.resolve("ledger.json"), layout.tables(), layout.pending(), layout.decisions())) {
            if (Files.exists(file)) {
                copyFile(file, part.resolve(String.valueOf(file.getFileName())));
            }
        }
        Layout.force(originals, StandardOpenOption.READ);
        Layout.force(part, StandardOpenOption.READ);
    }

    private static void copyFile(Path from, Path to) throws IOException {
        Files.copy(from, to);
        Layout.force(to, StandardOpenOption.WRITE);
    }

    private static int same(Path folder, Path part) throws IOException {
        try (Originals mine = Originals.openToRead(new Layout(folder).originals());
                Originals copy = Originals.openToRead(new Layout(part).originals())) {
            if (!mine.keys().equals(copy.keys())) {
                throw new IOException("the copy of " + folder + " does not hold the same originals; try again");
            }
            return copy.size();
        }
    }

    private static void remove(Path part) throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
