package org.multivector.press.internal.header;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Origin.How;
import org.multivector.core.text.Span;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Markup.Place;
import org.multivector.press.internal.words.Sign;
import org.multivector.press.internal.words.Sources.Credit;
import org.multivector.press.internal.words.Sources.Part;
import org.multivector.press.internal.words.Token;

/**
 * Reads the way a text came from what the page says of it.
 *
 * <p>Four kinds of evidence: a <i>translator</i> (signed notes inside the text, "materials of X contain only …"), an
 * <i>original</i> ("Source: X", "translated from X"), a <i>lead</i> credit ("writes X" in the first sentences), an
 * <i>agency</i> in the dateline. Nearest hop first: who printed what the translator made, then whose text he
 * translated. A picture's credit is none of these.
 */
final class Origins {
    private static final int LEAD_LINES = 3;
    private static final int LABEL_WORDS = 15;
    private static final int DATELINE = 80;
    private static final int SIGNATURE = 24;
    private static final int BYLINE_WORDS = 8;
    private static final int ABOVE = 6;
    /** How far from the article a label may stand on a page with tags, which has its menus and pictures beside it. */
    private static final int NEAR = 12;

    private final Credits credits;
    private final Layout layout;
    private final String text;

    Origins(Credits credits, Layout layout) {
        this.credits = credits;
        this.layout = layout;
        this.text = layout.page().text();
    }

    /** The chain. */
    List<Origin> find(@Nullable String outlet) {
        Predicate<String> isOther = name -> outlet == null || !same(name, outlet);
        Optional<String> translator = translator();
        Optional<String> translated = original(Part.TRANSLATED).filter(isOther);
        Optional<String> original = original(Part.ORIGINAL).filter(isOther);
        Optional<String> lead = lead().filter(isOther);
        List<Origin> chain = new ArrayList<>();
        if (translator.isPresent()) {
            String by = translator.get();
            if (isOther.test(by)) {
                chain.add(Origin.of(by, How.REPUBLISHED));
            }
            translated
                    .or(() -> original)
                    .filter(name -> !same(name, by))
                    .or(() -> lead.filter(name -> !same(name, by)))
                    .ifPresent(name -> chain.add(Origin.of(name, How.TRANSLATED)));
            return chain;
        }
        translated.ifPresent(name -> chain.add(Origin.of(name, How.TRANSLATED)));
        original.filter(name -> isNew(chain, name))
                .ifPresent(name -> chain.add(Origin.of(name, isForeign(name) ? How.TRANSLATED : How.REPUBLISHED)));
        if (chain.isEmpty()) {
            agency().filter(isOther).ifPresent(name -> chain.add(Origin.of(name, How.REPUBLISHED)));
        }
        lead.filter(name -> isNew(chain, name)).ifPresent(name -> chain.add(Origin.of(name, How.QUOTED)));
        return chain;
    }

    /** Whether the name is written in another script than the article: then its text was translated. */
    private boolean isForeign(String name) {
        UnicodeScript own = script(name);
        UnicodeScript article = layout.first() < 0
                ? UnicodeScript.COMMON
                : script(text.substring(
                        layout.line(layout.first()).span().start(),
                        layout.line(layout.last()).span().end()));
        return own != UnicodeScript.COMMON && article != UnicodeScript.COMMON && own != article;
    }

