package org.multivector.core.event;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Phrase;

/**
 * One party to an event, tied to the words that name it. Joint parties are several participants, with the same words
 * where the text has one phrase for them.
 *
 * @param actor id of the actor; null when the words describe a party that no table knows
 * @param country ISO 3166-1 alpha-3, KOS, or the kind of body: IGO UNO NGO MNC IMG; null when unknown
 * @param sector part of society; null when unknown
 * @param words the words of the article
 */
public record Participant(
        @Nullable String actor,
        @Nullable String country,
        @Nullable Sector sector,
        Phrase words) implements Serializable {

    /** @throws NullPointerException if the words are null */
    public Participant {
        Objects.requireNonNull(words, "words");
    }
}
