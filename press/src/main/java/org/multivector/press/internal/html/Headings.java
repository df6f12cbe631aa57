package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.multivector.press.internal.words.Tables;

/**
 * The words of a heading without its kicker, its subtitle and what only screen readers hear, as far as class names tell:
 * {@code world/headings.tsv}. Immutable.
 */
final class Headings {
    private static final int FEW_UNITS = 8;

    private final List<String> apart = new ArrayList<>();

    Headings() {
        Tables.world("headings.tsv").forEach(row -> apart.addAll(row.list("words")));
    }

    /** The headline of a heading; all its words where little would be left of them. */
    String text(Element heading) {
        String all = Titles.clean(heading.text());
        if (heading.childrenSize() == 0) {
            return all;
        }
        StringBuilder words = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.append(text.getWholeText());
                    } else if (depth > 0 && node instanceof Element element && isApart(element)) {
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    } else if (isSpaced(node)) {
                        words.append(' ');
                    }
                    return NodeFilter.FilterResult.CONTINUE;
                },
                heading);
        String rest = Titles.clean(words.toString())
                .replaceFirst("^[:|–—•·/-]\\s+", "")
                .replaceFirst("\\s+[:|–—•·/-]$", "");
        return rest.length() >= Math.min(FEW_UNITS, all.length()) ? rest : all;
    }

    private static boolean isSpaced(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private boolean isApart(Element element) {
        if (element.normalName().equals("small") || element.normalName().equals("style")) {
            return true;
        }
        String name = element.className();
        if (name.isEmpty()) {
            return false;
        }
        String letters = name.replaceAll("[^\\p{L} ]+", "").toLowerCase(Locale.ROOT);
        return apart.stream().anyMatch(letters::contains);
    }
}