    private static UnicodeScript script(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    private static boolean isNew(List<Origin> chain, String name) {
        return chain.stream().noneMatch(hop -> same(hop.outlet(), name));
    }

    private static boolean same(String a, String b) {
        return key(a).equals(key(b));
    }

    private static String key(String name) {
        StringBuilder out = new StringBuilder();
        Token.of(name).forEach(token -> out.append(token.folded()));
        return out.toString();
    }

    private Optional<String> translator() {
        for (int i = 0; i < layout.size(); i++) {
            if (isFar(i)) {
                continue;
            }
            Part part = layout.isBody(i) ? Part.NOTE : Part.TRANSLATOR;
            for (Credit credit : part == Part.NOTE ? credits.notes(i) : credits.at(i, part)) {
                boolean fits = part == Part.TRANSLATOR
                        || Notes.around(text, layout.line(i).span(), credit.span())
                                .isPresent();
                if (!credit.name().isEmpty() && fits && credits.isMedium(credit)) {
                    return Optional.of(credit.name());
                }
            }
        }
        return Optional.empty();
    }

    /** On a page with tags, lines far from the article are menus and other articles. */
    private boolean isFar(int line) {
        return layout.page().hasMarkup() && (line < layout.first() - NEAR || line > layout.last() + NEAR);
    }

    /** A label's name, above the article, in its first or last line, or below it. */
    private Optional<String> original(Part part) {
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            boolean inside = i > layout.first() && i < layout.last();
            boolean picture =
                    line.cues().firm().contains(Sign.CAPTION) || line.markup().in(Place.FIGURE);
            if (inside || isFar(i) || picture || layout.around().section(i) == Sign.COMMENT) {
                continue;
            }
            for (Credit credit : credits.at(i, part)) {
                if (isLabel(line, credit.span())) {
                    return Optional.of(credit.name());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLabel(Line line, Span name) {
        return line.words() <= LABEL_WORDS || name.start() - line.span().start() <= 40;
    }

    private Optional<String> lead() {
        for (int i : layout.bodyLines(layout.first(), LEAD_LINES)) {
            for (Credit credit : credits.at(i, Part.LEAD)) {
                if (credits.isMedium(credit) || isQuoted(credit.span())) {
                    return Optional.of(credit.name());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(Span name) {
        return name.start() > 0 && "«“\"„".indexOf(text.charAt(name.start() - 1)) >= 0;
    }

    /** An agency's name in the dateline, behind the last sentence, or alone in a byline. */
    private Optional<String> agency() {
        if (layout.first() < 0) {
            return Optional.empty();
        }
        Span line = layout.line(layout.first()).span();
        Span start = Span.of(line.start(), Math.min(line.end(), line.start() + DATELINE));
        return credits.in(text, start, Part.AGENCY).stream()
                .filter(credit -> isSetOff(credit.span(), line.end()))
                .findFirst()
                .or(() -> credits.agencyAtStart(start))
                .map(Credit::name)
                .or(this::agencyAtEnd)
                .or(this::agencyInByline);
    }

    /** "(dpa)" or "Reuters/AP" as the last words of the article. */
    private Optional<String> agencyAtEnd() {
        Span line = layout.line(layout.last()).span();
        Span end = Span.of(Math.max(line.start(), line.end() - SIGNATURE), line.end());
        return credits.in(text, end, Part.AGENCY).stream()
                .filter(credit -> isSigned(credit.span(), line))
                .map(Credit::name)
                .findFirst();
    }

    private boolean isSigned(Span name, Span line) {
        String after = text.substring(name.end(), line.end());
        boolean whole = name.start() - line.start() <= 2 && after.length() <= SIGNATURE / 2;
        char before = name.start() == line.start() ? ' ' : text.charAt(name.start() - 1);
        boolean enclosed = "([/-–—".indexOf(before) >= 0 && (after.contains(")") || after.contains("]"));
        return (whole || enclosed)
                && after.length() <= SIGNATURE / 2
                && after.chars().noneMatch(c -> c == ' ' || c == ',');
    }

    private Optional<String> agencyInByline() {
        for (int i = Math.max(0, layout.first() - ABOVE); i < layout.first(); i++) {
            boolean byline = layout.line(i).markup().in(Place.BYLINE)
                    || layout.line(i).cues().firm().contains(Sign.BYLINE);
            boolean picture = layout.line(i).cues().firm().contains(Sign.CAPTION)
                    || layout.line(i).markup().in(Place.FIGURE);
            Optional<Credit> credit = byline && !picture && layout.line(i).words() <= BYLINE_WORDS
                    ? credits.at(i, Part.AGENCY).stream().findFirst()
                    : Optional.empty();
            if (credit.isPresent()) {
                return credit.map(Credit::name);
            }
        }
        return Optional.empty();
    }

    private boolean isSetOff(Span name, int end) {
        char before = name.start() == 0 ? ' ' : text.charAt(name.start() - 1);
        String after = text.substring(name.end(), Math.min(end, name.end() + 3)).strip();
        boolean enclosed = (before == '(' && after.startsWith(")")) || (before == '/' && after.startsWith("/"));
        return enclosed
                || after.startsWith("—")
                || after.startsWith("–")
                || after.startsWith("-")
                || after.startsWith("--");
    }
}
