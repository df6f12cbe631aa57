package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.event.Sector;

/**
 * An office.
 *
 * @param code its code
 * @param name its English name
 * @param sector the part of society its holder belongs to; null when it depends on the body
 * @param covers codes of the offices that a loose word such as "leader" may mean; empty for a true office
 * @param unique whether a state or body has one holder at a time, so that the title alone names him
 * @param rank how high it is, 1 to 5, 1 the highest
 */
record Office(String code, String name, @Nullable Sector sector, List<String> covers, boolean unique, int rank) {
    Office {
        covers = List.copyOf(covers);
    }

    /** The codes it may mean: itself, then those it covers. */
    List<String> codes() {
        List<String> out = new ArrayList<>();
        out.add(code);
        out.addAll(covers);
        return out;
    }
}
