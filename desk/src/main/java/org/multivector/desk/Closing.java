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
     * Writes out what is left and says on {@code err} how many files and records were no pages.
     *
     * @throws IOException if not all could be written
     */
    static void close(PrintWriter out, PrintWriter err, SortedMap<String, Integer> passedOver) throws IOException {
        if (out.checkError()) {
            throw new IOException("the output could not be written to its end; is the disk full, or its reader gone?");
        }
        if (!passedOver.isEmpty()) {
            String ends = counted(passedOver, true);
            String others = counted(passedOver, false);
            if (!ends.isEmpty()) {
                err.println(
                        "multivector: passed over in folders: " + ends + "; name such a file itself to have it read");
            }
            if (!others.isEmpty()) {
                err.println("multivector: passed over, as they are no pages: " + others);
            }
        }
    }

    /** The ends of names of files, or what else there was, each with its number before it. */
    private static String counted(SortedMap<String, Integer> passedOver, boolean ofNames) {
        return passedOver.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(".") == ofNames)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
