package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Span;
import org.multivector.press.internal.page.Markup.Place;

/**
 * The text of a page as a reader sees it, in the order of the document: white space collapsed, a new line at every
 * block element, a blank line at every paragraph, cells of a table row apart by a tab; scripts, styles and what is
 * hidden left out. Keeps for each line what the tags tell.
 *
 * <p>Walks the tree without recursion, so that deep nesting does no harm.
 */
final class Rendering implements NodeVisitor {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "head",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "math",
            "datalist",
            "textarea");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "figure",
            "pre",
            "article",
            "section",
            "table",
            "ul",
            "ol",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "form",
            "hr",
            "address");
    private static final Set<String> LINES = Set.of(
            "div",
            "li",
            "tr",
            "dt",
            "dd",
            "dl",
            "figcaption",
            "caption",
            "fieldset",
            "legend",
            "details",
            "summary",
            "option",
            "select",
            "center",
            "body",
            "html",
            "thead",
            "tbody",
            "tfoot",
            "hgroup",
            "dialog",
            "menu");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Places places;
    private final StringBuilder text = new StringBuilder();
    private final List<RenderedLine> lines = new ArrayList<>();
    private final IdentityHashMap<Element, Set<Place>> around = new IdentityHashMap<>();
    private int links;
    private int preformatted;
    private int breaks;
    private boolean space;
    private int lineStart;
    private int linked;
    private int cells;
    private @Nullable Element row;
    private boolean rowOfLines;
    private @Nullable Element block;
    private @Nullable Element skipped;

    private Rendering(Places places) {
        this.places = places;
    }

    /**
     * A line of the rendered text.
     *
     * @param span where it stands
     * @param linked how many of its units stand in links
     * @param block the block element its first word stands in
     * @param places what the elements around it are
     */
    record RenderedLine(Span span, int linked, Element block, Set<Place> places) {}

    /**
     * A rendered page.
     *
     * @param text its text
     * @param lines its lines, none blank
     */
    record Rendered(String text, List<RenderedLine> lines) {}

    /** Renders an element and all below it. */
    static Rendered of(Element root, Places places) {
        Rendering rendering = new Rendering(places);
        NodeTraversor.traverse(rendering, root);
        rendering.endLine();
        return new Rendered(rendering.text.toString(), rendering.lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(skipped)) {
            skipped = null;
        } else if (skipped == null && node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name) || isHidden(element)) {
            skipped = element;
            return;
        }
        if (name.equals("a")) {
            links++;
        } else if (name.equals("br")) {
            breakLine(1);
        } else if (name.equals("pre")) {
            preformatted++;
        }
        startBlock(name);
        if (CELLS.contains(name)) {
            openCell(element);
        }
    }

    /** A cell is apart by a tab; in a row that lays out a page, its cells holding lines of their own, by a new line. */
    private void openCell(Element cell) {
        Element parent = cell.parent();
        if (parent != null && !parent.equals(row)) {
            row = parent;
            rowOfLines = parent.children().stream()
                    .flatMap(other -> other.children().stream())
                    .map(Element::normalName)
                    .anyMatch(name -> name.equals("br") || LINES.contains(name) || PARAGRAPHS.contains(name));
        }
        if (rowOfLines) {
            breakLine(1);
        } else {
            cells++;
            space = true;
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            links--;
        } else if (name.equals("pre")) {
            preformatted--;
        }
        startBlock(name);
    }

    private void startBlock(String name) {
        if (PARAGRAPHS.contains(name)) {
            breakLine(2);
        } else if (LINES.contains(name)) {
            breakLine(1);
        }
    }

    private void breakLine(int count) {
        endLine();
        breaks = Math.max(breaks, count);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        Element parent = node.parent();
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            int end = at + 1;
            if (preformatted > 0 && (c == '\n' || c == '\r')) {
                breakLine(1);
            } else if (Character.isWhitespace(c)) {
                space = true;
            } else {
                while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
                    end++;
                }
                startWord(parent);
                text.append(words, at, end);
                linked += links > 0 ? end - at : 0;
            }
            at = end;
        }
    }

    private void startWord(@Nullable Element parent) {
        if (block == null) {
            text.append("\n".repeat(text.length() == 0 ? 0 : Math.max(1, breaks)));
            lineStart = text.length();
            block = parent;
            linked = 0;
        } else if (space) {
            text.append(cells > 0 ? '\t' : ' ');
        }
        cells = 0;
        breaks = 0;
        space = false;
    }

    private void endLine() {
        if (block != null) {
            Element own = blockOf(block);
            lines.add(new RenderedLine(Span.of(lineStart, text.length()), linked, own, around(own, block)));
            block = null;
        }
        space = false;
        cells = 0;
    }

    /** The nearest element that starts a line of its own. */
    private static Element blockOf(Element element) {
        Element at = element;
        while (!isBlock(at)) {
            Element up = at.parent();
            if (up == null) {
                return at;
            }
            at = up;
        }
        return at;
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return PARAGRAPHS.contains(name) || LINES.contains(name) || CELLS.contains(name);
    }

    /** The places of a block and all around it, with those of the inline elements between it and the words. */
    private Set<Place> around(Element own, Element inner) {
        Set<Place> all = around(own);
        Element at = inner;
        while (!at.equals(own)) {
            Set<Place> more = places.of(at);
            if (!more.isEmpty()) {
                EnumSet<Place> both = EnumSet.noneOf(Place.class);
                both.addAll(all);
                both.addAll(more);
                all = both;
            }
            Element up = at.parent();
            if (up == null) {
                break;
            }
            at = up;
        }
        return all;
    }

    private Set<Place> around(Element element) {
        List<Element> path = new ArrayList<>();
        Element at = element;
        while (at != null && !around.containsKey(at)) {
            path.add(at);
            at = at.parent();
        }
        Set<Place> known = at == null ? Set.of() : around.getOrDefault(at, Set.of());
        for (int i = path.size() - 1; i >= 0; i--) {
            Set<Place> more = places.of(path.get(i));
            if (!known.containsAll(more)) {
                EnumSet<Place> both = EnumSet.noneOf(Place.class);
                both.addAll(known);
                both.addAll(more);
                known = both;
            }
            around.put(path.get(i), known);
        }
        return known;
    }
}
