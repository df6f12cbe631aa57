package org.multivector.press.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Article;
import org.multivector.press.copies.Link.Kind;
import org.multivector.press.copies.PlacedSketch.Stretch;
import org.multivector.press.copies.Sketches.Shared;

/**
 * Finds, for one article after another, the earlier ones that it copies, was cut from, holds, or shares a stretch with, and
 * those that it or they declare as the origin.
 *
 * <pre>{@code
 * Copies copies = new Copies();
 * Families families = new Families();
 * for (Article article : articles) {
 *     List<Link> links = copies.add(article);
 *     Article placed = families.add(article, links);      // placed.family()
 *     links.forEach(System.out::println);                 // copy of b.txt: 98 % of its text stands there, 95 % of that text here
 * }
 * }</pre>
 *
 * <p>Only standfirst and body are compared, by runs of three words (five characters of Chinese and Japanese, ten of
 * Thai, Lao, Khmer and Burmese), without case and marks. Articles of fewer than thirty words (60, 120 characters) are copies
 * only of articles with the very same words, and of eight at least (ten, fifteen). A stretch in quotation marks alone makes no copy. A
 * translation shares no words: only a declared origin tells it.
 *
 * <p>Keeps of an article about 160 numbers and at most 1024, 3 to 4 KB in all, not its text; a million articles fit into
 * 4 GB. The same articles in the same order give the same links; in another order the same pairs, the other way round (but
 * that of the copies of one text only the newest 64 are looked at). Not thread-safe.
 */
public final class Copies {
    private final Sketches sketches = new Sketches();
    private final Declarations declarations = new Declarations();
    private final List<String> ids = new ArrayList<>();
    private final BitSet shorts = new BitSet();

    /**
     * Adds an article.
     *
     * @return what it has to do with those before, those first that are one source with it, of these the likest first
     */
    public List<Link> add(Article article) {
        PlacedSketch placed = PlacedSketch.of(BodyWords.of(article));
        SortedMap<Integer, String> declared = declarations.declared(article);
        SortedMap<Integer, Link> found = new TreeMap<>();
        sketches.candidates(placed.sketch(), Verdict.LEAST, earlier -> {
            Link link = link(article, placed, earlier, declared.get(earlier));
            if (link != null) {
                found.put(earlier, link);
            }
        });
        declared.forEach((earlier, reason) -> found.putIfAbsent(
                earlier, new Link(article.id(), ids.get(earlier), Kind.DECLARED, Overlap.NONE, reason)));
        int number = ids.size();
        shorts.set(number, placed.sketch().isShort());
        sketches.add(placed.sketch());
        declarations.add(article, number);
        ids.add(article.id());
        return found.values().stream()
                .sorted(Comparator.comparing((Link link) -> !link.kind().isOneSource())
                        .thenComparing(link -> -link.overlap().larger())
                        .thenComparing(link -> -link.overlap().smaller()))
                .toList();
    }

    /** How many articles were added. */
    public int size() {
        return ids.size();
    }

    private @Nullable Link link(Article article, PlacedSketch placed, int earlier, @Nullable String declared) {
        Sketch sketch = placed.sketch();
        Shared shared = sketches.shared(sketch, earlier);
        boolean isShort = sketch.isShort() || shorts.get(earlier);
        int run = placed.writing().run();
        Stretch stretch = isShort ? Stretch.NONE : placed.longestShared(sketches.get(earlier));
        Kind kind = isShort ? Verdict.ofShort(shared) : Verdict.of(shared, stretch.tokens(), run);
        if (kind == null) {
            return null;
        }
        Overlap overlap = new Overlap(shared.shareOfOne(), shared.shareOfOther(), stretch.span(), stretch.tokens());
        String reason = reason(overlap);
        if (kind == Kind.PARTIAL) {
            String credit = overlap.larger() < Verdict.SUPPORTED ? null : declarations.credit(article, earlier);
            if (declared != null) {
                kind = Kind.DECLARED;
                reason = declared + "; " + reason;
            } else if (credit != null) {
                kind = Kind.WIRE;
                reason = "both have it from " + credit + "; " + reason;
            }
        }
        return new Link(article.id(), ids.get(earlier), kind, overlap, reason);
    }

    private static String reason(Overlap overlap) {
        return percent(overlap.ofArticle()) + " % of its text stands there, " + percent(overlap.ofEarlier())
                + " % of that text here";
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
