package org.multivector.core.actor;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.time.Edtf;

/**
 * That one actor belongs to another, for a time.
 *
 * @param member id of the member
 * @param of id of the organisation or bloc
 * @param as in what standing, such as {@code member}, {@code observer}, {@code candidate}
 * @param held from when to when; null when not known
 */
public record Membership(
        String member, String of, String as, @Nullable Edtf held) implements Serializable {

    /** @throws NullPointerException if anything but the period is null */
    public Membership {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(as, "as");
    }
}
