package org.multivector.ledger.decisions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.DataException;

/**
 * The decisions of one ledger: a file {@code decisions.jsonl} that only grows. What counts is a function of the file
 * alone, so undoing restores exactly what was. Not thread-safe; the ledger's lock sees to one writer.
 */
public final class Decisions {
    private final Path file;
    private final List<Decision> all = new ArrayList<>();
    private long end;

    private Decisions(Path file) {
        this.file = file;
    }

    /**
     * Reads the file; none is no decisions. A last line without its end was never reported, and does not count.
     *
     * @throws DataException if a line is no decision, with its number
     * @throws IOException if it cannot be read
     */
    public static Decisions read(Path file) throws IOException {
        Decisions decisions = new Decisions(file);
        if (Files.exists(file)) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            decisions.end = whole.getBytes(StandardCharsets.UTF_8).length;
            int number = 0;
            for (String line : whole.lines().toList()) {
                number++;
                Decision decision = DecisionJson.read(line, file + ":" + number);
                decisions.checkPlace(decision, file + ":" + number);
                decisions.all.add(decision);
            }
        }
        return decisions;
    }

    private void checkPlace(Decision decision, String where) {
        if (!decision.id().equals(nextId())) {
            throw new DataException(where, "expected the decision " + nextId() + ", got " + decision.id());
        }
        if (decision.what() == Decision.What.UNDO && find(decision.about().get(0)) == null) {
            throw new DataException(where, "undoes " + decision.about().get(0) + ", which is no earlier decision");
        }
    }

    private @Nullable Decision find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private String nextId() {
        return "d" + (all.size() + 1);
    }

    /** All, in the order in which they were made. */
    public List<Decision> all() {
        return List.copyOf(all);
    }

    /** Those that count now, in order: neither undone nor undoing. */
    public List<Decision> inForce() {
        Set<String> undone = new HashSet<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Decision one = all.get(i);
            if (one.what() == Decision.What.UNDO && !undone.contains(one.id())) {
                undone.add(one.about().get(0));
            }
        }
        return all.stream()
                .filter(one -> one.what() != Decision.What.UNDO && !undone.contains(one.id()))
                .toList();
    }

    /**
     * Adds a decision and waits until the disk has it. Whether the ids exist is the caller's to check, but for those of
     * decisions.
     *
     * @return the decision with its id
     * @throws IllegalArgumentException if its ids are not as they should be, or the decision to undo is unknown
     * @throws IOException if it could not be written; then it was not made
     */
    public Decision add(Instant when, String who, Decision.What what, List<String> about, String why)
            throws IOException {
        Decision decision = new Decision(nextId(), when, who, what, about, why);
        if (what == Decision.What.UNDO && find(about.get(0)) == null) {
            throw new IllegalArgumentException(
                    "there is no decision " + about.get(0) + " to undo; there are " + all.size());
        }
        ByteBuffer line = ByteBuffer.wrap(DecisionJson.write(decision).getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(end);
            long at = end;
            while (line.hasRemaining()) {
                at += channel.write(line, at);
            }
            channel.force(true);
            end = at;
        }
        all.add(decision);
        return decision;
    }
}
