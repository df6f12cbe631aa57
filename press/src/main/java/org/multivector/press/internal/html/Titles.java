package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.words.Cues;
import org.multivector.press.internal.words.Token;

/**
 * Chooses a page's headline among its headings, what its metadata call it, and the title that the browser shows.
 *
 * <p>Metadata are written for searchers and for friends; the headline is what readers see. So the heading wins that
 * agrees best with what is declared, and only where none does, what is declared, without the site's name. Agreement is
 * the share of pairs of letters that two titles have in common, which needs no words and so serves Chinese too. For one
 * page.
 */
final class Titles {
    private static final Pattern SEPARATORS =
            Pattern.compile("\\s+[-–—|·•»›~⋆]{1,2}\\s+|\\s*[|｜]\\s*|\\s+::\\s+|\\s*[_»›]\\s+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final String BARS = "|｜»›:_";
    private static final int LONGEST = 400;
    private static final int MOST_HEADINGS = 40;
    private static final int SITE_WORDS = 6;
    private static final int FEW_WORDS = 3;
    private static final double AGREES = 0.7;

    private final Cues cues;
    private final Headings headings;
    private final List<Heading> found = new ArrayList<>();
    private final String browser;
    private Site site = new Site(List.of());

    /** A heading of the page, with what its element counts. */
    private record Heading(String text, Pairs pairs, double weight) {}

    Titles(PageElements page, Cues cues, Headings headings) {
        this.cues = cues;
        this.headings = headings;
        browser = clean(page.title());
        for (Element element : page.all()) {
            boolean room = found.size() < MOST_HEADINGS || element.normalName().equals("h1");
            if (room && isHeading(element)) {
                weight(element).ifPresent(weight -> add(element, weight));
            }
        }
    }

    private static boolean isHeading(Element element) {
        String tag = element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '3') {
            return true;
        }
        String name = element.attributesSize() == 0 ? "" : element.attr("class");
        return name.contains("itle")
                || name.contains("eadline")
                || (element.attributesSize() > 0 && element.attr("itemprop").contains("headline"));
    }

    private void add(Element element, double weight) {
        String text = headings.text(element);
        String key = key(text);
        if (!key.isEmpty() && text.length() <= LONGEST) {
            found.add(new Heading(text, new Pairs(key), weight));
        }
    }

    private static Optional<Double> weight(Element element) {
        boolean declared = element.attr("itemprop").contains("headline");
        double weight = switch (element.normalName()) {
            case "h1" -> 1;
            case "h2" -> 0.2;
            case "h3" -> 0;
            case "div", "span", "p", "header", "td", "strong", "h4", "a" -> -0.2;
            default -> -1;
        };
        if (weight < 0 && (!declared && element.childrenSize() > 2)) {
            return Optional.empty();
        }
        return weight == -1 && !declared
                ? Optional.empty()
                : Optional.of(weight + (declared ? 0.6 : 0) - (isApart(element) ? 1 : 0));
    }

    /** Whether it stands in the site's menus or beside the article. */
    private static boolean isApart(Element element) {
        for (@Nullable Element up = element; up != null; up = up.parent()) {
            String name = up.normalName();
            if (name.equals("nav") || name.equals("footer") || name.equals("aside")) {
                return true;
            }
        }
        return false;
    }

