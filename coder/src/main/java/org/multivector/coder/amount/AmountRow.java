package org.multivector.coder.amount;

import org.multivector.coder.amount.AmountMention.Kind;
import org.multivector.coder.piece.PiecePattern;
import org.multivector.coder.piece.PiecePattern.Names;
import org.multivector.core.table.Row;

/**
 * A row of the table {@code amounts}.
 *
 * @param id its id
 * @param pattern what it looks for
 * @param kind the kind of amount it finds
 * @param more what its own words add to the number: 0.5 for "an hour and a half"
 */
record AmountRow(String id, PiecePattern pattern, Kind kind, double more) {

    /** Reads a row: columns {@code id pattern kind more example yields}, of which the last two are for tests. */
    static AmountRow of(Row row, Names names) {
        PiecePattern pattern = row.parse("pattern", text -> PiecePattern.parse(text, names));
        double more = row.get("more").isEmpty() ? 0 : row.parse("more", Double::parseDouble);
        return new AmountRow(row.id(), pattern, row.choice("kind", "kind of amount", Kind.byCode()), more);
    }
}
