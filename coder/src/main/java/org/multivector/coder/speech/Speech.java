package org.multivector.coder.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Source;
import org.multivector.core.text.Article;
import org.multivector.core.text.Span;

/** Who says what in an article. Immutable. */
public final class Speech {
    private final List<Attribution> attributions;
    private final Article article;
    private final Stretches contents;

    /**
     * @param attributions in order of their start
     * @param article the article
     */
    public Speech(List<Attribution> attributions, Article article) {
        this.attributions = List.copyOf(attributions);
        this.article = article;
        contents = new Stretches(attributions.stream().map(Attribution::content).toList());
    }

    /** All attributions, in order of their start. */
    public List<Attribution> attributions() {
        return attributions;
    }

    /** The attributions whose content holds the stretch, outermost first. */
    public List<Attribution> around(Span stretch) {
        List<Integer> found = new ArrayList<>();
        contents.holding(stretch, found::add);
        return found.stream()
                .distinct()
                .sorted()
                .map(attributions::get)
                .sorted(Comparator.comparingInt(one -> -length(one)))
                .toList();
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
