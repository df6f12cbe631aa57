package org.multivector.press.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.multivector.core.text.Article;

/**
 * Which articles are one source: all that links of one source join, directly or through others. A family is called by the
 * id of its article that was read first. Who is in a family does not depend on the order of reading, only its name does.
 *
 * <p>Every link is kept with its reason, and can be cut: {@link #without} gives the families as they are without it. About
 * 200 bytes an article and as much a link. Not thread-safe.
 */
public final class Families {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private int[] parents = new int[64];

    /**
     * Adds an article with its links to earlier ones.
     *
     * @param article the article
     * @param found its links, as {@link Copies#add} gives them
     * @return the article with its family, as far as was read: a later article may join families
     * @throws IllegalArgumentException if it was added before, a link is not its own, or one leads to none that was added
     */
    public Article add(Article article, List<Link> found) {
        add(article.id(), found);
        String family = family(article.id());
        return article.withFamily(family.equals(article.id()) ? null : family);
    }

    private void add(String id, List<Link> found) {
        if (numbers.containsKey(id)) {
            throw new IllegalArgumentException("the article " + id + " was added before; ids are to be unique");
        }
        for (Link link : found) {
            if (!link.article().equals(id) || !numbers.containsKey(link.earlier())) {
                throw new IllegalArgumentException("expected links of " + id + " to articles added before, got one of "
                        + link.article() + " to " + link.earlier());
            }
        }
        int number = ids.size();
        ids.add(id);
        numbers.put(id, number);
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, 2 * number);
        }
        parents[number] = number;
        if (!found.isEmpty()) {
            links.put(id, List.copyOf(found));
        }
        found.stream().filter(link -> link.kind().isOneSource()).forEach(link -> join(number, number(link.earlier())));
    }

    private int number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    /** The first read is the root, so that it names the family. */
    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /**
     * Id of the article of its family that was read first, as far as was read: its own where it stands alone or is that
     * article.
     *
     * @throws IllegalArgumentException if it was not added
     */
    public String family(String id) {
        if (!numbers.containsKey(id)) {
            throw new IllegalArgumentException("no article " + id + " was added");
        }
        return ids.get(root(number(id)));
    }

    /** The links of an article to those before it, as {@link Copies#add} gave them; none where it was not added. */
    public List<Link> links(String id) {
        return links.getOrDefault(id, List.of());
    }

    /** The links that join articles to families, in order of reading. */
    public List<Link> joining() {
        return ids.stream()
                .flatMap(id -> links(id).stream())
                .filter(link -> link.kind().isOneSource())
                .toList();
    }

    /** The families of more than one article, each as ids in order of reading. */
    public List<List<String>> families() {
        Map<Integer, List<String>> out = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            out.computeIfAbsent(root(i), key -> new ArrayList<>()).add(ids.get(i));
        }
        return out.values().stream().filter(family -> family.size() > 1).toList();
    }

    /** The same without the links between two articles, in whatever order they were read: somebody found that they are two sources. */
    public Families without(String one, String other) {
        Families out = new Families();
        for (String id : ids) {
            out.add(
                    id,
                    links(id).stream().filter(link -> !joins(link, one, other)).toList());
        }
        return out;
    }

    private static boolean joins(Link link, String one, String other) {
        return link.article().equals(one) && link.earlier().equals(other)
                || link.article().equals(other) && link.earlier().equals(one);
    }
}
