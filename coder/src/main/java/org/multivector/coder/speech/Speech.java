package org.multivector.coder.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Source;
import org.multivector.core.text.Article;
import org.multivector.core.text.Span;

/** Who says what in an article, found again by place. Immutable. */
public final class Speech {
    private static final int BLOCK = 512;

    private final List<Attribution> attributions;
    private final Article article;
    private final Map<Integer, List<Attribution>> byBlock = new HashMap<>();

    /**
     * @param attributions in order of their start
     * @param article the article
     */
    public Speech(List<Attribution> attributions, Article article) {
        this.attributions = List.copyOf(attributions);
        this.article = article;
        for (Attribution one : this.attributions) {
            one.content().stream()
                    .flatMapToInt(part -> IntStream.rangeClosed(part.start() / BLOCK, part.end() / BLOCK))
                    .distinct()
                    .forEach(block -> byBlock.computeIfAbsent(block, key -> new ArrayList<>(4))
                            .add(one));
        }
    }

    /** The attributions in order of their start. */
    public List<Attribution> attributions() {
        return attributions;
    }

    /** The attributions whose content holds the stretch, outermost first. */
    public List<Attribution> around(Span stretch) {
        List<Attribution> out = new ArrayList<>();
        for (Attribution one : byBlock.getOrDefault(stretch.start() / BLOCK, List.of())) {
            if (one.content().stream().anyMatch(part -> part.contains(stretch))) {
                out.add(one);
            }
        }
        out.sort((a, b) -> Integer.compare(length(b), length(a)));
        return out;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    /** Who says so in an attribution, as a claim names him; empty when nobody is named. */
    public Optional<Source> source(Attribution attribution) {
        return attribution.source().stream()
                .findFirst()
                .map(span -> new Source(attribution.actor(), article.phrase(span)));
    }
}
