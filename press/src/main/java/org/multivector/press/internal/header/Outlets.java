package org.multivector.press.internal.header;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.multivector.core.text.Span;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.words.Sign;
import org.multivector.press.internal.words.Sources;
import org.multivector.press.internal.words.Sources.Credit;
import org.multivector.press.internal.words.Token;
import org.multivector.press.internal.words.Words;

/**
 * Finds on whose page the article stands, from what the page around the article says: "Subscribe to X news", "© 2024 X",
 * "Headline | X", a domain that serves as a name. Each says something, and a name needs two points; so that nothing is
 * guessed from a single stray word. The credits of pictures count nothing.
 */
final class Outlets {
    private static final Pattern YEAR = Pattern.compile("[\\s,]+(?:19|20)\\d\\d$");
    private static final int ENOUGH = 2;
    private static final int CLEAR = 2;
    private static final int LONG = 60;

    private final Words words;
    private final Credits credits;
    private final Layout layout;
    private final String text;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    Outlets(Words words, Credits credits, Layout layout) {
        this.words = words;
        this.credits = credits;
        this.layout = layout;
        this.text = layout.page().text();
    }

    private static final class Candidate {
        private final String name;
        private int points;

        Candidate(String name) {
            this.name = name;
        }
    }

    /**
     * The outlet's name as printed.
     *
     * @param site the name fused to the headline, empty if there is none
     * @param masthead the name at the head of the page
     * @param others names of authors and of outlets the text was taken from, which it cannot be
     */
    Optional<String> find(String site, Optional<String> masthead, Set<String> others) {
        if (!site.isEmpty()) {
            add(site, CLEAR);
        }
        Set<Integer> chrome = new HashSet<>();
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            boolean picture = line.cues().firm().contains(Sign.CAPTION)
                    || line.cues().firm().contains(Sign.SOURCE);
            if (!layout.isBody(i) && line.words() <= LONG && !picture) {
                chrome.add(i);
                credits(i);
            }
        }
        masthead.ifPresent(this::masthead);
        domains(chrome);
        Set<String> shutOut = new HashSet<>();
        others.forEach(name -> shutOut.add(key(name)));
        return candidates.entrySet().stream()
                .filter(entry -> entry.getValue().points >= ENOUGH && !shutOut.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.comparingInt(candidate -> candidate.points))
                .map(candidate -> candidate.name);
    }

    private void credits(int index) {
        for (Credit credit : credits.at(index, Sources.Part.OUTLET)) {
            boolean mark = isAfterCopyright(credit.span());
            if (!mark || index > layout.last()) {
                add(YEAR.matcher(credit.name()).replaceFirst(""), CLEAR);
            }
        }
    }

    /** A name with a menu below it stands for itself; others that were found as its beginning stand for it. */
    private void masthead(String name) {
        String key = key(name);
        int points = candidates.entrySet().stream()
                .filter(entry -> key.startsWith(entry.getKey()) && !key.equals(entry.getKey()))
                .mapToInt(entry -> entry.getValue().points)
                .sum();
        add(name, CLEAR + points);
    }

    private boolean isAfterCopyright(Span name) {
        int from = Math.max(0, name.start() - 20);
        return text.substring(from, name.start()).indexOf('©') >= 0;
    }

    private void add(String name, int points) {
        candidates.computeIfAbsent(key(name), key -> new Candidate(name)).points += points;
    }

    /** Words that are domains, such as "Steppe.name": one point, one more if the first part is named elsewhere too. */
    private void domains(Set<Integer> chrome) {
        Set<String> seen = new HashSet<>();
        for (int i : chrome) {
            if (!hasDotInside(layout.line(i).span())) {
                continue;
            }
            for (Token token : layout.line(i).tokens(text)) {
                domainAt(token, layout.line(i).span().end())
                        .filter(name -> seen.add(key(name)))
                        .ifPresent(name -> domain(name, chrome));
            }
        }
    }

    private boolean hasDotInside(Span line) {
        for (int i = line.start() + 1; i < line.end() - 1; i++) {
            if (text.charAt(i) == '.' && Token.isPart(text, i + 1) && Token.isPart(text, i - 1)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> domainAt(Token token, int lineEnd) {
        int end = token.end();
        boolean inAddress = token.start() > 0 && "@/.".indexOf(text.charAt(token.start() - 1)) >= 0;
        if (inAddress || end + 1 >= lineEnd || text.charAt(end) != '.') {
            return Optional.empty();
        }
        int stop = end + 1;
        while (stop < lineEnd && Token.isPart(text, stop)) {
            stop++;
        }
        boolean goesOn = stop < lineEnd && "/@".indexOf(text.charAt(stop)) >= 0;
        String name = text.substring(token.start(), stop);
        return goesOn || !words.sources().isDomain(name) ? Optional.empty() : Optional.of(name);
    }

    private void domain(String name, Set<Integer> chrome) {
        String stem = key(name.substring(0, name.lastIndexOf('.')));
        long mentions = chrome.stream()
                .filter(i -> layout.line(i).tokens(text).stream()
                        .anyMatch(token -> token.folded().equals(stem) && !isPartOf(token, name)))
                .count();
        Candidate same = candidates.remove(stem);
        add(name, 1 + (mentions > 0 ? 1 : 0) + (same == null ? 0 : same.points));
    }

    private boolean isPartOf(Token token, String name) {
        return text.startsWith(name, token.start());
    }

    private static String key(String name) {
        StringBuilder out = new StringBuilder();
        Token.of(name).forEach(token -> out.append(token.folded()));
        return out.toString();
    }
}
