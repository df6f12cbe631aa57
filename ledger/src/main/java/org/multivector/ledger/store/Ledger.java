package org.multivector.ledger.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.multivector.core.Rejected;
import org.multivector.ledger.decisions.Decision;
import org.multivector.ledger.decisions.Decisions;
import org.multivector.ledger.internal.tables.ArticleReader;
import org.multivector.ledger.internal.tables.Tables;
import org.multivector.ledger.originals.Key;
import org.multivector.ledger.originals.Originals;

/**
 * A ledger open for writing: a folder with the originals, which are the truth, and tables made of them.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(folder, holder)) {
 *     ledger.add(page);                       // gathers
 *     List<Key> stored = ledger.store();      // the disk has them: may be reported as read
 *     ledger.code(ledger.waiting(), coder, rejected);
 *     ledger.findFamilies(finder);
 * }
 * }</pre>
 *
 * <p>An original that is stored and not yet coded waits; whoever opens the ledger next can code it, so that a kill at any
 * moment loses nothing that was reported. Ids come from the content: the order of reading changes none, and reading the
 * same page twice changes nothing. One process writes at a time. Not thread-safe.
 */
public final class Ledger implements Closeable {
    /** How many originals are coded and written in one go. */
    public static final int BATCH = 256;

    private final WriterLock lock;
    private final Originals originals;
    private final Tables tables;
    private final Decisions decisions;
    private final Set<String> coded;

    private Ledger(WriterLock lock, Originals originals, Tables tables, Decisions decisions) throws IOException {
        this.decisions = decisions;
        this.lock = lock;
        this.originals = originals;
        this.tables = tables;
        this.coded = tables.coded();
    }

