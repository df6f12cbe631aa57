package org.multivector.coder;

import org.multivector.coder.event.FoundEvent;
import org.multivector.coder.status.Reading;

/** The estimated chance that a claim is right, from what was easy and what was hard in reading it. */
final class Confidence {
    private Confidence() {}

    static double of(FoundEvent event, Reading reading) {
        double parties =
                event.event().actors().isEmpty() || event.event().recipients().isEmpty() ? -0.1 : 0.1;
        return Math.max(0.05, Math.min(0.95, of(reading) + parties));
    }

    static double of(Reading reading) {
        return 0.6 - 0.05 * reading.because().size();
    }
}
