package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.html.Rendering.RenderedLine;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Trait;

/**
 * How the elements that hold a page's lines lie among each other: where the prose is, where the links are, what comes
 * again and again. Counts the whole page once, then answers for each line.
 */
final class Nests {
    private static final int PROSE_WORDS = 8;
    /** The shares of prose that {@link Trait#IN_MOST} and {@link Trait#IN_HALF} ask for. */
    private static final double MOST = 0.8;

    private static final double HALF = 0.55;

    private final IdentityHashMap<Element, Holder> holders = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Counts> outer = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Double> prose = new IdentityHashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, Counts> kinds = new HashMap<>();
    private final List<Holder> holderOf = new ArrayList<>();
    private final List<Counts> kindOf = new ArrayList<>();
    private double all;
    private @Nullable Holder largest;

    Nests(List<RenderedLine> rendered, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            count(rendered.get(i), lines.get(i));
        }
        Set<Element> aboveLargest = largest == null ? Set.of() : above(largest.element);
        Element most = smallest(MOST);
        Element half = smallest(HALF);
        for (Holder holder : holders.values()) {
            Element at = holder.element;
            for (int far = 0; at != null; far++) {
                holder.inMost |= at.equals(most);
                holder.inHalf |= at.equals(half);
                holder.far = aboveLargest.contains(at) ? Math.min(holder.far, far) : holder.far;
                at = at.parent();
            }
        }
    }

    /** What lines add up to. */
    private static class Counts {
        private int lines;
        private int longLines;
        private int words;
        private int units;
        private int linked;

        void add(RenderedLine source, Line line) {
            lines++;
            longLines += line.words() >= PROSE_WORDS ? 1 : 0;
            words += line.words();
            units += source.span().length();
            linked += source.linked();
        }

        double links() {
            return units == 0 ? 0 : (double) linked / units;
        }
    }

    /** An element that holds lines. */
    private static final class Holder extends Counts {
        private final Element element;
        private final int depth;
        private final String signature;
        private double prose;
        private int far = Integer.MAX_VALUE;
        private boolean inMost;
        private boolean inHalf;

        Holder(Element element) {
            this.element = element;
            this.depth = above(element).size();
            this.signature = signature(element);
        }
    }

    private void count(RenderedLine source, Line line) {
        Element element = holder(source.block());
        Holder holder = holders.get(element);
        if (holder == null) {
            holder = new Holder(element);
            holders.put(element, holder);
            alike.merge(holder.signature, 1, Integer::sum);
        }
        holder.add(source, line);
        outer.computeIfAbsent(outer(element), none -> new Counts()).add(source, line);
        String kind = signature(source.block()) + '>' + holder.signature;
        Counts same = kinds.computeIfAbsent(kind, none -> new Counts());
        same.add(source, line);
        kindOf.add(same);
        holderOf.add(holder);
        if (line.words() >= PROSE_WORDS) {
            addProse(
                    holder,
                    line.words() * (1 - (double) source.linked() / source.span().length()));
        }
    }

    private void addProse(Holder holder, double words) {
        holder.prose += words;
        all += words;
        if (largest == null || holder.prose > largest.prose) {
            largest = holder;
        }
        for (Element at = holder.element; at != null; at = at.parent()) {
            prose.merge(at, words, Double::sum);
        }
    }

    /** What holds the paragraphs: the parent of a paragraph, or the element itself where text stands bare. */
    private static Element holder(Element block) {
        return switch (block.normalName()) {
            case "div", "section", "article", "main", "body", "td" -> block;
            default -> outer(block);
        };
    }

    private static Element outer(Element element) {
        Element up = element.parent();
        return up == null ? element : up;
    }

    private static Set<Element> above(Element element) {
        Set<Element> out = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element at = element; at != null; at = at.parent()) {
            out.add(at);
        }
        return out;
    }

    /** Name and classes, numbers in them made one. */
    private static String signature(Element element) {
        String classes = element.attributesSize() == 0 ? "" : element.attr("class");
        StringBuilder out = new StringBuilder(element.normalName()).append('.');
        boolean digits = false;
        for (int i = 0; i < classes.length(); i++) {
            char c = classes.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit || !digits) {
                out.append(digit ? '0' : c);
            }
            digits = digit;
        }
        return out.toString();
    }

    /** The smallest element around the largest holder with at least this share of the page's prose. */
    private @Nullable Element smallest(double share) {
        Element at = largest == null ? null : largest.element;
        while (at != null && prose.getOrDefault(at, 0.0) < share * all) {
            at = at.parent();
        }
        return at;
    }

    /** The traits of a line. */
    Map<Trait, Float> of(int line) {
        Holder holder = holderOf.get(line);
        Counts kind = kindOf.get(line);
        Map<Trait, Float> out = new EnumMap<>(Trait.class);
        out.put(Trait.PEERS, share(holder.prose));
        out.put(Trait.KIN, share(prose.getOrDefault(outer(holder.element), 0.0)));
        out.put(Trait.DEPTH, holder.depth / 30f);
        out.put(Trait.LINKS, (float) holder.links());
        Counts around = outer.get(outer(holder.element));
        out.put(Trait.OUTER_LINKS, around == null ? 0 : (float) around.links());
        out.put(Trait.LINES, log(((Counts) holder).lines) / 8);
        out.put(Trait.LONG, (float) ((Counts) holder).longLines / ((Counts) holder).lines);
        out.put(Trait.WORDS, log(((Counts) holder).words) / 12);
        out.put(Trait.ALIKE, log(alike.getOrDefault(holder.signature, 1)) / 6);
        out.put(Trait.KIND_WORDS, log((double) kind.words / kind.lines) / 7);
        out.put(Trait.KIND_LINES, log(kind.lines) / 8);
        out.put(Trait.KIND_LINKS, (float) kind.links());
        out.put(Trait.FAR, Math.min(20, holder.far) / 10f);
        out.put(Trait.IN_MOST, holder.inMost ? 1f : 0);
        out.put(Trait.IN_HALF, holder.inHalf ? 1f : 0);
        return out;
    }

    private float share(double words) {
        return all == 0 ? 0 : (float) (words / all);
    }

    private static float log(double count) {
        return (float) (Math.log1p(count) / Math.log(2));
    }
}
