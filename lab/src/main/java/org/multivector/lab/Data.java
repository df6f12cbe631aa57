package org.multivector.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The data beside the project: where it lies, and what it was when a figure was measured. */
public final class Data {
    private final Path folder;

    private Data(Path folder) {
        this.folder = folder;
    }

    /** The folder that the system property {@code multivector.data} names, else the environment, else {@code ../shared}. */
    public static Data found() {
        String environment = System.getenv("MULTIVECTOR_DATA");
        String named = System.getProperty("multivector.data", environment == null ? "../shared" : environment);
        return new Data(Path.of(named).toAbsolutePath().normalize());
    }

    /** The data in a folder. */
    public static Data in(Path folder) {
        return new Data(folder.toAbsolutePath().normalize());
    }

    /** Whether it is there at all. */
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /** A file or folder in it. */
    public Path path(String relative) {
        return folder.resolve(relative);
    }

    /** The text of a file in it. */
    public String text(String relative) throws IOException {
        return Files.readString(path(relative), StandardCharsets.UTF_8);
    }

    /** The first 12 hexadecimal digits of SHA-256 over the names and bytes of the files, in order of their names. */
    public String digest(List<String> relative) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String name : relative) {
                try (Stream<Path> files = Files.walk(path(name))) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        sha.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                        sha.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
