package org.multivector.core.actor;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.time.Edtf;

/**
 * An office that a person holds or held.
 *
 * @param person id of the holder
 * @param office code of the office, such as {@code president} or {@code foreign-minister}
 * @param of id of the state or body whose office it is
 * @param held from when to when; null when not known
 */
public record Role(
        String person, String office, String of, @Nullable Edtf held) implements Serializable {

    /** @throws NullPointerException if anything but the period is null */
    public Role {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(of, "of");
    }
}
