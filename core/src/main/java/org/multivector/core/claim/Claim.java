package org.multivector.core.claim;

import java.io.Serializable;
import java.util.Objects;
import org.multivector.core.text.Span;

/**
 * The unit everything is made of: one thing put forward by one chain of sources in one sentence, in one way.
 *
 * @param id unique within its article
 * @param sentence the sentence it was read from
 * @param stance who says so, and how
 * @param matter what is said
 * @param setting when, where, on what condition
 * @param grounds the rows that made it, and how far to trust it
 */
public record Claim(String id, Span sentence, Stance stance, Matter matter, Setting setting, Grounds grounds)
        implements Serializable {

    /** @throws NullPointerException if anything is null */
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(grounds, "grounds");
    }

    /** The kind of its matter. */
    public ClaimKind kind() {
        return matter.kind();
    }
}
