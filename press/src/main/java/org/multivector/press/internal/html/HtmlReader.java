package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.LineReader;
import org.multivector.press.internal.page.Markup;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.page.Trait;
import org.multivector.press.internal.page.Traits;
import org.multivector.press.internal.words.Words;

/** Reads a page with tags: its rendered text line by line, and what its metadata declare. Safe for several threads. */
public final class HtmlReader {
    private static final int MOST_TAGS = 400_000;
    private static final int SHORTEST_TAG = "<p>".length();
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
     * The page of this source text, found nobody says where.
     *
     * @throws IllegalArgumentException if it has more tags than a page can have
     */
    public Page read(String html) {
        return read(html, null);
    }

    /**
     * The page of this source text.
     *
     * @param html the source
     * @param url where it was found, if known; it is evidence of the day
     * @throws IllegalArgumentException if it has more tags than a page can have
     */
    public Page read(String html, @Nullable String url) {
        checkTags(html);
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        Streams.settle(document, html);
        Rendering.Rendered rendered = Rendering.of(document, places);
        if (Hydration.isNeeded(rendered) && Hydration.fill(document)) {
            rendered = Rendering.of(document, places);
        }
        PageElements elements = new PageElements(document);
        Metadata.Read read = metadata.read(elements, url);
        return new Page(rendered.text(), lines(rendered, DeclaredText.of(elements)), read.declared(), read.hints());
    }

    /** Every tag costs a hundred bytes and more of memory; a page of an outlet has some thousands. */
    private static void checkTags(String html) {
        if (html.length() < MOST_TAGS * SHORTEST_TAG) {
            return;
        }
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        if (tags > MOST_TAGS) {
            throw new IllegalArgumentException("more than " + MOST_TAGS
                    + " tags, the most that a page may have; cut it into single articles or save it as text");
        }
    }

    private List<Line> lines(Rendering.Rendered rendered, DeclaredText declared) {
        List<Line> plain = new ArrayList<>();
        int end = 0;
        for (Rendering.RenderedLine line : rendered.lines()) {
            int gap = Math.max(0, line.span().start() - end - 1);
            plain.add(lines.line(rendered.text(), line.span(), gap, Markup.NONE));
            end = line.span().end();
        }
        return marked(rendered, plain, declared);
    }

    private static List<Line> marked(Rendering.Rendered rendered, List<Line> plain, DeclaredText declared) {
        Nests nests = new Nests(rendered.lines(), plain);
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Rendering.RenderedLine source = rendered.lines().get(i);
            Map<Trait, Float> traits = nests.of(i);
            String words = source.span().in(rendered.text());
            traits.put(Trait.DECLARED, declared.isArticle(words) ? 1f : 0);
            traits.put(Trait.SUMMARY, declared.isSummary(words) ? 1f : 0);
            double links = (double) source.linked() / source.span().length();
            Markup markup = new Markup(source.block().normalName(), links, source.places(), new Traits(traits));
            out.add(plain.get(i).withMarkup(markup));
        }
        return out;
    }
}
