package org.multivector.coder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.Cast.Site;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.time.EventTimes;
import org.multivector.coder.time.TimeMention;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Place;
import org.multivector.core.claim.Setting;
import org.multivector.core.claim.Status;
import org.multivector.core.claim.Timex;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Published;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Span;

/** When and where what is claimed took place: what the sentence tells, and nothing else. */
final class Settings {
    private static final int HIGHEST = 6;

    private final Draft draft;
    private final Map<Integer, List<TimeMention>> times;

    Settings(Draft draft) {
        this.draft = draft;
        times = draft.times().stream()
                .collect(Collectors.groupingBy(mention -> mention.site().scene()));
    }

    /** The time and place of the event that the word {@code head} names; no condition. */
    Setting of(int scene, Tree tree, int head) {
        EventTime time = time(scene, tree, head).orElse(null);
        Place place = place(scene, tree, head);
        return time == null && place == null ? Setting.NONE : new Setting(time, place, null);
    }

    /** When. */
    Optional<EventTime> time(int scene, Tree tree, int head) {
        return EventTimes.of(tree, head, times.getOrDefault(scene, List.of()));
    }

    /** Whether the words belong to a date or a time of day. */
    boolean isDate(int scene, Span words) {
        return times.getOrDefault(scene, List.of()).stream()
                .anyMatch(mention -> mention.timex().type() != Timex.Type.DURATION
                        && mention.words().span().overlaps(words)
                        && !mention.words().span().equals(words));
    }

    /**
     * What happened more than a year before the article's date is history; a headline tells in the present tense what has
     * happened.
     */
    Status status(Scene scene, Status status, @Nullable EventTime time) {
        if (status == Status.ONGOING && scene.passage().kind() == PassageKind.TITLE) {
            return Status.HAPPENED;
        }
        Published published = draft.article().header().published();
        if (status != Status.HAPPENED || time == null || published == null) {
            return status;
        }
        LocalDate year = published.date().minusYears(1);
        return time.value().latest().filter(year::isAfter).isPresent() ? Status.HISTORICAL : status;
    }

    /** The place that an adposition of place puts nearest below the event's word, or below the verb that carries it. */
    private @Nullable Place place(int scene, Tree tree, int head) {
        Place best = null;
        int nearest = HIGHEST;
        int carrier = carrier(tree, head);
        for (Site site : draft.cast().places().get(scene)) {
            int steps = steps(tree, site.head(), head, carrier);
            if (steps < nearest) {
                nearest = steps;
                best = site.place();
            }
        }
        return best;
    }

    /** How far below; an adjective counts as one step further: "the Spanish city of Granada" is Granada. */
    private static int steps(Tree tree, int site, int head, int carrier) {
        int at = site;
        boolean located = false;
        for (int steps = tree.is(site, Universal.AMOD) ? 2 : 1; steps < HIGHEST; steps++) {
            located |= isLocated(tree, at);
            int above = tree.head(at);
            if (above <= 0 || !tree.isNominal(at)) {
                return HIGHEST;
            }
            if (located && above == head) {
                return steps;
            }
            if (located && above == carrier) {
                return steps + 1;
            }
            at = above;
        }
        return HIGHEST;
    }

    /** Whether an adposition puts the word in its place; "the road to Armenia" is not in Armenia. */
    private static boolean isLocated(Tree tree, int word) {
        Lexicon lexicon = tree.lexicon();
        String marker = tree.marker(word);
        return lexicon.is(marker, WordClass.LOCATIVE)
                && !(tree.is(word, Universal.NMOD) && lexicon.is(marker, WordClass.DATIVE));
    }

    /** The verb that carries an event noun; 0 if there is none. */
    private static int carrier(Tree tree, int head) {
        int at = head;
        while (tree.isNominal(at) && !tree.upos(tree.head(at)).isVerb()) {
            at = tree.head(at);
        }
        return tree.isNominal(at) ? tree.head(at) : 0;
    }
}
