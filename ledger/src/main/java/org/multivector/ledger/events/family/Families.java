package org.multivector.ledger.events.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.multivector.ledger.events.internal.Digest;

/**
 * Which articles are one source. A union over edges, the surest first; an edge that would bring two articles together that
 * a person cut apart is left out, and so is what hangs on it alone. The later of two decisions on the same articles holds.
 *
 * <p>A family is called by the text of its earliest article, {@code f-} and twelve digits: neither the order of reading
 * nor a copy changes the name. Immutable.
 */
public final class Families {
    private final Map<String, Paper> papers;
    private final List<Edge> edges;
    private final List<Edge> cut;
    private final List<FamilyDecision> decisions;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> members = new TreeMap<>();

    private Families(Map<String, Paper> papers, List<Edge> edges, List<Edge> cut, List<FamilyDecision> decisions) {
        this.papers = papers;
        this.edges = List.copyOf(edges);
        this.cut = List.copyOf(cut);
        this.decisions = decisions;
    }

    /**
     * Families by copies, declared origins and decisions.
     *
     * @param papers the articles, in any order; of two with one id the one that is first in their own order counts
     * @param decisions what people found, oldest first; those about articles that are not there wait for them
     */
    public static Families of(Collection<Paper> papers, List<FamilyDecision> decisions) {
        Map<String, Paper> byId = new TreeMap<>();
        papers.stream().sorted().forEach(paper -> byId.putIfAbsent(paper.id(), paper));
        List<Paper> ordered = byId.values().stream().sorted().toList();
        List<Edge> edges = new ArrayList<>(Declared.copies(ordered));
        edges.addAll(Declared.origins(ordered));
        return joined(byId, edges, List.copyOf(decisions));
    }

    /**
     * The same with more edges, such as those of one author on one event.
     *
     * @throws IllegalArgumentException if an edge leads to an article that is not there
     */
    public Families with(Collection<Edge> more) {
        for (Edge edge : more) {
            if (!papers.containsKey(edge.one()) || !papers.containsKey(edge.other())) {
                throw new IllegalArgumentException("expected edges between known articles, got " + edge);
            }
        }
        List<Edge> all = new ArrayList<>(edges);
        all.addAll(cut);
        all.addAll(more);
        all.removeIf(edge -> edge.kind() == Edge.Kind.DECISION);
        return joined(papers, all, decisions);
    }

    private static Families joined(Map<String, Paper> papers, List<Edge> found, List<FamilyDecision> decisions) {
        TreeSet<Edge> edges = new TreeSet<>(found);
        Unions unions = new Unions();
        for (int i = 0; i < decisions.size(); i++) {
            FamilyDecision one = decisions.get(i);
            boolean last = decisions.subList(i + 1, decisions.size()).stream().noneMatch(one::isAbout);
            if (last && papers.containsKey(one.one()) && papers.containsKey(one.other())) {
                if (one.kind() == FamilyDecision.Kind.CUT) {
                    unions.cut(one.one(), one.other());
                } else {
                    edges.add(Edge.between(one.one(), one.other(), Edge.Kind.DECISION, "joined by decision"));
                }
            }
        }
        List<Edge> kept = new ArrayList<>();
        List<Edge> cut = new ArrayList<>();
        for (Edge edge : edges) {
            (unions.join(edge.one(), edge.other()) ? kept : cut).add(edge);
        }
        Families out = new Families(papers, kept, cut, decisions);
        out.name(unions);
        return out;
    }

    /** Two families that a cut parted may begin with one text: then the second is called by the article's id too. */
    private void name(Unions unions) {
        Map<String, List<Paper>> groups = new TreeMap<>();
        for (Paper paper : papers.values()) {
            groups.computeIfAbsent(unions.root(paper.id()), root -> new ArrayList<>())
                    .add(paper);
        }
        List<List<Paper>> ordered = new ArrayList<>(groups.values());
        ordered.forEach(group -> group.sort(null));
        ordered.sort((a, b) -> a.get(0).compareTo(b.get(0)));
        for (List<Paper> group : ordered) {
            Paper head = group.get(0);
            String id = Digest.id("f-", head.digest());
            if (members.containsKey(id)) {
                id = Digest.id("f-", head.digest() + " " + head.id());
            }
            members.put(id, group.stream().map(Paper::id).toList());
            for (Paper paper : group) {
                names.put(paper.id(), id);
            }
        }
    }

    /**
     * The family of an article.
     *
     * @throws IllegalArgumentException if the article is not there
     */
    public String of(String article) {
        String name = names.get(article);
        if (name == null) {
            throw new IllegalArgumentException("no article " + article + " among " + papers.size());
        }
        return name;
    }

    /** Ids of families, sorted. */
    public List<String> ids() {
        return List.copyOf(members.keySet());
    }

    /** The articles of a family, earliest first; none where there is no such family. */
    public List<String> articles(String family) {
        return members.getOrDefault(family, List.of());
    }

    /** The edges that hold, the surest first; more than one may join two articles. */
    public List<Edge> edges() {
        return edges;
    }

    /** The edges that a decision left without effect. */
    public List<Edge> cut() {
        return cut;
    }

    /**
     * What is kept of an article.
     *
     * @throws NullPointerException if the article is not there
     */
    public Paper paper(String article) {
        return Objects.requireNonNull(papers.get(article), article);
    }
}
