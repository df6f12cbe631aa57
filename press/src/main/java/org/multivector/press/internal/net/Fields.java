package org.multivector.press.internal.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a head, in order, as they came.
 *
 * @param all the fields
 */
public record Fields(List<Field> all) {
    /** Takes a copy of the list. */
    public Fields {
        all = List.copyOf(all);
    }

    /**
     * One field.
     *
     * @param name its name, as written
     * @param value its value, without the blanks around it
     */
    public record Field(String name, String value) {}

    /** The value of the first field of this name, whatever its case. */
    public Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    /** The values of all fields of this name. */
    public List<String> values(String name) {
        return all.stream()
                .filter(field -> field.name.equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    /** The same without the fields of these names, and with another behind them. */
    public Fields with(String name, String value, List<String> without) {
        List<Field> out = new ArrayList<>(all);
        out.removeIf(field -> without.stream().anyMatch(field.name::equalsIgnoreCase));
        out.add(new Field(name, value));
        return new Fields(out);
    }
}
