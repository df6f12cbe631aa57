package org.multivector.lab.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Unpacks an archive of pages into a folder beside nothing, and removes it again. */
final class Archive {
    private Archive() {}

    /** The folder with what the archive holds. */
    static Path unpack(Path archive) throws IOException {
        Path folder = Files.createTempDirectory("pages");
        Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("tar could not unpack " + archive);
            }
            return folder;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking " + archive, e);
        }
    }

    /** Removes the folder and all in it. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
