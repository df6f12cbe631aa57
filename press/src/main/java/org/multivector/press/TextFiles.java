package org.multivector.press;

import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.multivector.core.Rejected;
import org.multivector.press.internal.intake.Intake;

/**
 * Reads texts that are no pages: running text or CoNLL-U for the parser. Files are decoded as {@link Press} does it, and
 * what cannot be read is rejected in the same words; nothing is taken for a menu or a title.
 */
public final class TextFiles {
    private TextFiles() {}

    /**
     * Reads everything the paths name, in their order, folders sorted and with all below them.
     *
     * @param paths files {@code .txt .conllu}, folders of them, or {@code -} for standard input
     * @param standardInput what {@code -} stands for
     * @param texts gets the place and the text of each, as soon as it is read
     * @param rejected gets each that could not be read, with its place and the way out
     * @return how many files in folders were passed over because their names end otherwise, by that end
     */
    public static SortedMap<String, Integer> read(
            List<String> paths,
            InputStream standardInput,
            BiConsumer<String, String> texts,
            Consumer<Rejected> rejected) {
        Intake intake = Intake.texts(
                item -> texts.accept(item.where(), item.content()),
                (where, reason) -> rejected.accept(new Rejected("press", where, reason)));
        for (String path : paths) {
            intake.read(path, standardInput);
        }
        return intake.passedOver();
    }
}
