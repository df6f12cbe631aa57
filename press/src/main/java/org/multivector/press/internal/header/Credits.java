package org.multivector.press.internal.header;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.core.text.Span;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Sources;
import org.multivector.press.internal.words.Sources.Credit;
import org.multivector.press.internal.words.Sources.Part;

/** The names of outlets on a page, by line, found once for all who ask. For one thread. */
final class Credits {
    private static final int SHORT = 200;

    private final Sources sources;
    private final Page page;
    private final Map<Integer, List<Credit>> byLine = new HashMap<>();

    Credits(Sources sources, Page page) {
        this.sources = sources;
        this.page = page;
    }

    /** The credits of one part in a line. */
    List<Credit> at(int line, Part part) {
        return all(line).stream().filter(credit -> credit.part() == part).toList();
    }

    /** Signatures of notes in a line; only brackets make a search worth while. */
    List<Credit> notes(int line) {
        Span span = page.lines().get(line).span();
        return span.length() < SHORT || hasBracket(span) ? at(line, Part.NOTE) : List.of();
    }

    private boolean hasBracket(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = page.text().charAt(i);
            if (c == ')' || c == ']') {
                return true;
            }
        }
        return false;
    }

    private List<Credit> all(int line) {
        return byLine.computeIfAbsent(
                line, index -> sources.find(page.text(), page.lines().get(index).span()));
    }

    /** Whether a line has a credit of the part. */
    boolean has(int line, Part part) {
        return all(line).stream().anyMatch(credit -> credit.part() == part);
    }

    /** The credits of one part in a stretch that is no line. */
    List<Credit> in(String text, Span stretch, Part part) {
        return sources.find(text, stretch).stream()
                .filter(credit -> credit.part() == part)
                .toList();
    }

    /** The agency that a stretch begins with, in a script without blanks. */
    Optional<Credit> agencyAtStart(Span stretch) {
        return sources.agencyAtStart(page.text(), stretch);
    }

    /** Whether a name shows by itself that it is an outlet's. */
    boolean isMedium(Credit credit) {
        return sources.isMedium(credit.name());
    }
}
