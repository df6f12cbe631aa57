package org.multivector.coder.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.coder.piece.Cutter;
import org.multivector.coder.piece.NumberReader;
import org.multivector.coder.piece.PiecePattern.Hit;
import org.multivector.coder.piece.PiecePattern.Names;
import org.multivector.coder.piece.Pieces;
import org.multivector.coder.piece.Vocabulary;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.time.CalendarDate.Field;
import org.multivector.coder.time.Meaning.Origin;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;

/**
 * Component 5: when. Needs scenes, with trees or without, and an anchor; gives the time expressions in order.
 *
 * <p>At each piece of a sentence the rows are tried that may start there. Rows build on what others found: "the end of
 * June" on "June", "from … to …" on both ends. Of those that overlap the first and longest stands. Then each is reckoned
 * in order of the text: what it names by itself is taken as it is; what is relative is counted from the day of
 * publication or from the last date mentioned; what nothing anchors keeps its placeholders and gets no date. Immutable
 * and thread-safe.
 *
 * <p>After TIMEX3 (ISO-TimeML, ISO 24617-1) and EDTF (ISO 8601-2).
 */
public final class TimexFinder {
    private static final int FEWEST_OLD_DATES = 4;

    private final Vocabulary vocabulary;
    private final TimeRows rows;

    private TimexFinder(Vocabulary vocabulary, TimeRows rows) {
        this.vocabulary = vocabulary;
        this.rows = rows;
    }

    /**
     * Reads a language's tables {@code numbers time timex}.
     *
     * @param owner a class beside which {@code tables/} lies
     * @param folder the language's folder; its last part is the language's code
     * @throws org.multivector.core.DataException if a table is missing or wrong
     */
    public static TimexFinder load(Class<?> owner, String folder) {
        Map<String, Table> words = Map.of(
                "numbers", Table.resource(owner, folder + "numbers.tsv"),
                "time", Table.resource(owner, folder + "time.tsv"));
        Vocabulary vocabulary = Vocabulary.of(Vocabulary.language(folder), words);
        Names names = new Names(vocabulary.classes(), TimeSlots.NAMES, TimeSlots.kinds());
        return new TimexFinder(vocabulary, TimeRows.of(Table.resource(owner, folder + "timex.tsv"), names, vocabulary));
    }

    /** The time expressions in the scenes of an article. */
    public List<TimeMention> find(Article article, List<Scene> scenes, Anchor anchor) {
        Cutter cutter = new Cutter(vocabulary, article.text());
        TimeRows.Finder starts = rows.new Finder();
        List<InScene> all = new ArrayList<>();
        for (Scene scene : scenes) {
            Pieces pieces = cutter.cut(scene.sentence());
            List<Found> found = search(pieces, starts);
            if (!found.isEmpty()) {
                all.add(new InScene(scene, pieces, found));
            }
        }
        Reckoning now = new Reckoning(anchor, isHistory(all, anchor));
        List<TimeMention> out = new ArrayList<>();
        for (InScene one : all) {
            Mentions mentions = new Mentions(article, one.scene(), one.pieces());
            one.found().forEach(found -> out.add(mentions.of(found, now)));
        }
        return out;
    }

    private record InScene(Scene scene, Pieces pieces, List<Found> found) {}

    /** Whether most dates that name their year lie more than a year before publication, and none is told by "yesterday". */
    private static boolean isHistory(List<InScene> all, Anchor anchor) {
        int recent = anchor.day().map(day -> day.getYear() - 1).orElse(Integer.MAX_VALUE);
        int old = 0;
        int other = 0;
        for (InScene scene : all) {
            for (Found found : scene.found()) {
                if (found.meaning() instanceof CalendarDate date && date.isYearly()) {
                    Integer year = date.fields().get(Field.YEAR);
                    old += year != null && year < recent ? 1 : 0;
                } else if (found.meaning() instanceof Meaning.Shift shift && shift.origin() != Origin.MENTIONED) {
                    other++;
                }
            }
        }
        return old >= FEWEST_OLD_DATES && old > 2 * other;
    }

    private List<Found> search(Pieces pieces, TimeRows.Finder starts) {
        Signs signs = starts.noSigns();
        for (int at = 0; at < pieces.size(); at++) {
            signs.addAll(starts.at(pieces.get(at)).signs());
        }
        TimeSlots slots = new TimeSlots(pieces, new NumberReader(pieces, vocabulary));
        for (int at = 0; at < pieces.size(); at++) {
            for (TimeRows.Candidate one : starts.at(pieces.get(at)).simple()) {
                if (one.mayMatch(signs)) {
                    match(one.row(), pieces, at, slots);
                }
            }
        }
        if (!slots.found().isEmpty()) {
            compose(pieces, starts, slots, signs);
        }
        return choose(slots.found());
    }

    /** Tries the rows that build on found expressions, kind by kind, so that later kinds build on earlier ones. */
    private static void compose(Pieces pieces, TimeRows.Finder starts, TimeSlots slots, Signs signs) {
        for (Make make : Make.COMPOSITE) {
            for (int at = 0; at < pieces.size(); at++) {
                List<TimeRows.Candidate> rows = starts.at(pieces.get(at)).composite();
                for (TimeRows.Candidate one : rows) {
                    if (one.row().make() == make && one.mayMatch(signs)) {
                        match(one.row(), pieces, at, slots);
                    }
                }
                for (TimeRows.Candidate one : slots.isStart(at) ? starts.onFound() : List.<TimeRows.Candidate>of()) {
                    if (one.row().make() == make && one.mayMatch(signs)) {
                        match(one.row(), pieces, at, slots);
                    }
                }
            }
        }
    }

    private static void match(TimeRow row, Pieces pieces, int at, TimeSlots slots) {
        Optional<Hit> hit = row.pattern().match(pieces, at, slots);
        if (hit.isPresent()) {
            new Builder(row, hit.get(), slots.found())
                    .build()
                    .ifPresent(meaning -> slots.add(new Found(row, hit.get(), meaning)));
        }
    }

    /** Of expressions that overlap the first, of these the longest, of these the one that asked for most or that bounds. */
    private static List<Found> choose(List<Found> found) {
        if (found.size() < 2) {
            return found;
        }
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Found::start)
                .thenComparingInt(one -> -one.end())
                .thenComparingInt(one -> -one.hit().reach())
                .thenComparing(one -> !one.row().make().isBound())
                .thenComparing(one -> one.row().make()));
        List<Found> out = new ArrayList<>();
        int end = 0;
        for (Found one : sorted) {
            if (one.start() >= end) {
                out.add(one);
                end = one.end();
            }
        }
        return out;
    }
}
