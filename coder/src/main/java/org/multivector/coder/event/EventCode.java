package org.multivector.coder.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.table.Suggestion;

/**
 * A type with its mode as tables write it: {@code CONSULT:visit}, {@code AGREE}; several acts in one word are joined by a
 * plus: {@code SANCTION:convict+COERCE:arrest}.
 *
 * @param type the type
 * @param mode the mode; null when none
 */
record EventCode(EventType type, @Nullable Mode mode) {
    private static final Map<String, EventType> TYPES = new TreeMap<>();

    static {
        Arrays.stream(EventType.values()).forEach(type -> TYPES.put(type.name(), type));
    }

    /**
     * Reads a cell.
     *
     * @throws IllegalArgumentException if a type or mode is unknown, with the nearest known one
     */
    static List<EventCode> parse(String cell) {
        List<EventCode> out = new ArrayList<>();
        for (String part : cell.split("\\+", -1)) {
            int colon = part.indexOf(':');
            String typeName = colon < 0 ? part : part.substring(0, colon);
            EventType type = TYPES.get(typeName);
            if (type == null) {
                throw new IllegalArgumentException(
                        "unknown event type " + typeName + Suggestion.of(typeName, TYPES.keySet()));
            }
            out.add(new EventCode(type, colon < 0 ? null : mode(type, part.substring(colon + 1))));
        }
        return out;
    }

    private static Mode mode(EventType type, String code) {
        List<String> known = Arrays.stream(Mode.values())
                .filter(mode -> mode.type() == type)
                .map(Mode::code)
                .toList();
        return Mode.of(type, code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown mode " + code + " of " + type + Suggestion.of(code, known)));
    }

    @Override
    public String toString() {
        return mode == null ? type.name() : type + ":" + mode.code();
    }
}
