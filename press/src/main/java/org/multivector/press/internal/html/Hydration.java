package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.html.Rendering.Rendered;

/**
 * Finds the article of a page whose elements hold none, because a script would draw it: in what is kept for readers
 * without scripts, in the JSON-LD, or in the strings of the data that the script draws from (<i>hydration</i>), be they
 * HTML or plain paragraphs. What is found is put into the page as its last element.
 */
final class Hydration {
    private static final Pattern HTML = Pattern.compile("(?i)(?:<|&lt;)(?:p|br|div|h[1-6]|li|blockquote)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?s).{40,}[.!?…。؟।][\"”»)]?\\s*");
    /** Pages with this many words of prose are drawn. */
    private static final int ENOUGH_WORDS = 60;

    private static final int PROSE_WORDS = 8;
    private static final int SHORTEST = 60;
    private static final int MOST_STRINGS = 20_000;
    private static final int DEEPEST = 3;

    private final List<String> markup = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private int strings;

    private Hydration() {}

    /** Whether the page as drawn has next to no prose. */
    static boolean isNeeded(Rendered rendered) {
        int words = 0;
        for (Rendering.RenderedLine line : rendered.lines()) {
            int count = words(line.span().in(rendered.text()));
            words += count >= PROSE_WORDS && line.linked() * 2 < line.span().length() ? count : 0;
            if (words >= ENOUGH_WORDS) {
                return false;
            }
        }
        return true;
    }

    /** Puts the article into the page; false if there is none. */
    static boolean fill(Document document) {
        Element found = best(document);
        if (found == null) {
            return false;
        }
        found.attr("itemprop", "articleBody");
        document.body().appendChild(found);
        return true;
    }

    private static @Nullable Element best(Document document) {
        Element best = null;
        int most = ENOUGH_WORDS;
        for (Element candidate : List.of(unscripted(document), declared(document), hydrated(document))) {
            int words = words(candidate.text());
            if (words > most) {
                best = candidate;
                most = words;
            }
        }
        return best;
    }

    /** What readers without scripts are given. */
    private static Element unscripted(Document document) {
        Element article = new Element("article");
        for (Element element : document.select("noscript")) {
            String inner =
                    element.childNodeSize() > 0 && element.children().isEmpty() ? element.text() : element.html();
            article.append(inner);
        }
        return article;
    }

    private static Element declared(Document document) {
        Element article = new Element("article");
        add(article, DeclaredText.raw(document.getElementsByTag("script")));
        return article;
    }

    private static Element hydrated(Document document) {
        Hydration hydration = new Hydration();
        for (Element script : document.select("script:not([src])")) {
            if (!script.attr("type").equals("application/ld+json")) {
                hydration.read(script.data(), 0);
            }
        }
        Element article = new Element("article");
        List<String> from = hydration.markup.isEmpty() ? hydration.prose : hydration.markup;
        for (String string : distinct(from)) {
            add(article, string);
        }
        return words(article.text()) >= ENOUGH_WORDS ? article : new Element("article");
    }

    /** Without those that another one holds; the first of equal ones is kept. */
    private static List<String> distinct(List<String> strings) {
        List<String> out = new ArrayList<>();
        for (String string : strings) {
            if (out.stream().noneMatch(longer -> longer.contains(string))) {
                out.removeIf(string::contains);
                out.add(string);
            }
        }
        return out;
    }

    private static void add(Element article, String text) {
        String html = text.contains("&lt;") && !text.contains("<") ? Parser.unescapeEntities(text, false) : text;
        if (HTML.matcher(html).find()) {
            article.append(Jsoup.parseBodyFragment(html).body().html());
            return;
        }
        for (String line : html.split("\\R", -1)) {
            if (!line.isBlank()) {
                article.appendElement("p").text(line);
            }
        }
    }

    /** The strings of JSON or of a script, by their quotation marks; strings that hold JSON are read in turn. */
    private void read(String data, int depth) {
        int at = data.indexOf('"');
        while (at >= 0 && strings < MOST_STRINGS) {
            int end = endOfString(data, at);
            if (end < 0) {
                return;
            }
            if (end - at > SHORTEST) {
                strings++;
                take(JsonText.string(data.substring(at, end + 1)), depth);
            }
            at = data.indexOf('"', end + 1);
        }
    }

    private void take(String string, int depth) {
        if (depth < DEEPEST && string.indexOf("\":") >= 0) {
            read(string, depth + 1);
        } else if (HTML.matcher(string).find()) {
            markup.add(string);
        } else if (SENTENCE.matcher(string).matches() && words(string) >= PROSE_WORDS && string.indexOf("{") < 0) {
            prose.add(string);
        }
    }

    private static int endOfString(String data, int start) {
        for (int i = start + 1; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i;
            }
        }
        return -1;
    }

    private static int words(String text) {
        int words = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            boolean white = Character.isWhitespace(text.charAt(i));
            words += white || in ? 0 : 1;
            in = !white;
        }
        return words;
    }
}
