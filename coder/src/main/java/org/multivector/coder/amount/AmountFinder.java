package org.multivector.coder.amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.multivector.coder.amount.AmountMention.Kind;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.piece.Cutter;
import org.multivector.coder.piece.NumberReader;
import org.multivector.coder.piece.PiecePattern.Bound;
import org.multivector.coder.piece.PiecePattern.Hit;
import org.multivector.coder.piece.PiecePattern.Names;
import org.multivector.coder.piece.Pieces;
import org.multivector.coder.piece.Vocabulary;
import org.multivector.coder.scene.Scene;
import org.multivector.core.Because;
import org.multivector.core.claim.Amount;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/**
 * Component 7: how much and how many. Needs scenes; gives amounts in order. Money, percentages, lengths of time and
 * measures are found on words alone, what is counted only with a tree.
 *
 * <p>A number in words that says no exact number counts as the least it can mean: "tens of thousands" is 20,000. Years,
 * dates and numbers inside names are no amounts. Immutable and thread-safe.
 */
public final class AmountFinder {
    private static final Set<String> STARTS =
            Set.of("NUMBER", "SCALE", "FEW", "MANY", "HALF", "ORDINAL", "SIGN", "PERCENT");
    private static final Set<String> NUMBERS = Set.of("NUM", "ORD", "SHORT");

    private final Vocabulary vocabulary;
    private final List<AmountRow> rows;

