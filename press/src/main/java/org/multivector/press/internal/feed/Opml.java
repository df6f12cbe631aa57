package org.multivector.press.internal.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of feeds.
 *
 * @param title its title
 * @param outlines its outlines
 * @param losses what was lost
 */
public record Opml(@Nullable String title, List<Outline> outlines, List<String> losses) implements Listing {
    /** Takes copies of the lists. */
    public Opml {
        outlines = List.copyOf(outlines);
        losses = List.copyOf(losses);
    }

    /**
     * An outline: a feed, or a heading over others.
     *
     * @param title its title or text
     * @param feed address of the feed, null for a heading
     * @param site address of the site
     * @param outlines those below it
     */
    public record Outline(
            @Nullable String title,
            @Nullable String feed,
            @Nullable String site,
            List<Outline> outlines) {
        /** Takes a copy of the list. */
        public Outline {
            outlines = List.copyOf(outlines);
        }
    }

    /** The outlines that are feeds, at any depth, in order. */
    public List<Outline> feeds() {
        List<Outline> out = new ArrayList<>();
        outlines.forEach(one -> collect(one, out));
        return out;
    }

    private static void collect(Outline outline, List<Outline> out) {
        if (outline.feed != null) {
            out.add(outline);
        }
        outline.outlines.forEach(one -> collect(one, out));
    }
}
