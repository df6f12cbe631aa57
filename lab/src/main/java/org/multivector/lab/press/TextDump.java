package org.multivector.lab.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A page with tags made into a text dump: title, then block elements to line breaks, other tags dropped. */
final class TextDump {
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
    private static final Pattern DROPPED =
            Pattern.compile("(?is)<!--.*?-->|<(script|style|noscript|template|svg|head)\\b.*?</\\1\\s*>");
    private static final Pattern BLOCKS = Pattern.compile(
            "(?i)</?(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer"
                    + "|form|h1|h2|h3|h4|h5|h6|header|hr|li|main|nav|ol|option|p|pre|section|select|summary|table|tbody"
                    + "|td|tfoot|th|thead|title|tr|ul)\\b[^>]*>");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private TextDump() {}

    static String of(String html) {
        Matcher title = TITLE.matcher(html);
        String head = title.find() ? Parser.unescapeEntities(title.group(1), false) + "\n" : "";
        String body = DROPPED.matcher(html).replaceAll(" ");
        body = BLOCKS.matcher(SPACE.matcher(body).replaceAll(" ")).replaceAll("\n");
        body = Parser.unescapeEntities(TAGS.matcher(head + body).replaceAll(""), false);
        List<String> lines = new ArrayList<>();
        for (String line : body.split("\n", -1)) {
            String clean = SPACE.matcher(line).replaceAll(" ").strip();
            if (!clean.isEmpty()) {
                lines.add(clean);
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
