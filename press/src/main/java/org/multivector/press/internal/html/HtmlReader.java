package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.LineReader;
import org.multivector.press.internal.page.Markup;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Words;

/** Reads a page with tags: its rendered text line by line, and what its metadata declare. Safe for several threads. */
public final class HtmlReader {
    private static final int PROSE_WORDS = 8;
    private static final int MOST_TAGS = 400_000;
    /** Deeper elements are taken as siblings; no page nests so deep for its readers' sake. */
    private static final int DEEPEST = 500;

    private final LineReader lines;
    private final Places places;
    private final Metadata metadata;

    /** @param words the tables */
    public HtmlReader(Words words) {
        this.lines = new LineReader(words);
        this.places = Places.load();
        this.metadata = new Metadata(words, places);
    }

    /**
     * The page of this source text.
     *
     * @throws IllegalArgumentException if it has more tags than a page can have
     */
    public Page read(String html) {
        checkTags(html);
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        Rendering.Rendered rendered = Rendering.of(document, places);
        return new Page(rendered.text(), lines(rendered), metadata.read(document));
    }

    /** Every tag costs a hundred bytes and more of memory; a page of an outlet has some thousands. */
    private static void checkTags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        if (tags > MOST_TAGS) {
            throw new IllegalArgumentException("more than " + MOST_TAGS
                    + " tags, the most that a page may have; cut it into single articles or save it as text");
        }
    }

    private List<Line> lines(Rendering.Rendered rendered) {
        List<Line> plain = new ArrayList<>();
        int end = 0;
        for (Rendering.RenderedLine line : rendered.lines()) {
            int gap = Math.max(0, line.span().start() - end - 1);
            plain.add(lines.line(rendered.text(), line.span(), gap, Markup.NONE));
            end = line.span().end();
        }
        return marked(rendered, plain);
    }

    private static List<Line> marked(Rendering.Rendered rendered, List<Line> plain) {
        Mass mass = new Mass(rendered, plain);
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Line line = plain.get(i);
            Rendering.RenderedLine source = rendered.lines().get(i);
            Markup markup = new Markup(
                    source.block().normalName(),
                    (double) source.linked() / source.span().length(),
                    source.places(),
                    mass.peers(source.block()),
                    mass.kin(source.block()));
            out.add(line.withMarkup(markup));
        }
        return out;
    }

    /** How the page's prose is spread over its elements. */
    private static final class Mass {
        private final IdentityHashMap<Element, Double> own = new IdentityHashMap<>();
        private final IdentityHashMap<Element, Double> below = new IdentityHashMap<>();
        private double all;

        Mass(Rendering.Rendered rendered, List<Line> lines) {
            for (int i = 0; i < lines.size(); i++) {
                Rendering.RenderedLine source = rendered.lines().get(i);
                double unlinked = 1 - (double) source.linked() / source.span().length();
                int words = lines.get(i).words();
                if (words >= PROSE_WORDS) {
                    add(container(source.block()), words * unlinked);
                }
            }
        }

        private void add(Element container, double words) {
            own.merge(container, words, Double::sum);
            Element up = container.parent();
            below.merge(up == null ? container : up, words, Double::sum);
            all += words;
        }

        double peers(Element block) {
            return all == 0 ? 0 : own.getOrDefault(container(block), 0.0) / all;
        }

        double kin(Element block) {
            Element container = container(block);
            Element up = container.parent();
            double beside = below.getOrDefault(up == null ? container : up, 0.0);
            double inside = below.getOrDefault(container, 0.0);
            return all == 0 ? 0 : Math.min(1, (beside + inside) / all);
        }

        /** What holds the paragraphs: the parent of a paragraph, or the element itself where text stands bare. */
        private static Element container(Element block) {
            @Nullable Element up = block.parent();
            return switch (block.normalName()) {
                case "div", "section", "article", "main", "body", "td" -> block;
                default -> up == null ? block : up;
            };
        }
    }
}