    /** The parts of a title between the marks that set a site's name apart. */
    static List<String> parts(String title) {
        return SEPARATORS
                .splitAsStream(clean(title))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String clean(String text) {
        return BLANKS.matcher(text).replaceAll(" ").replace("\u00AD", "").strip();
    }

    /** Letters and digits alone, folded. */
    static String key(String text) {
        StringBuilder out = new StringBuilder();
        Token.of(text).forEach(token -> out.append(token.folded()));
        return out.toString();
    }

    /** Whether the page shows this as its headline or in its title. */
    boolean isOnPage(String headline) {
        Pairs title = new Pairs(key(headline));
        return title.agreement(new Pairs(key(browser))) >= AGREES
                || found.stream().anyMatch(heading -> heading.weight >= 1 && heading.pairs.agreement(title) >= AGREES);
    }

    /**
     * The headline.
     *
     * @param declared what metadata call the page, best first
     * @param names what the site is called, and its host's owner
     */
    Optional<String> choose(List<String> declared, List<String> names) {
        site = new Site(names);
        Set<String> titles = new LinkedHashSet<>();
        declared.forEach(title -> titles.add(clean(title)));
        if (!browser.isEmpty()) {
            titles.add(browser);
        }
        Set<String> bare = new LinkedHashSet<>();
        titles.forEach(title -> bare.add(withoutSite(title)));
        bare.removeIf(title -> title.length() > LONGEST || isNoTitle(title));
        List<Pairs> keys = bare.stream().map(title -> new Pairs(key(title))).toList();
        Optional<String> heading = heading(keys);
        String cut = withoutSite(browser);
        return heading.or(() -> bare.stream()
                .filter(title -> !title.equals(cut) || parts(title).size() == 1)
                .findFirst());
    }

    private Optional<String> heading(List<Pairs> keys) {
        Heading best = null;
        double bestScore = 0;
        int main = 0;
        for (Heading heading : found) {
            double agreement =
                    keys.stream().mapToDouble(heading.pairs::agreement).max().orElse(0);
            double score = agreement >= AGREES ? heading.weight + 2 * agreement : 0;
            boolean first = heading.weight >= 1;
            if ((!first && score <= bestScore) || isNoTitle(heading.text)) {
                continue;
            }
            main += first ? 1 : 0;
            if (score > bestScore) {
                best = heading;
                bestScore = score;
            }
        }
        if (best == null && main == 1) {
            return found.stream()
                    .filter(heading -> heading.weight >= 1 && !isNoTitle(heading.text))
                    .filter(heading -> Token.of(heading.text).size() >= FEW_WORDS || keys.isEmpty())
                    .map(Heading::text)
                    .findFirst();
        }
        return Optional.ofNullable(best).map(heading -> heading.text);
    }

    /** The site's own name, "Home" and the like. */
    private boolean isNoTitle(String text) {
        return text.isEmpty()
                || site.isName(key(text))
                || cues.read(text, Token.of(text), text.length()).whole().isPresent();
    }

    /** The title without the parts at its ends that name the site or one of its rubrics. */
    private String withoutSite(String title) {
        List<int[]> marks = new ArrayList<>();
        Matcher mark = SEPARATORS.matcher(title);
        while (mark.find()) {
            marks.add(new int[] {mark.start(), mark.end()});
        }
        int start = 0;
        int end = title.length();
        int first = 0;
        int last = marks.size() - 1;
        while (last >= first && isCut(title.substring(marks.get(last)[1], end), title, marks.get(last), start)) {
            end = marks.get(last--)[0];
        }
        while (first <= last && site.isIn(title.substring(start, marks.get(first)[0]))) {
            start = marks.get(first++)[1];
        }
        return title.substring(start, end).strip();
    }

    /** Whether the last part names the site, or stands behind a bar and is much shorter than what it follows. */
    private boolean isCut(String part, String title, int[] mark, int start) {
        if (site.isIn(part) || isNoTitle(part)) {
            return true;
        }
        String rest = title.substring(start, mark[0]);
        boolean bar = title.substring(mark[0], mark[1]).chars().anyMatch(c -> BARS.indexOf(c) >= 0);
        int words = Token.of(part).size();
        return bar
                && words <= SITE_WORDS
                && (Token.of(rest).size() >= Math.max(FEW_WORDS, words) || rest.length() > 3 * part.length());
    }

    /** What a site is called. */
    private static final class Site {
        private static final int LONG = 4;
        private final Set<String> keys = new LinkedHashSet<>();

        Site(List<String> names) {
            names.forEach(name -> keys.add(key(name.replaceFirst("(?i)^(?:https?://)?www\\.", ""))));
            keys.removeIf(String::isEmpty);
        }

        boolean isName(String key) {
            return keys.contains(key);
        }

        /** Whether a part of a title is the name or has it in a few words. */
        boolean isIn(String part) {
            String key = key(part).toLowerCase(Locale.ROOT);
            return keys.contains(key)
                    || (Token.of(part).size() <= SITE_WORDS
                            && keys.stream()
                                    .anyMatch(name -> (name.length() >= LONG && key.contains(name))
                                            || (key.length() >= LONG && name.startsWith(key))));
        }
    }
}
