package org.multivector.press.internal.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.multivector.core.text.PassageKind;

/** What a line's words show it to be. The words are in {@code cues.tsv}; what the sign makes of the line is here. */
public enum Sign {
    /** Advertising, as such. */
    AD(PassageKind.AD, false),
    /** Announces the authors' names. */
    BYLINE(PassageKind.BYLINE, false),
    /** The words under a picture, or its credit. */
    CAPTION(PassageKind.CAPTION, false),
    /** Announces the date of a change. */
    CHANGED(PassageKind.DATE, false),
    /** Readers' comments, the form for them, the rules for them. */
    COMMENT(PassageKind.COMMENT, true),
    /** Consent to cookies and data processing. */
    COOKIE(PassageKind.BOILERPLATE, false),
    /** Views, votes, reading time. */
    COUNTER(PassageKind.BOILERPLATE, false),
    /** Announces a date. */
    DATED(PassageKind.DATE, false),
    /** Whose opinion it is not. */
    DISCLAIMER(PassageKind.BOILERPLATE, false),
    /** How to report an error on the page. */
    ERROR(PassageKind.BOILERPLATE, false),
    /** The links at a page's foot. */
    FOOTER(PassageKind.BOILERPLATE, true),
    /** Signing in. */
    LOGIN(PassageKind.BOILERPLATE, false),
    /** The site's rubrics and its means of moving about. */
    MENU(PassageKind.BOILERPLATE, false),
    /** A link to the rest of something. */
    MORE(PassageKind.RELATED, false),
    /** Pointers to other parts of the same article. */
    PARTS(PassageKind.RELATED, false),
    /** The rest is for subscribers. */
    PAYWALL(PassageKind.AD, false),
    /** Other articles. */
    RELATED(PassageKind.RELATED, true),
    /** Who owns what, who answers for the site. */
    RIGHTS(PassageKind.BOILERPLATE, true),
    /** Buttons to pass the article on. */
    SHARE(PassageKind.BOILERPLATE, false),
    /** Where the text first appeared. */
    SOURCE(PassageKind.BOILERPLATE, false),
    /** Invitations to subscribe and to follow. */
    SUBSCRIBE(PassageKind.AD, false),
    /** Invitations to donate or to install. */
    SUPPORT(PassageKind.AD, false),
    /** Rubrics and keywords of the article. */
    TAGS(PassageKind.BOILERPLATE, false),
    /** Weather, rates, calendars, polls. */
    WIDGET(PassageKind.BOILERPLATE, true);

    private static final Map<String, Sign> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Sign::code, Function.identity()));

    private final PassageKind kind;
    private final boolean heading;

    Sign(PassageKind kind, boolean heading) {
        this.kind = kind;
        this.heading = heading;
    }

    /** What a line with this sign is, unless it is body. */
    public PassageKind kind() {
        return kind;
    }

    /** Whether a line made of it opens a section of its kind, which goes on for the lines below. */
    public boolean isHeading() {
        return heading;
    }

    /** Whether its phrases mean it wherever they stand, also within a sentence. */
    public boolean isPlain() {
        return this == ERROR || this == PARTS;
    }

    /** The name in tables: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The signs by the name they have in tables. */
    public static Map<String, Sign> byCode() {
        return BY_CODE;
    }
}
