package org.multivector.desk.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Article;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Span;

/**
 * Writes the whole text of an article, every character once and in order. Passages that begin a line are blocks; one that
 * begins within a line (a translator's note) stays in it. What is not the article is folded away. The text itself stands in
 * elements of class {@code t} and nowhere else.
 */
final class TextView {
    private final Html html;
    private final Labels labels;
    private final Article article;
    private final Cutter cutter;
    private final Set<String> written = new HashSet<>();

    TextView(Pen pen, Article article, Marks marks) {
        this.html = pen.html();
        this.labels = pen.labels();
        this.article = article;
        this.cutter = new Cutter(marks.layers());
    }

    /** Writes it. */
    void write() throws IOException {
        List<Passage> furniture = new ArrayList<>();
        for (List<Passage> block : blocks()) {
            if (block.stream().allMatch(passage -> isFurniture(passage.kind()))) {
                furniture.addAll(block);
            } else {
                fold(furniture);
                block(block);
            }
        }
        fold(furniture);
    }

    private static boolean isFurniture(PassageKind kind) {
        return switch (kind) {
            case TITLE, STANDFIRST, BODY, BYLINE, DATE, CAPTION, NOTE -> false;
            case RELATED, COMMENT, AD, BOILERPLATE -> true;
        };
    }

    /** The passages, those that share a line together. */
    private List<List<Passage>> blocks() {
        List<List<Passage>> out = new ArrayList<>();
        List<Passage> last = List.of();
        for (Passage cut : article.passages()) {
            Passage passage = whole(cut);
            if (!passage.span().isEmpty()) {
                if (isLineStart(passage.span().start())) {
                    last = new ArrayList<>();
                    out.add(last);
                }
                last.add(passage);
            }
        }
        return out;
    }

    /** The passage with edges that cut no character in two, so that passages still cover the text. */
    private Passage whole(Passage passage) {
        int start = Words.back(article.text(), passage.span().start());
        int end = Words.back(article.text(), passage.span().end());
        return new Passage(Span.of(start, end), passage.language(), passage.kind());
    }

    private boolean isLineStart(int at) {
        return at == 0
                || article.text().charAt(at - 1) == '\n'
                || article.text().charAt(at - 1) == '\r';
    }

    private void block(List<Passage> passages) throws IOException {
        Passage main = passages.get(0);
        for (Passage passage : passages) {
            main = passage.span().length() > main.span().length() ? passage : main;
        }
        open("div", main, "t");
        for (Passage passage : passages) {
            boolean inside = passage.kind() != main.kind();
            if (inside) {
                open("span", passage, "inside");
            }
            atoms(cutter.cut(passage.span()));
            if (inside) {
                html.close();
            }
        }
        html.close();
    }

    private void open(String tag, Passage passage, String css) throws IOException {
        String kind = passage.kind().code();
        html.open(
                tag,
                "class",
                css + " k-" + kind,
                "data-kind",
                labels.of("passage", kind),
                "lang",
                passage.language() == null ? article.header().language() : passage.language(),
                "dir",
                "auto");
    }

    /** Writes what is not the article, folded, and empties the list. */
    private void fold(List<Passage> passages) throws IOException {
        if (passages.isEmpty()) {
            return;
        }
        Set<String> kinds = new LinkedHashSet<>();
        passages.forEach(
                passage -> kinds.add(labels.of("passage", passage.kind().code())));
        Span whole =
                passages.get(0).span().cover(passages.get(passages.size() - 1).span());
        html.open("details", "class", "furniture");
        html.open("summary").text(String.join(", ", kinds)).text(" ");
        html.element("span", lines(whole), "class", "soft").close();
        for (Passage passage : merged(passages)) {
            open("div", passage, "t");
            html.text(passage.span().in(article.text())).close();
        }
        html.close();
        passages.clear();
    }

    private String lines(Span span) {
        long count =
                span.in(article.text()).lines().filter(line -> !line.isBlank()).count();
        return count + " " + labels.word(count == 1 ? "line" : "lines");
    }

    /** Neighbours of one kind as one. */
    private static List<Passage> merged(List<Passage> passages) {
        List<Passage> out = new ArrayList<>();
        for (Passage passage : passages) {
            Passage last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && last.kind() == passage.kind()) {
                out.set(
                        out.size() - 1,
                        new Passage(last.span().cover(passage.span()), language(last, passage), last.kind()));
            } else {
                out.add(passage);
            }
        }
        return out;
    }

    private static @Nullable String language(Passage one, Passage other) {
        return one.language() == null || one.language().equals(other.language()) ? other.language() : null;
    }

    private void atoms(List<Atom> atoms) throws IOException {
        List<Layer> open = List.of();
        int end = atoms.get(atoms.size() - 1).span().end();
        for (Atom atom : atoms) {
            int kept = atom.common(open);
            html.close(open.size() - kept);
            for (int depth = kept; depth < atom.layers().size(); depth++) {
                piece(atom, depth, end);
            }
            html.text(atom.span().in(article.text()));
            open = atom.layers();
        }
        html.close(open.size());
    }

    /** Opens a piece of a layer. Class b: the layer begins here; class e: it ends with this piece. */
    private void piece(Atom atom, int depth, int limit) throws IOException {
        Layer layer = atom.layers().get(depth);
        boolean begins = layer.span().start() == atom.span().start();
        boolean ends = layer.span().end() == Math.min(limit, atom.pieceEnd(depth));
        boolean reached = layer.kind() == Layer.Kind.ANCHOR || !isInLink(atom, depth);
        List<@Nullable String> attributes = new ArrayList<>(layer.attributes());
        attributes.set(1, layer.attributes().get(1) + (begins ? " b" : "") + (ends ? " e" : ""));
        if (layer.kind().isReached()) {
            attributes.addAll(Arrays.asList("tabindex", !reached ? null : begins ? "0" : "-1"));
        }
        if (layer.id() != null && written.add(layer.id())) {
            attributes.addAll(List.of("id", layer.id()));
        }
        html.open(layer.kind().tag(), attributes.toArray(new @Nullable String[0]));
    }

    /** Whether it lies in a link, in which nothing else may take the keyboard. */
    private static boolean isInLink(Atom atom, int depth) {
        return atom.layers().subList(0, depth).stream().anyMatch(layer -> layer.kind() == Layer.Kind.ANCHOR);
    }

    /** Whether something with this address was written. */
    boolean has(String id) {
        return written.contains(id);
    }
}
