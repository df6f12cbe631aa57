package org.multivector.coder.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.multivector.coder.piece.PiecePattern.Bound;
import org.multivector.coder.piece.PiecePattern.Hit;

/** Writes times of day as TIMEX3 does after the {@code T}: {@code 22:00}, {@code MO}. */
final class Clocks {
    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;

    private Clocks() {}

    /** The time of day that the slots {@code HOUR MIN AMPM DAYPART} say, or the row's own argument. */
    static Optional<String> of(Hit hit, List<String> arguments) {
        Optional<Bound> hour = Found.slot(hit, "HOUR");
        if (hour.isEmpty()) {
            return Found.slot(hit, "DAYPART")
                    .map(Bound::value)
                    .or(() -> arguments.stream().findFirst());
        }
        int h = hour(hit, (int) hour.get().number());
        int m = Found.slot(hit, "MIN").map(bound -> (int) bound.number()).orElse(0);
        if (arguments.contains("half")) {
            m = 30;
        }
        return h > MIDNIGHT ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "%02d:%02d", h, m));
    }

    private static int hour(Hit hit, int hour) {
        String half = Found.slot(hit, "AMPM")
                .or(() -> Found.slot(hit, "DAYPART"))
                .map(Bound::value)
                .orElse("");
        return switch (half) {
            case "am", "MO" -> hour == NOON ? 0 : hour;
            case "pm", "AF", "EV" -> hour < NOON ? hour + NOON : hour;
            case "NI" -> hour < NOON && hour > 5 ? hour + NOON : hour;
            default -> hour;
        };
    }
}
