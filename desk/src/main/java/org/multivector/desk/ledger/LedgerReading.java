package org.multivector.desk.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.multivector.core.Rejected;
import org.multivector.ledger.originals.Key;
import org.multivector.ledger.store.Holder;
import org.multivector.ledger.store.Ledger;
import org.multivector.press.Original;
import org.multivector.press.Press;

/**
 * Reads pages into a ledger. Of each new page one line is printed, its id there and its name, once the disk has it; from
 * then on it is not lost, whatever happens. One run, one thread.
 */
public final class LedgerReading {
    /** As many pages are gathered at most before they are stored, and so reported. */
    private static final int MOST_PAGES = 64;

    /** As many characters of pages are gathered at most before they are stored. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Counter counter;
    private final Map<Key, String> names = new HashMap<>();
    private int characters;
    private int added;
    private int known;
    private int rejected;

    /** Is told of each page that was read. */
    @FunctionalInterface
    public interface Counter {
        /** One more. */
        void step();
    }

    /**
     * @param out takes a line for each new page
     * @param err takes what was rejected, and the counts at the end
     * @param counter is told of each page
     */
    public LedgerReading(PrintWriter out, PrintWriter err, Counter counter) {
        this.out = out;
        this.err = err;
        this.counter = counter;
    }

    /** Who opens a ledger: this process, now. */
    static Holder holder(String command) {
        return new Holder(ProcessHandle.current().pid(), InstantSource.system().instant(), command);
    }

    /**
     * Reads what the paths name.
     *
     * @return what was passed over
     * @throws org.multivector.core.DataException if the folder is no ledger, or somebody else writes it
     * @throws IOException if it cannot be written
     */
    public SortedMap<String, Integer> read(Path folder, Press press, List<String> paths, InputStream standardInput)
            throws IOException {
        try (Ledger ledger = Ledger.open(folder, holder("read --into"))) {
            PageCoder coder = new PageCoder(press);
            List<Key> waiting = ledger.waiting();
            ledger.code(waiting, coder, this::reject);
            SortedMap<String, Integer> passedOver =
                    press.originals(paths, standardInput, one -> take(one, ledger, coder), this::reject);
            flush(ledger, coder);
            if (added > 0 || !waiting.isEmpty()) {
                ledger.findFamilies(new CopyFinder());
            }
            err.println("multivector: " + said(ledger, waiting.size()));
            return passedOver;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String said(Ledger ledger, int waiting) {
        return added + " new, " + known + " already there, " + rejected + " rejected; "
                + (waiting == 0 ? "" : waiting + " left by a run that was ended were coded; ")
                + "the ledger holds " + ledger.size() + " pages";
    }

    private void take(Original original, Ledger ledger, PageCoder coder) {
        if (original.note() != null) {
            err.println("multivector: " + original.where() + ": " + original.note());
        }
        byte[] bytes = original.toBytes();
        if (ledger.add(bytes)) {
            names.put(Key.of(bytes), original.where());
            characters += original.content().length();
        } else {
            known++;
        }
        if (names.size() >= MOST_PAGES || characters >= MOST_CHARACTERS) {
            try {
                flush(ledger, coder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        counter.step();
    }

    private void flush(Ledger ledger, PageCoder coder) throws IOException {
        List<Key> stored = ledger.store();
        for (Key key : stored) {
            out.println(key.article() + "  " + names.get(key));
        }
        out.flush();
        added += stored.size();
        names.clear();
        characters = 0;
        ledger.code(stored, coder, this::reject);
    }

    private void reject(Rejected one) {
        rejected++;
        err.println("multivector: " + one);
    }

    /** How many things were rejected. */
    public int rejected() {
        return rejected;
    }
}
