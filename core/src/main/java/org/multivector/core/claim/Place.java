package org.multivector.core.claim;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Phrase;

/**
 * Where something took place.
 *
 * @param name the place's usual name
 * @param country ISO 3166-1 alpha-3; null when unknown
 * @param words the words of the article
 */
public record Place(String name, @Nullable String country, Phrase words) implements Serializable {

    /** @throws NullPointerException if name or words are null */
    public Place {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(words, "words");
    }
}
