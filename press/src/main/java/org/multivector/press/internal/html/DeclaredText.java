package org.multivector.press.internal.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page declares for machines to be its text: the {@code articleBody} of its JSON-LD and the summary of its meta
 * elements. Often cut short or with captions: evidence for the lines that stand in it, no more. Letters and digits
 * alone are compared.
 *
 * @param article the text declared, folded; empty if there is none
 * @param summary the summary declared, folded; empty if there is none
 */
record DeclaredText(String article, String summary) {
    private static final Pattern BODY = Pattern.compile("\"articleBody\"\\s*:\\s*(?=\")");
    private static final Pattern TAGS = Pattern.compile("<[^<>]*>");
    /** Fewer letters are found anywhere. */
    private static final int LEAST = 20;

    static DeclaredText of(PageElements page) {
        String summary = "";
        for (Element meta : page.tagged("meta")) {
            if (meta.attr("name").equalsIgnoreCase("description")
                    || meta.attr("property").equalsIgnoreCase("og:description")) {
                summary = summary + ' ' + meta.attr("content");
            }
        }
        return new DeclaredText(fold(raw(page.tagged("script"))), fold(summary));
    }

    /** The longest text that a script declares, as it stands there; empty if there is none. */
    static String raw(List<Element> scripts) {
        String longest = "";
        for (Element script : scripts) {
            String data = script.attr("type").equalsIgnoreCase("application/ld+json") ? script.data() : "";
            Matcher body = BODY.matcher(data);
            while (body.find()) {
                String text = JsonText.string(data.substring(body.end()));
                longest = text.length() > longest.length() ? text : longest;
            }
        }
        return longest;
    }

    /** Whether the words stand in the text declared. */
    boolean isArticle(CharSequence words) {
        return isIn(article, words);
    }

    /** Whether the words stand in the summary declared, or go on where it is cut off. */
    boolean isSummary(CharSequence words) {
        return isIn(summary, words);
    }

    private static boolean isIn(String text, CharSequence words) {
        if (text.isEmpty() || words.length() < LEAST) {
            return false;
        }
        String folded = letters(words);
        return folded.length() >= LEAST && text.contains(folded);
    }

    private static String fold(String text) {
        String plain = text.indexOf('<') < 0 ? text : TAGS.matcher(text).replaceAll(" ");
        return letters(plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false));
    }

    private static String letters(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
