package org.multivector.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.multivector.ledger.decisions.Decision;

/** Which articles of a ledger are one source: a function of the links found and of the decisions in force. */
public final class Families {
    private final Map<String, String> parents = new HashMap<>();

    private Families() {}

    /**
     * What one article has to do with another.
     *
     * @param article id of the article
     * @param other id of the other, the smaller one
     * @param kind such as {@code copy}
     * @param joins whether it makes the two one source
     * @param reason for a person
     */
    public record Link(String article, String other, String kind, boolean joins, String reason) {}

    private record Pair(String one, String other) {
        static Pair of(List<String> about) {
            return of(about.get(0), about.get(1));
        }

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /**
     * The families.
     *
     * @param links what was found
     * @param decisions those in force; a cut takes away the link of two articles, not their ties through others
     * @return the family of each article that has one: the smallest id of its articles; that article included
     */
    public static SortedMap<String, String> of(List<Link> links, List<Decision> decisions) {
        Set<Pair> cut = decisions.stream()
                .filter(one -> one.what() == Decision.What.FAMILY_CUT)
                .map(one -> Pair.of(one.about()))
                .collect(Collectors.toSet());
        Families families = new Families();
        for (Link link : links) {
            if (link.joins() && !cut.contains(Pair.of(link.article(), link.other()))) {
                families.join(link.article(), link.other());
            }
        }
        for (Decision decision : decisions) {
            if (decision.what() == Decision.What.FAMILY_JOIN) {
                families.join(decision.about().get(0), decision.about().get(1));
            }
        }
        SortedMap<String, String> out = new TreeMap<>();
        families.parents.keySet().forEach(article -> out.put(article, families.root(article)));
        return out;
    }

    /** The smaller id is the root. */
    private void join(String one, String other) {
        Pair roots = Pair.of(root(one), root(other));
        parents.put(roots.one(), roots.one());
        parents.put(roots.other(), roots.one());
        parents.putIfAbsent(one, roots.one());
        parents.putIfAbsent(other, roots.one());
    }

    private String root(String article) {
        String at = article;
        while (!parents.getOrDefault(at, at).equals(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }
}
