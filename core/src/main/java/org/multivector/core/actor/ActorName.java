package org.multivector.core.actor;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.time.Edtf;

/**
 * One name of an actor, in one language, valid in one period.
 *
 * @param text the name as usually printed
 * @param language BCP 47 tag; {@code und} when the name is the same in many
 * @param valid the days on which it was in use; null when always
 */
public record ActorName(
        String text, String language, @Nullable Edtf valid) implements Serializable {

    /** @throws NullPointerException if text or language is null */
    public ActorName {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }
}
