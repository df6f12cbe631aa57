package org.multivector.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.DataException;
import org.multivector.ledger.rows.RowSink;
import org.multivector.ledger.store.LedgerReader;

/**
 * A frozen export: a folder with one file and a manifest with its SHA-256. It appears whole or not at all. The same ledger
 * gives the same bytes, whatever the folder is called.
 */
public final class Snapshot {
    private Snapshot() {}

    /**
     * Makes one.
     *
     * @param ledger opened to export
     * @param folder is made; must not exist
     * @throws DataException if the folder exists
     * @throws IOException if it cannot be written
     */
    public static void make(LedgerReader ledger, Export export, Path folder) throws IOException {
        Path to = folder.toAbsolutePath().normalize();
        if (Files.exists(to)) {
            throw new DataException(
                    folder.toString(), "is there already, and a snapshot is never changed; name another");
        }
        Files.createDirectories(to.resolveSibling("."));
        Path part = Files.createTempDirectory(to.resolveSibling(".").normalize(), "." + to.getFileName());
        Path file = part.resolve(export.fileName());
        Path manifest = part.resolve("manifest.json");
        boolean done = false;
        try {
            export.write(ledger, file);
            Files.writeString(manifest, manifest(ledger, export, file));
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(manifest);
                Files.deleteIfExists(part);
            }
        }
    }

    private static String manifest(LedgerReader ledger, Export export, Path file) throws IOException {
        return "{\"articles\":" + count(ledger, "articles") + ",\"claims\":" + count(ledger, "claims")
                + ",\"files\":[\n{\"name\":\"" + export.fileName() + "\",\"bytes\":" + Files.size(file)
                + ",\"sha256\":\"" + sha256(file) + "\"}\n]}\n";
    }

    private static String count(LedgerReader ledger, String table) throws IOException {
        StringBuilder out = new StringBuilder();
        ledger.query("SELECT count(*) FROM " + table, List.of(), new RowSink() {
            @Override
            public void columns(List<String> names) {}

            @Override
            public void row(List<@Nullable Object> values) {
                out.append(values.get(0));
            }
        });
        return out.toString();
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
