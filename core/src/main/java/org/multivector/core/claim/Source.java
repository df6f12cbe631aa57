package org.multivector.core.claim;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Phrase;

/**
 * One who says so, as the text names him. The outlet and the author in their own voice are never a source.
 *
 * @param actor id of the actor; null when he is only described ("an expert")
 * @param words the words that name him
 */
public record Source(@Nullable String actor, Phrase words) implements Serializable {

    /** @throws NullPointerException if the words are null */
    public Source {
        Objects.requireNonNull(words, "words");
    }
}
