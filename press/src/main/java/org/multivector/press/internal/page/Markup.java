package org.multivector.press.internal.page;

import java.util.Set;

/**
 * What a page's tags tell of a line. A text dump has none: {@link #NONE}.
 *
 * @param tag name of the nearest block element, empty for a text dump
 * @param linkShare the share of its units that stand in links
 * @param places what its ancestors are
 * @param traits how the element that holds it lies among the others
 */
public record Markup(String tag, double linkShare, Set<Place> places, Traits traits) {
    /** Of a line from a page without tags. */
    public static final Markup NONE = new Markup("", 0, Set.of(), Traits.NONE);

    /** What the elements around a line say they are, by name, role, class or id. */
    public enum Place {
        /** An {@code article} element, or a class that says it is the article's body. */
        ARTICLE,
        /** The element marked as the body of the article by {@code itemprop} or an unmistakable class. */
        BODY,
        /** The main content. */
        MAIN,
        /** Navigation. */
        NAV,
        /** The head of page or article. */
        HEADER,
        /** The foot of page or article. */
        FOOTER,
        /** Aside from the article. */
        ASIDE,
        /** A form, a button, a label. */
        FORM,
        /** A figure or its caption. */
        FIGURE,
        /** A table. */
        TABLE,
        /** A list. */
        LIST,
        /** A quotation set apart. */
        QUOTE,
        /** Readers' comments. */
        COMMENT,
        /** Other articles. */
        RELATED,
        /** Buttons to share. */
        SHARE,
        /** Advertising, subscription. */
        AD,
        /** Tags and rubrics. */
        TAGS,
        /** The authors' names. */
        BYLINE,
        /** The date. */
        DATE,
        /** The headline. */
        TITLE,
        /** The lead. */
        STANDFIRST,
        /** About the author. */
        ABOUT,
        /** Cookie notices, dialogs and the like. */
        NOTICE
    }

    /** Takes a copy of the places. */
    public Markup {
        places = Set.copyOf(places);
    }

    /** Whether an ancestor is of the kind. */
    public boolean in(Place place) {
        return places.contains(place);
    }
}
