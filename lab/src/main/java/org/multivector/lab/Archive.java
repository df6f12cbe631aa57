package org.multivector.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** An archive of data, unpacked into a temporary folder for as long as it is used. */
public final class Archive {
    private Archive() {}

    /**
     * What is done with the unpacked files.
     *
     * @param <T> what comes out
     */
    public interface Use<T> {
        /** Does it; the folder is gone afterwards. */
        T on(Path folder) throws IOException;
    }

    /**
     * Unpacks an archive, uses it, and removes what was unpacked.
     *
     * @throws IOException if tar is not there or cannot unpack it
     */
    public static <T> T unpacked(Path archive, Use<T> use) throws IOException {
        Path folder = Files.createTempDirectory("unpacked");
        try {
            Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", folder.toString())
                    .inheritIO()
                    .start();
            if (tar.waitFor() != 0) {
                throw new IOException("tar could not unpack " + archive);
            }
            return use.on(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking " + archive, e);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
