package org.multivector.lab.press;

import java.io.InputStream;
import java.util.Locale;
import org.multivector.press.internal.intake.Intake;
import org.multivector.press.internal.words.Words;

/** Reads a WARC file in a process of its own and says what it held: {@code ReadWarc FILE}. */
final class ReadWarc {
    private ReadWarc() {}

    public static void main(String[] arguments) {
        int[] items = new int[1];
        long[] units = new long[1];
        Intake intake = Intake.pages(
                Words.load(),
                item -> {
                    items[0]++;
                    units[0] += item.content().length();
                },
                (where, reason) -> System.out.println("rejected " + where + ": " + reason));
        long start = System.nanoTime();
        intake.read(arguments[0], InputStream.nullInputStream());
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d million characters, %s, %.0f s%n",
                items[0],
                units[0] / 1_000_000,
                intake.passedOver(),
                (System.nanoTime() - start) / 1e9);
    }
}
