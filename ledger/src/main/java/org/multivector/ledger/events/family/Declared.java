package org.multivector.ledger.events.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Origin;
import org.multivector.ledger.events.family.Edge.Kind;

/**
 * Edges by what articles say of themselves: an address that one stands at and another names as its origin, or that both
 * name; an outlet that one stands in and another names, where they have an author in common. A text told in an outlet's
 * own words with credit ({@code QUOTED}) is its own.
 */
final class Declared {
    private final Map<String, Paper> first = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private Declared() {}

    /** Edges of the press stage's families. */
    static List<Edge> copies(Collection<Paper> papers) {
        Map<String, Paper> heads = new HashMap<>();
        List<Edge> out = new ArrayList<>();
        for (Paper paper : papers) {
            heads.put(paper.id(), paper);
        }
        for (Paper paper : papers) {
            String key = paper.copyOf();
            Paper head = key == null ? null : heads.putIfAbsent(key, paper);
            if (head != null && !head.id().equals(paper.id())) {
                out.add(Edge.between(
                        paper.id(),
                        head.id(),
                        Kind.COPY,
                        "the press stage found them to be one text, or cut from one"));
            }
        }
        return out;
    }

    /** Edges of declared origins; the papers in their order. */
    static List<Edge> origins(Collection<Paper> papers) {
        Declared out = new Declared();
        for (Paper paper : papers) {
            if (paper.url() != null) {
                out.hang("url " + address(paper.url()), paper, "both have the text of " + paper.url());
            }
            out.names(paper, paper.outlet());
        }
        for (Paper paper : papers) {
            for (Origin hop : paper.origin()) {
                if (hop.how() != Origin.How.QUOTED) {
                    if (hop.url() != null) {
                        out.hang("url " + address(hop.url()), paper, "both have the text of " + hop.url());
                    }
                    out.names(paper, hop.outlet());
                }
            }
        }
        return out.edges;
    }

    private void names(Paper paper, @Nullable String outlet) {
        if (outlet != null && paper.published() != null) {
            for (String author : paper.bylines()) {
                hang(
                        "by " + fold(author) + " in " + fold(outlet) + " on " + paper.published(),
                        paper,
                        "both by " + author + " from " + outlet);
            }
        }
    }

    private void hang(String key, Paper paper, String reason) {
        Paper head = first.putIfAbsent(key, paper);
        if (head != null && !head.id().equals(paper.id())) {
            edges.add(Edge.between(head.id(), paper.id(), Kind.DECLARED, reason));
        }
    }

    private static String address(String url) {
        return fold(url).replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/#?]+$", "");
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
