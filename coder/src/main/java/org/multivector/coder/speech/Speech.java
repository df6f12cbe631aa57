package org.multivector.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Source;
import org.multivector.core.text.Article;
import org.multivector.core.text.Span;

/**
 * Who says what in an article. Immutable.
 *
 * @param attributions in order of their start
 * @param article the article
 */
public record Speech(List<Attribution> attributions, Article article) {
    public Speech {
        attributions = List.copyOf(attributions);
    }

    /** The attributions whose content holds the stretch, outermost first. */
    public List<Attribution> around(Span stretch) {
        List<Attribution> out = new ArrayList<>();
        for (Attribution one : attributions) {
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