    private AmountFinder(Vocabulary vocabulary, List<AmountRow> rows) {
        this.vocabulary = vocabulary;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a language's tables {@code numbers units time amounts}.
     *
     * @param owner a class beside which {@code tables/} lies
     * @param folder the language's folder; its last part is the language's code
     * @throws org.multivector.core.DataException if a table is missing or wrong
     */
    public static AmountFinder load(Class<?> owner, String folder) {
        Map<String, Table> tables = new HashMap<>();
        for (String name : List.of("numbers", "units", "time")) {
            tables.put(name, Table.resource(owner, folder + name + ".tsv"));
        }
        Vocabulary vocabulary = Vocabulary.of(Vocabulary.language(folder), tables);
        Names names = new Names(vocabulary.classes(), AmountSlots.NAMES, Set.of());
        List<AmountRow> rows = new ArrayList<>();
        for (Row row : Table.resource(owner, folder + "amounts.tsv").rows()) {
            rows.add(AmountRow.of(row, names));
        }
        return new AmountFinder(vocabulary, rows);
    }

    /** The amounts in the scenes of an article. */
    public List<AmountMention> find(Article article, List<Scene> scenes) {
        Cutter cutter = new Cutter(vocabulary, article.text());
        List<AmountMention> out = new ArrayList<>();
        for (Scene scene : scenes) {
            Pieces pieces = cutter.cut(scene.sentence());
            if (hasNumber(pieces)) {
                new InScene(article, scene, pieces).find(out);
            }
        }
        return out;
    }

    private static boolean hasNumber(Pieces pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            if (startsNumber(pieces, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsNumber(Pieces pieces, int at) {
        if (pieces.isDigits(at)) {
            return true;
        }
        for (Vocabulary.Entry entry : pieces.entries(at)) {
            boolean article = entry.wordClass().equals("ARTICLE")
                    && !pieces.entries(at + 1).isEmpty();
            if (article || STARTS.contains(entry.wordClass())) {
                return true;
            }
        }
        return false;
    }

    /** A row that matched. */
    private record Found(AmountRow row, Hit hit) {}

    /** The work on one scene. */
    private final class InScene {
        private final Article article;
        private final Scene scene;
        private final Pieces pieces;
        private final Counted counted;

        InScene(Article article, Scene scene, Pieces pieces) {
            this.article = article;
            this.scene = scene;
            this.pieces = pieces;
            counted = new Counted(scene.tree());
        }

        void find(List<AmountMention> out) {
            AmountSlots slots = new AmountSlots(pieces, new NumberReader(pieces, vocabulary), counted);
            int end = 0;
            for (int at = 0; at < pieces.size(); at++) {
                if (at >= end && startsNumber(pieces, at)) {
                    Optional<Found> best = best(slots, at);
                    if (best.isPresent()) {
                        mention(best.get()).ifPresent(out::add);
                        end = best.get().hit().end();
                    }
                }
            }
        }

        private Optional<Found> best(AmountSlots slots, int at) {
            return rows.stream()
                    .flatMap(row -> row.pattern().match(pieces, at, slots).map(hit -> new Found(row, hit)).stream())
                    .max(Comparator.comparingInt((Found found) -> found.row().kind() == Kind.COUNT ? 0 : 1)
                            .thenComparingInt(found -> found.hit().reach()));
        }

        private Optional<AmountMention> mention(Found found) {
            Hit hit = found.hit();
            Optional<String> unit = unit(found);
            double value = value(found);
            if (unit.isEmpty() || !Double.isFinite(value)) {
                return Optional.empty();
            }
            Span words = pieces.span(hit.start(), hit.end());
            int last = pieces.get(hit.end() - 1).word();
            int noun = counted(found).orElse(0);
            int head = head(pieces.get(hit.start()).word(), last);
            Phrase of = counted.of(noun == 0 ? head : numberEnd(hit), noun)
                    .map(article::phrase)
                    .orElse(null);
            Amount amount = new Amount(value, unit.get(), article.phrase(words), of);
            Because because = Because.of("amounts", found.row().id(), words);
            return Optional.of(new AmountMention(
                    scene.index(), noun == 0 ? head : noun, found.row().kind(), amount, because));
        }

        private int head(int first, int last) {
            Tree tree = scene.tree();
            return tree == null ? last : Counted.top(tree, first, last);
        }

        private int numberEnd(Hit hit) {
            int end = slot(hit, "NUM").map(Bound::end).orElse(hit.start() + 1);
            return pieces.get(end - 1).word();
        }

        private double value(Found found) {
            double number = slot(found.hit(), "NUM")
                    .or(() -> slot(found.hit(), "ORD"))
                    .map(Bound::number)
                    .orElse(1.0);
            double scale = slot(found.hit(), "SHORT")
                    .map(bound -> Double.parseDouble(bound.value()))
                    .orElse(1.0);
            return number * scale + found.row().more();
        }

        private Optional<String> unit(Found found) {
            if (found.row().kind() == Kind.COUNT) {
                return counted(found).map(this::noun);
            }
            return found.hit().bound().stream()
                    .filter(bound -> !NUMBERS.contains(bound.slot()))
                    .map(Bound::value)
                    .findFirst();
        }

        /** Id of the counted noun; for a number without one, of the subject, where the number is a plural ("thousands"). */
        private Optional<Integer> counted(Found found) {
            Hit hit = found.hit();
            Optional<Integer> noun = slot(hit, "COUNTED").map(bound -> (int) bound.number());
            boolean plural = found.row().kind() == Kind.COUNT
                    && slot(hit, "NUM")
                            .map(bound -> bound.value().equals(AmountSlots.LEAST))
                            .orElse(false);
            int first = pieces.get(hit.start()).word();
            return noun.or(() -> plural ? counted.subject(first, numberEnd(hit)) : Optional.empty());
        }

        /** The singular of a counted noun: what the table {@code units} says, else its lemma. */
        private String noun(int id) {
            Tree tree = scene.tree();
            String known = pieces.hit("NOUN", pieces.first(id))
                    .map(hit -> hit.entry().value())
                    .orElse("");
            return known.isEmpty() && tree != null ? tree.lemma(id) : known;
        }

        private static Optional<Bound> slot(Hit hit, String name) {
            return hit.bound().stream()
                    .filter(bound -> bound.slot().equals(name))
                    .findFirst();
        }
    }
}
