package org.multivector.coder.time;

import java.util.List;
import java.util.Optional;
import org.multivector.coder.piece.PiecePattern;
import org.multivector.coder.piece.PiecePattern.Names;
import org.multivector.core.table.Row;

/**
 * A row of the table {@code timex}.
 *
 * @param id its id
 * @param pattern what it looks for
 * @param make what it makes of that
 * @param arguments what it makes of that, more precisely
 */
record TimeRow(String id, PiecePattern pattern, Make make, List<String> arguments) {
    TimeRow {
        arguments = List.copyOf(arguments);
    }

    /** Reads a row: columns {@code id pattern makes example yields}, of which the last two are for tests. */
    static TimeRow of(Row row, Names names) {
        PiecePattern pattern = row.parse("pattern", text -> PiecePattern.parse(text, names));
        List<String> makes = List.of(row.get("makes").split(" "));
        Make make = row.parse("makes", text -> Make.parse(text));
        return new TimeRow(row.id(), pattern, make, makes.subList(1, makes.size()));
    }

    boolean says(String argument) {
        return arguments.contains(argument);
    }

    /** The value of an argument written as {@code name=value}. */
    Optional<String> argument(String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst();
    }

    /** Whether it builds on expressions that other rows found. */
    boolean isComposite() {
        return pattern.toString().contains("@");
    }
}
