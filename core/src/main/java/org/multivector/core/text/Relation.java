package org.multivector.core.text;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A dependency relation of Universal Dependencies with its subtype, such as {@code nsubj:pass}.
 *
 * @param universal the part before the colon
 * @param subtype the part after it; empty when there is none
 */
public record Relation(Universal universal, String subtype) implements Serializable {

    /** The universal relations, version 2. */
    public enum Universal {
        ACL,
        ADVCL,
        ADVMOD,
        AMOD,
        APPOS,
        AUX,
        CASE,
        CC,
        CCOMP,
        CLF,
        COMPOUND,
        CONJ,
        COP,
        CSUBJ,
        DEP,
        DET,
        DISCOURSE,
        DISLOCATED,
        EXPL,
        FIXED,
        FLAT,
        GOESWITH,
        IOBJ,
        LIST,
        MARK,
        NMOD,
        NSUBJ,
        NUMMOD,
        OBJ,
        OBL,
        ORPHAN,
        PARATAXIS,
        PUNCT,
        REPARANDUM,
        ROOT,
        VOCATIVE,
        XCOMP
    }

    /** @throws NullPointerException if anything is null */
    public Relation {
        Objects.requireNonNull(universal, "universal");
        Objects.requireNonNull(subtype, "subtype");
    }

    /**
     * Reads a relation as CoNLL-U writes it.
     *
     * @throws IllegalArgumentException if the part before the colon is no universal relation
     */
    public static Relation parse(String text) {
        int colon = text.indexOf(':');
        String head = colon < 0 ? text : text.substring(0, colon);
        return new Relation(
                Universal.valueOf(head.toUpperCase(Locale.ROOT)), colon < 0 ? "" : text.substring(colon + 1));
    }

    /** Whether the universal part is {@code other}. */
    public boolean is(Universal other) {
        return universal == other;
    }

    /** Whether it is {@code other} with exactly this subtype. */
    public boolean is(Universal other, String otherSubtype) {
        return universal == other && subtype.equals(otherSubtype);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        String name = universal.name().toLowerCase(Locale.ROOT);
        return subtype.isEmpty() ? name : name + ":" + subtype;
    }
}
