package org.multivector.ledger.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles of a ledger are one source, and why.
 *
 * @param families the family of each article that has one: the smallest id of its articles; that article included
 * @param links what was found between two articles, whether it joins them or not
 */
public record Families(SortedMap<String, String> families, List<Link> links) {
    /** No family found. */
    public static final Families NONE = new Families(new TreeMap<>(), List.of());

    /**
     * What one article has to do with another.
     *
     * @param article id of the article
     * @param other id of the other, the smaller one
     * @param kind such as {@code copy}
     * @param reason for a person
     */
    public record Link(String article, String other, String kind, String reason) {}

    /** @throws NullPointerException if a part is null */
    public Families {
        families = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(families)));
        links = List.copyOf(links);
    }
}
