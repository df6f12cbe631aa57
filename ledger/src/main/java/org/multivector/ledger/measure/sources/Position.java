package org.multivector.ledger.measure.sources;

import java.util.Objects;

/**
 * What a source says of a proposition in one family of articles.
 *
 * @param proposition its id
 * @param source id of who says so
 * @param family id of the family of articles in which it stands
 * @param side how it is put
 */
public record Position(String proposition, String source, String family, Side side) {

    /** @throws NullPointerException if a part is null */
    public Position {
        Objects.requireNonNull(proposition, "proposition");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(side, "side");
    }
}
