package org.multivector.press.internal.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts parts of a page that came late where they belong. React's server sends them at the end, hidden, as
 * {@code <div hidden id="S:3">}, and a script then moves each to where {@code <template id="B:3">} keeps its place.
 */
final class Streams {
    private static final Pattern ID = Pattern.compile("S:[0-9a-f]{1,6}");

    /** Stands in every page that has such parts. */
    private static final String MARK = "S:";

    private Streams() {}

    /**
     * Moves the late parts; those without a place are shown where they are.
     *
     * @param html the source of the page
     */
    static void settle(Document document, String html) {
        if (!html.contains(MARK)) {
            return;
        }
        for (Element part : document.select("div[hidden][id^=S:]")) {
            if (!ID.matcher(part.id()).matches()) {
                continue;
            }
            Element place = document.getElementById("B:" + part.id().substring(2));
            part.removeAttr("hidden");
            if (place != null && place.parent() != null && !place.parents().contains(part)) {
                place.replaceWith(part);
            }
        }
    }
}
