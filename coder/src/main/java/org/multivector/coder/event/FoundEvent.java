package org.multivector.coder.event;

import java.util.List;
import org.multivector.coder.frame.Match;
import org.multivector.core.Because;
import org.multivector.core.event.Event;

/**
 * An event as a sentence names it, before anybody has asked whether it took place.
 *
 * @param scene index of the scene
 * @param head id of the word that names it
 * @param light id of the light verb that carries it; 0 when none does
 * @param event who did what to whom
 * @param because the rows that made it, the event's own first
 * @param match how the row matched
 */
public record FoundEvent(int scene, int head, int light, Event event, List<Because> because, Match match) {
    public FoundEvent {
        because = List.copyOf(because);
    }
}
