package org.multivector.core.text;

import java.util.Locale;

/** What a stretch of a page is. Claims come only from the kinds for which {@link #isClaimed()} holds. */
public enum PassageKind {
    /** The headline of the article. */
    TITLE,
    /** The lead between headline and body; also a republisher's own summary. */
    STANDFIRST,
    /** The article itself. */
    BODY,
    /** The names of those who wrote it. */
    BYLINE,
    /** When it was published or changed. */
    DATE,
    /** The words under a picture. */
    CAPTION,
    /** A translator's or editor's note inside the text: said by him, not by the author. */
    NOTE,
    /** Teasers and links to other articles. */
    RELATED,
    /** Readers' comments and the rules for them. */
    COMMENT,
    /** Advertising and subscription lines. */
    AD,
    /** Menus, counters, calendars, rights and everything else of the page that is not the article. */
    BOILERPLATE;

    /** Whether claims may come from such a passage. */
    public boolean isClaimed() {
        return switch (this) {
            case TITLE, STANDFIRST, BODY, CAPTION, NOTE -> true;
            case BYLINE, DATE, RELATED, COMMENT, AD, BOILERPLATE -> false;
        };
    }

    /** The name in records and tables: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
