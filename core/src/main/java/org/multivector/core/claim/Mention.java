package org.multivector.core.claim;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Because;
import org.multivector.core.text.Phrase;

/**
 * Words that stand for a party.
 *
 * @param words the words
 * @param form name, description or pronoun
 * @param type person, organisation or place
 * @param actor id of the actor; null for a party that is only described and that no table knows
 * @param because the row that decided
 */
public record Mention(
        Phrase words, Form form, Type type, @Nullable String actor, Because because) implements Serializable {

    /** How the words stand for the party. */
    public enum Form {
        /** "Tokayev". */
        NAME,
        /** "the Kazakh president". */
        DESCRIPTION,
        /** "he". */
        PRONOUN;

        /** The name in records: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What kind of party it is. */
    public enum Type {
        /** A person. */
        PER,
        /** An organisation, or a state acting as one. */
        ORG,
        /** A place. */
        LOC
    }

    /** @throws NullPointerException if anything but the actor is null */
    public Mention {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(because, "because");
    }
}
