package org.multivector.press.internal.feed;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A file of tags, read whatever state it is in: jsoup's XML mode takes undeclared prefixes, bare ampersands and HTML
 * entities. Control characters, which no XML may have, become blanks before.
 *
 * <p>Where the end of the file is missing, a mark is put behind it; the elements around the mark are the ones that were
 * cut off. The mark first closes whatever may be open there: a section of character data, a comment, a quoted value, a
 * tag.
 */
final class XmlSource {
    private static final int MOST_TAGS = 1_000_000;
    private static final int DEEPEST = 200;
    private static final Pattern ROOT_END =
            Pattern.compile("</(?:\\w+:)?(?:rss|rdf|feed|urlset|sitemapindex|opml)\\s*>\\s*", Pattern.CASE_INSENSITIVE);
    private static final String MARK = "multivector-end";
    private static final String CLOSED_MARK = "]]>-->\"'><" + MARK + "/>";

    private final Document document;
    private final Set<Element> open;
    private final boolean isCut;

    private XmlSource(Document document, Set<Element> open, boolean isCut) {
        this.document = document;
        this.open = open;
        this.isCut = isCut;
    }

    /**
     * The elements of a text.
     *
     * @throws IllegalArgumentException if it has more tags than a feed can have
     */
    static XmlSource parse(String text) {
        checkTags(text);
        boolean isWhole = endsWithRoot(text);
        String clean = clean(text) + (isWhole ? "<" + MARK + "/>" : CLOSED_MARK);
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(clean, "");
        document.outputSettings().prettyPrint(false);
        Element mark = document.selectFirst(MARK);
        Set<Element> open = new HashSet<>();
        for (Element up = mark == null ? null : mark.parent(); up != null; up = up.parent()) {
            open.add(up);
        }
        open.remove(document);
        if (mark != null) {
            mark.remove();
        }
        return new XmlSource(document, open, mark == null || !open.isEmpty());
    }

    private static void checkTags(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            tags++;
        }
        if (tags > MOST_TAGS) {
            throw new IllegalArgumentException(
                    "more than " + MOST_TAGS + " tags, the most that a feed may have; cut it into smaller files");
        }
    }

    private static boolean endsWithRoot(String text) {
        int start = text.lastIndexOf("</");
        return start >= 0 && ROOT_END.matcher(text).region(start, text.length()).matches();
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = c < ' ' && c != '\n' && c != '\r' && c != '\t';
            out.append(isControl || c == '\uFFFE' || c == '\uFFFF' ? ' ' : c);
        }
        return out.toString();
    }

    /** The document. */
    Document document() {
        return document;
    }

    /** Whether the file ends before its first element does. */
    boolean isCut() {
        return isCut;
    }

    /** Whether the file ends inside this element. */
    boolean isCut(Element element) {
        return open.contains(element);
    }

    /** The element's name without its prefix, lower case. */
    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
