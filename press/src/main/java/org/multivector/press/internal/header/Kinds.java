package org.multivector.press.internal.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Span;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Markup;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.Languages;
import org.multivector.press.internal.words.Sign;

/** Gives every stretch of a page its kind and language, and makes passages of them that cover the text. */
final class Kinds {
    private static final int FEW_WORDS = 4;
    private static final int LONG = 60;

    private final Layout layout;
    private final String text;
    private final @Nullable String[] languages;
    private final PassageKind[] kinds;
    private final List<Piece> pieces = new ArrayList<>();

    Kinds(Layout layout, Languages known) {
        this.layout = layout;
        this.text = layout.page().text();
        this.languages = new Smoothing(layout, known).languages();
        this.kinds = new PassageKind[layout.size()];
        for (int i = 0; i < kinds.length; i++) {
            Sign below = i > layout.last() ? layout.around().section(i) : Sign.MENU;
            kinds[i] = layout.isBody(i) ? PassageKind.BODY : besides(i, below);
        }
    }

    private record Piece(Span span, PassageKind kind) {}

    /** Says what a line is. */
    void set(int line, PassageKind kind) {
        kinds[line] = kind;
    }

    /** Says what the lines are. */
    void set(Set<Integer> lines, PassageKind kind) {
        lines.forEach(line -> kinds[line] = kind);
    }

    /** Says what a stretch within a line is; the rest of the line stays what it is. */
    void setPart(Span span, PassageKind kind) {
        pieces.add(new Piece(span, kind));
    }

    /** What a line beside the article is. */
    private PassageKind besides(int index, Sign section) {
        Line line = layout.line(index);
        Optional<PassageKind> marked = byPlace(line.markup());
        if (line.cues().whole().isPresent()) {
            return line.cues().whole().get().kind();
        }
        if (line.cues().label().isPresent()) {
            return line.cues().label().get().kind();
        }
        if (!line.cues().firm().isEmpty()) {
            return line.cues().firm().iterator().next().kind();
        }
        if (section == Sign.RELATED || section == Sign.COMMENT) {
            return section.kind();
        }
        if (marked.isPresent()) {
            return marked.get();
        }
        if (!line.cues().signs().isEmpty() && line.words() <= LONG) {
            return line.cues().signs().iterator().next().kind();
        }
        boolean inside = index > layout.first() && index < layout.last();
        boolean headline = line.words() >= FEW_WORDS
                && line.moment() == Moment.NONE
                && line.cues().signs().isEmpty();
        return inside && headline ? PassageKind.RELATED : PassageKind.BOILERPLATE;
    }

    private static Optional<PassageKind> byPlace(Markup markup) {
        if (markup.in(Markup.Place.COMMENT)) {
            return Optional.of(PassageKind.COMMENT);
        }
        if (markup.in(Markup.Place.RELATED)) {
            return Optional.of(PassageKind.RELATED);
        }
        if (markup.in(Markup.Place.AD)) {
            return Optional.of(PassageKind.AD);
        }
        boolean caption = markup.in(Markup.Place.FIGURE) && markup.linkShare() < 0.5;
        return caption ? Optional.of(PassageKind.CAPTION) : Optional.empty();
    }

    /** The passages. */
    List<Passage> passages() {
        List<Passage> out = new ArrayList<>();
        pieces.sort((a, b) -> a.span.compareTo(b.span));
        int piece = 0;
        for (int i = 0; i < kinds.length; i++) {
            Line line = layout.line(i);
            int at = line.span().start();
            String own = languages[i];
            while (piece < pieces.size()
                    && pieces.get(piece).span.end() <= line.span().end()) {
                Span part = pieces.get(piece).span;
                add(out, at, part.start(), own, kinds[i]);
                add(out, Math.max(at, part.start()), part.end(), own, pieces.get(piece).kind);
                at = Math.max(at, part.end());
                piece++;
            }
            add(out, at, line.span().end(), own, kinds[i]);
        }
        return cover(out);
    }

    private void add(List<Passage> out, int start, int end, @Nullable String own, PassageKind kind) {
        if (start < end) {
            out.add(new Passage(Span.of(start, end), own, kind));
        }
    }

    /** Neighbours of one kind and language made one, and every gap given to the passage before it. */
    private List<Passage> cover(List<Passage> parts) {
        List<Passage> out = new ArrayList<>();
        for (Passage part : parts) {
            Passage last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null
                    && last.kind() == part.kind()
                    && java.util.Objects.equals(last.language(), part.language())) {
                out.set(out.size() - 1, new Passage(last.span().cover(part.span()), part.language(), part.kind()));
            } else {
                out.add(part);
            }
        }
        for (int i = 0; i < out.size(); i++) {
            int start = i == 0 ? 0 : out.get(i).span().start();
            int end = i + 1 < out.size() ? out.get(i + 1).span().start() : text.length();
            out.set(
                    i,
                    new Passage(
                            Span.of(start, end),
                            out.get(i).language(),
                            out.get(i).kind()));
        }
        if (out.isEmpty() && !text.isEmpty()) {
            out.add(new Passage(Span.of(0, text.length()), null, PassageKind.BOILERPLATE));
        }
        return out;
    }
}
