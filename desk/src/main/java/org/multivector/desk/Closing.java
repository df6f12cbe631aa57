package org.multivector.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The end of a run: has all been written, and what was passed over without a complaint. */
final class Closing {
    private Closing() {}

    /**
     * Writes out what is left and says on {@code err} how many files in folders were no pages.
     *
     * @throws IOException if not all could be written
     */
    static void close(PrintWriter out, PrintWriter err, SortedMap<String, Integer> passedOver) throws IOException {
        if (out.checkError()) {
            throw new IOException("the output could not be written to its end; is the disk full, or its reader gone?");
        }
        if (!passedOver.isEmpty()) {
            String ends = passedOver.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", "));
            err.println("multivector: passed over in folders: " + ends + "; name such a file itself to have it read");
        }
    }
}
