package org.multivector.ledger.events.contradiction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.multivector.core.text.Span;
import org.multivector.ledger.events.cluster.Cluster;
import org.multivector.ledger.events.cluster.Told;

/** Which happenings stretches of articles are about. */
final class Happenings {
    private final Map<String, TreeMap<Span, String>> anchors = new HashMap<>();
    private final Map<String, Map<Span, Set<String>>> sentences = new HashMap<>();

    Happenings(Collection<Cluster> clusters) {
        for (Cluster cluster : clusters) {
            for (Told told : cluster.told()) {
                Span anchor =
                        told.claim().matter().event().orElseThrow().anchor().span();
                anchors.computeIfAbsent(told.article(), key -> new TreeMap<>()).put(anchor, cluster.id());
                sentences
                        .computeIfAbsent(told.article(), key -> new HashMap<>())
                        .computeIfAbsent(told.claim().sentence(), key -> new TreeSet<>())
                        .add(cluster.id());
            }
        }
    }

    /** The happenings told in the sentence of a claim. */
    Set<String> inSentence(Told told) {
        return sentences
                .getOrDefault(told.article(), Map.of())
                .getOrDefault(told.claim().sentence(), Set.of());
    }

    /** The first happening whose words stand in a stretch of an article. */
    Optional<String> in(String article, Span stretch) {
        TreeMap<Span, String> there = anchors.getOrDefault(article, new TreeMap<>());
        for (Map.Entry<Span, String> one :
                there.tailMap(Span.of(stretch.start(), stretch.start())).entrySet()) {
            if (one.getKey().start() >= stretch.end()) {
                return Optional.empty();
            }
            if (stretch.contains(one.getKey())) {
                return Optional.of(one.getValue());
            }
        }
        return Optional.empty();
    }
}
