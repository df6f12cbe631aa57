package org.multivector.ledger.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;

/**
 * Which articles are one source: near-copies, by the share of five-word runs of the shorter body that stand in the longer
 * one; and declared ones, where an article names another's outlet as its origin and both share an author or a title. One run in eight is kept, the
 * same in every article, so that shares stay true and memory small. All
 * counting is to be over families. Not thread-safe.
 */
public final class Families {
    private static final int RUN = 5;
    private static final double COPY = 0.5;

    private static final int SAMPLE = 8;

    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private final Map<Long, List<String>> articlesByRun = new HashMap<>();
    private final Map<String, Header> headers = new HashMap<>();
    private final Map<String, List<String>> byOutlet = new HashMap<>();
    private final Map<String, List<String>> byOrigin = new HashMap<>();
    private final Map<String, String> parent = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    /**
     * Why two articles are one source.
     *
     * @param one id of one article
     * @param other id of the other
     * @param reason for a person
     */
    public record Edge(String one, String other, String reason) {
        public Edge {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Adds an article and joins it to those it is one source with. */
    public void add(Article article) {
        Set<Long> mine = runs(article);
        String id = article.id();
        parent.put(id, id);
        copies(id, mine);
        declared(id, article.header());
        sizes.put(id, mine.size());
        headers.put(id, article.header());
        mine.forEach(run ->
                articlesByRun.computeIfAbsent(run, key -> new ArrayList<>(1)).add(id));
        if (article.header().outlet() != null) {
            String outlet = article.header().outlet();
            byOutlet.computeIfAbsent(key(outlet), k -> new ArrayList<>()).add(id);
            declaredBefore(id, article.header(), outlet);
        }
        for (Origin origin : article.header().origin()) {
            byOrigin.computeIfAbsent(key(origin.outlet()), k -> new ArrayList<>())
                    .add(id);
        }
    }

    private void copies(String id, Set<Long> mine) {
        Map<String, Integer> common = new LinkedHashMap<>();
        for (Long run : mine) {
            articlesByRun.getOrDefault(run, List.of()).forEach(other -> common.merge(other, 1, Integer::sum));
        }
        common.forEach((other, shared) -> {
            double share = (double) shared / Math.min(mine.size(), Objects.requireNonNull(sizes.get(other)));
            if (share >= COPY) {
                join(id, other, "copy: " + Math.round(100 * share) + " % of the shorter text");
            }
        });
    }

    private void declared(String id, Header header) {
        for (Origin origin : header.origin()) {
            for (String original : byOutlet.getOrDefault(key(origin.outlet()), List.of())) {
                if (isDeclared(header, Objects.requireNonNull(headers.get(original)))) {
                    join(id, original, "declared origin: " + origin.outlet());
                }
            }
        }
    }

    /** The copies that named this outlet before its own article came. */
    private void declaredBefore(String id, Header header, String outlet) {
        for (String copy : byOrigin.getOrDefault(key(outlet), List.of())) {
            if (isDeclared(Objects.requireNonNull(headers.get(copy)), header)) {
                join(copy, id, "declared origin: " + outlet);
            }
        }
    }

    /** The families of more than one article, each as ids in order of adding. */
    public List<List<String>> families() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (String id : sizes.keySet()) {
            out.computeIfAbsent(root(id), key -> new ArrayList<>()).add(id);
        }
        return out.values().stream().filter(family -> family.size() > 1).toList();
    }

    /** Why articles were joined, in order of joining. */
    public List<Edge> edges() {
        return List.copyOf(edges);
    }

    private void join(String one, String other, String reason) {
        edges.add(new Edge(one, other, reason));
        parent.put(root(one), root(other));
    }

    private String root(String id) {
        String at = id;
        while (!at.equals(Objects.requireNonNull(parent.get(at)))) {
            at = Objects.requireNonNull(parent.get(at));
        }
        return at;
    }

    private static boolean isDeclared(Header copy, Header original) {
        boolean author = copy.bylines().stream().anyMatch(original.bylines()::contains);
        return author || copy.title() != null && copy.title().equalsIgnoreCase(original.title());
    }

    private static String key(String outlet) {
        return outlet.toLowerCase(Locale.ROOT);
    }

    private static Set<Long> runs(Article article) {
        StringBuilder body = new StringBuilder();
        for (Passage passage : article.passages()) {
            if (passage.kind() == PassageKind.BODY) {
                body.append(passage.span().in(article.text())).append('\n');
            }
        }
        String[] words = body.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<Long> out = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            long hash = 7;
            for (int j = i; j < i + RUN; j++) {
                hash = (hash ^ words[j].hashCode()) * 0x9E3779B97F4A7C15L;
            }
            if (Long.remainderUnsigned(hash >>> 32, SAMPLE) == 0) {
                out.add(hash);
            }
        }
        return out;
    }
}
