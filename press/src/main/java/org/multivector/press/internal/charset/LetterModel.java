package org.multivector.press.internal.charset;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.multivector.press.Press;

/** How well letters fit the languages of the press; written by {@code lab.langid.CountLetters}. Immutable. */
final class LetterModel {
    private final Map<String, LetterCosts> languages = new HashMap<>();

    private LetterModel() {}

    static LetterModel load() {
        try (InputStream in =
                        Objects.requireNonNull(Press.class.getResourceAsStream("letters.model"), "letters.model");
                DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            LetterModel model = new LetterModel();
            int count = data.readInt();
            for (int i = 0; i < count; i++) {
                model.languages.put(data.readUTF(), LetterCosts.read(data));
            }
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text costs less than this in some language. */
    boolean isBelow(Letters letters, double limit) {
        return letters.rest() < limit
                && languages.values().stream().anyMatch(costs -> costs.cost(letters) + letters.rest() < limit);
    }

    /** What a text costs in the language of these that it fits best. */
    double cost(Letters letters, Collection<String> among) {
        double least = Double.POSITIVE_INFINITY;
        for (String language : among) {
            least = Math.min(
                    least,
                    Objects.requireNonNull(languages.get(language), language).cost(letters));
        }
        return least + letters.rest();
    }
}