    /**
     * Opens a ledger, and makes one of a folder that is empty or absent.
     *
     * @throws org.multivector.core.DataException if somebody else writes it, it is of a newer version, or the folder
     *     holds something else
     * @throws IOException if it cannot be read or written
     */
    public static Ledger open(Path folder, Holder holder) throws IOException {
        Layout layout = new Layout(folder);
        WriterLock lock = take(folder, holder);
        boolean done = false;
        try {
            layout.tidy();
            Decisions decisions = Decisions.read(layout.decisions());
            Originals originals = Originals.open(layout.originals());
            Tables tables = Tables.open(layout.tables(), folder.toString());
            Ledger ledger = new Ledger(lock, originals, tables, decisions);
            done = true;
            return ledger;
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    /**
     * Opens a ledger that is there; makes none.
     *
     * @throws org.multivector.core.DataException as {@link #open}, and if the folder is no ledger
     * @throws IOException if it cannot be read or written
     */
    public static Ledger openExisting(Path folder, Holder holder) throws IOException {
        Format.check(folder);
        return open(folder, holder);
    }

    private static WriterLock take(Path folder, Holder holder) throws IOException {
        try {
            Format.create(folder);
            return WriterLock.take(folder, holder);
        } catch (AccessDeniedException e) {
            throw new IOException(folder + " cannot be written: check its permissions; nothing was changed", e);
        } catch (FileSystemException e) {
            throw new IOException(
                    folder + " cannot be written (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "); nothing was changed",
                    e);
        }
    }

    /** How many originals there are, those gathered included. */
    public int size() {
        return originals.size();
    }

    /** Whether this original is there, be it only gathered. */
    public boolean contains(Key key) {
        return originals.contains(key);
    }

    /**
     * Gathers an original for the next {@link #store}; nothing if it is there already.
     *
     * @return whether it is new
     */
    public boolean add(byte[] original) {
        return originals.add(original);
    }

    /**
     * Writes the originals gathered and waits until the disk has them.
     *
     * @return their keys, in the order in which they came
     * @throws IOException if they could not be written; then none of them is kept
     */
    public List<Key> store() throws IOException {
        return originals.commit();
    }

    /** The originals that are stored and not coded, in the order of their keys. */
    public List<Key> waiting() {
        return originals.keys().stream()
                .filter(key -> !coded.contains(key.hex()))
                .toList();
    }

    /**
     * Codes originals and writes their rows, {@value #BATCH} at a time, each batch whole or not at all. Originals are
     * coded on all cores.
     *
     * @param keys originals that are stored and not coded
     * @param coder makes claims of them
     * @param rejected gets what could not be used, damaged originals included
     * @throws IOException if rows could not be written
     */
    public void code(List<Key> keys, OriginalCoder coder, Consumer<Rejected> rejected) throws IOException {
        for (int from = 0; from < keys.size(); from += BATCH) {
            Map<Key, byte[]> batch = sound(keys.subList(from, Math.min(keys.size(), from + BATCH)), rejected);
            List<Coded> results = coded(batch, coder);
            tables.add(List.copyOf(batch.keySet()), results);
            batch.keySet().forEach(key -> coded.add(key.hex()));
            for (Coded one : results) {
                one.rejected().forEach(rejected);
                if (one.coding() != null) {
                    one.coding().rejected().forEach(rejected);
                }
            }
        }
    }

    private Map<Key, byte[]> sound(List<Key> keys, Consumer<Rejected> rejected) {
        Map<Key, byte[]> out = new LinkedHashMap<>();
        for (Key key : keys) {
            try {
                out.put(key, originals.read(key));
            } catch (IOException e) {
                rejected.accept(new Rejected("ledger", key.toString(), String.valueOf(e.getMessage())));
            }
        }
        return out;
    }

    private static List<Coded> coded(Map<Key, byte[]> pages, OriginalCoder coder) {
        return List.copyOf(pages.entrySet()).parallelStream()
                .map(page -> coder.code(page.getKey().article(), page.getValue()))
                .toList();
    }

    /**
     * Finds anew which articles are one source.
     *
     * @throws IOException if articles could not be read, or families not written
     */
    public void findFamilies(FamilyFinder finder) throws IOException {
        findFamilies(tables, finder, decisions);
    }

    private static void findFamilies(Tables tables, FamilyFinder finder, Decisions decisions) throws IOException {
        ArticleReader articles = new ArticleReader(tables.database().connection(), false);
        tables.links(finder.find(
                action -> articles.forEach(one -> action.accept(one.article().withFamily(null)))));
        tables.decide(decisions.inForce());
    }

    /**
     * Makes a decision: the disk has it before it shows.
     *
     * @param when now
     * @param who who decides
     * @param about ids of articles, actors or a decision, as {@code what} asks for
     * @param why the reason; may be empty
     * @return the decision with its id
     * @throws IllegalArgumentException if an id is unknown, or they are not as many as it needs
     * @throws IOException if it could not be written
     */
    public Decision decide(Instant when, String who, Decision.What what, List<String> about, String why)
            throws IOException {
        String table = tableOf(what);
        for (String id : about) {
            if (!table.isEmpty() && !tables.has(table, id)) {
                throw new IllegalArgumentException("there is no \"" + id + "\" among the " + table
                        + " of the ledger; \"multivector claims\" shows their ids; nothing was decided");
            }
        }
        Decision decision = decisions.add(when, who, what, about, why);
        tables.decide(decisions.inForce());
        return decision;
    }

    private static String tableOf(Decision.What what) {
        return switch (what) {
            case FAMILY_CUT, FAMILY_JOIN -> "articles";
            case ACTOR_MERGE -> "actors";
            case UNDO -> "";
        };
    }

    /** All decisions, in the order in which they were made. */
    public List<Decision> decisions() {
        return decisions.all();
    }

    /**
     * Makes all tables anew from the originals and puts them in the place of the old ones, which need not be sound.
     *
     * @param progress gets how many originals were coded so far
     * @return how many originals there are
     * @throws org.multivector.core.DataException as {@link #open}
     * @throws IOException if an original is damaged, or something could not be written; the old tables stay
     */
    @SuppressWarnings("try") // the lock is only held
    public static int rebuild(
            Path folder, Holder holder, OriginalCoder coder, FamilyFinder finder, IntConsumer progress)
            throws IOException {
        Format.check(folder);
        Layout layout = new Layout(folder);
        try (WriterLock lock = take(folder, holder);
                Originals originals = Originals.open(layout.originals())) {
            layout.tidy();
            List<Key> keys = List.copyOf(originals.keys());
            try (Tables tables = Tables.open(layout.newTables(), folder.toString())) {
                for (int from = 0; from < keys.size(); from += BATCH) {
                    List<Key> batch = keys.subList(from, Math.min(keys.size(), from + BATCH));
                    Map<Key, byte[]> pages = new LinkedHashMap<>();
                    for (Key key : batch) {
                        pages.put(key, originals.read(key));
                    }
                    tables.add(batch, coded(pages, coder));
                    progress.accept(from + batch.size());
                }
                findFamilies(tables, finder, Decisions.read(layout.decisions()));
            }
            layout.swap();
            return keys.size();
        }
    }

    @Override
    @SuppressWarnings("try") // closed in this order, whatever fails
    public void close() throws IOException {
        try (WriterLock last = lock;
                Originals second = originals) {
            tables.close();
        }
    }
}
