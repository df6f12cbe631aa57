package org.multivector.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.piece.PiecePattern.Bound;
import org.multivector.coder.piece.Pieces;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.time.Reckoning.Tense;
import org.multivector.coder.time.TimeMention.Offset;
import org.multivector.coder.time.TimeMention.Site;
import org.multivector.core.Because;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Timex;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;

/** Makes mentions of what was found in one scene. */
final class Mentions {
    private final Article article;
    private final Scene scene;
    private final Pieces pieces;
    private final Tenses tenses;

    Mentions(Article article, Scene scene, Pieces pieces) {
        this.article = article;
        this.scene = scene;
        this.pieces = pieces;
        tenses = new Tenses(scene, pieces);
    }

    TimeMention of(Found found, Reckoning now) {
        Site site = site(found);
        now.setTense(tense(found, site));
        Meaning meaning = found.meaning();
        List<Value> values = meaning.parts(now);
        values.forEach(value -> now.remember(meaning, value));
        List<Timex> timexes = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Phrase words = article.phrase(values.size() == 1 ? span(found.start(), found.end()) : end(found, i));
            timexes.add(new Timex(words, values.get(i).type(), values.get(i).value()));
        }
        Phrase words = article.phrase(span(found.start(), found.end()));
        Value last = values.get(values.size() - 1);
        EventTime time = last.edtf() == null
                ? null
                : new EventTime(words, last.edtf(), values.get(0).basis());
        Because because = Because.of("timex", found.row().id(), words.span());
        return new TimeMention(site, words, timexes, time, offset(found), because);
    }

    private Span span(int from, int to) {
        return pieces.span(from, to);
    }

    /** The words of one end of a range. */
    private Span end(Found found, int number) {
        List<Bound> inner =
                found.hit().bound().stream().filter(bound -> bound.found() >= 0).toList();
        if (inner.size() > number) {
            return span(inner.get(number).start(), inner.get(number).end());
        }
        int split = Builder.split(found.hit());
        if (number > 0) {
            return span(split, found.end());
        }
        int to = found.start() + 1;
        for (Bound bound : found.hit().bound()) {
            to = bound.start() < split ? Math.max(to, bound.end()) : to;
        }
        return span(found.start(), to);
    }

    private Site site(Found found) {
        int first = pieces.get(found.start()).word();
        int last = pieces.get(found.end() - 1).word();
        return new Site(scene.index(), first, last, head(first, last));
    }

    private int head(int first, int last) {
        Tree tree = scene.tree();
        if (tree == null) {
            return last;
        }
        for (int id = last; id >= first; id--) {
            int above = tree.head(id);
            boolean outside = above < first || above > last;
            if (outside && tree.upos(id) != Upos.PUNCT) {
                return id;
            }
        }
        return last;
    }

    /** What bounds an expression tells the direction where the verb does not. */
    private Tense tense(Found found, Site site) {
        Tense tense = tenses.of(site.head(), found.start(), found.end());
        if (tense != Tense.UNKNOWN) {
            return tense;
        }
        return switch (found.row().make()) {
            case SINCE -> Tense.PAST;
            case UNTIL -> Tense.FUTURE;
            default -> tense;
        };
    }

    private @Nullable Offset offset(Found found) {
        boolean before = found.row().says("before");
        if (!before && !found.row().says("after") || !(found.meaning() instanceof Meaning.Length length)) {
            return null;
        }
        Optional<Integer> event = event(found.end());
        double count = before ? -length.count() : length.count();
        boolean reckoned = event.isPresent() && count == Math.rint(count) && Math.abs(count) < 10_000;
        return reckoned ? distance(event.get(), (int) count, length.grain()) : null;
    }

    private static @Nullable Offset distance(int event, int count, Grain grain) {
        return switch (grain) {
            case DAY -> new Offset(event, count, 0);
            case WEEK -> new Offset(event, 7 * count, 0);
            case MONTH -> new Offset(event, 0, count);
            case YEAR -> new Offset(event, 0, 12 * count);
            default -> null;
        };
    }

    /** The word that "before" introduces; the one after it where there is no tree. */
    private Optional<Integer> event(int before) {
        if (before + 1 >= pieces.size()) {
            return Optional.empty();
        }
        Tree tree = scene.tree();
        int word = pieces.get(before).word();
        if (tree == null) {
            return Optional.of(pieces.get(before + 1).word());
        }
        int event = tree.head(word);
        return event > word ? Optional.of(event) : Optional.empty();
    }
}
