package org.multivector.coder.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Upos;

/**
 * The rows of a table with a {@code pattern} column, found by the lemma of their head. Immutable and thread-safe.
 *
 * @param <T> what a row means besides its pattern
 */
public final class Frames<T> {
    private final Map<String, List<Frame<T>>> byLemma;

    /**
     * One row.
     *
     * @param table name of the table without its folder, as {@link org.multivector.core.Because} shows it
     * @param row the row
     * @param pattern its pattern
     * @param meaning what it means
     */
    public record Frame<T>(String table, Row row, Pattern pattern, T meaning) {}

    private Frames(Map<String, List<Frame<T>>> byLemma) {
        this.byLemma = byLemma;
    }

    /**
     * Reads all rows of a table.
     *
     * @param name the table's short name
     * @param table a table with a column {@code pattern}
     * @param lexicon the words patterns are written with
     * @param meaning reads the other columns
     * @throws org.multivector.core.DataException if a pattern or another cell is wrong
     */
    public static <T> Frames<T> of(String name, Table table, Lexicon lexicon, Function<Row, T> meaning) {
        return of(List.of(name), List.of(table), lexicon, meaning);
    }

    /** As {@link #of(String, Table, Lexicon, Function)}, for tables that belong together. */
    public static <T> Frames<T> of(List<String> names, List<Table> tables, Lexicon lexicon, Function<Row, T> meaning) {
        Map<String, List<Frame<T>>> index = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            for (Row row : tables.get(i).rows()) {
                Pattern pattern = row.parse("pattern", text -> Pattern.parse(text, lexicon));
                Frame<T> frame = new Frame<>(names.get(i), row, pattern, meaning.apply(row));
                for (String lemma : pattern.lemmas()) {
                    index.computeIfAbsent(lemma, key -> new ArrayList<>(2)).add(frame);
                }
            }
        }
        index.replaceAll((lemma, frames) -> List.copyOf(frames));
        return new Frames<>(index);
    }

    /** The rows whose head has this lemma, in the table's order; none when there are none. */
    public List<Frame<T>> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** A row and how it matched. */
    public record Hit<T>(Frame<T> frame, Match match) {}

    /**
     * The most specific row that matches a predicate in full; of equals the one that stands first.
     *
     * @param matcher the sentence's matcher
     * @param arguments the predicate's arguments
     * @param star id of the word that must fill {@code *}; 0 when any may
     * @param accepted which matches may win
     */
    public Optional<Hit<T>> best(Matcher matcher, Arguments arguments, int star, Predicate<Match> accepted) {
        Tree tree = matcher.tree();
        int word = arguments.predicate();
        Hit<T> best = null;
        for (Frame<T> frame : of(tree.lemma(word))) {
            if (fits(tree, word, frame.pattern().pos())) {
                Match match = matcher.match(frame.pattern(), arguments, star);
                boolean better = match.isFull()
                        && (best == null || match.score() > best.match().score());
                if (better && accepted.test(match)) {
                    best = new Hit<>(frame, match);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How every row of a predicate's lemma fared, those that match first, then by how much they found. */
    public List<Hit<T>> all(Tree tree, Matcher matcher, Arguments arguments, int star) {
        List<Hit<T>> out = new ArrayList<>();
        for (Frame<T> frame : of(tree.lemma(arguments.predicate()))) {
            boolean above = star == 0 || !frame.pattern().isModifier();
            if (above && fits(tree, arguments.predicate(), frame.pattern().pos())) {
                out.add(new Hit<>(frame, matcher.match(frame.pattern(), arguments, star)));
            }
        }
        out.sort(Comparator.comparing((Hit<T> hit) -> hit.match().isFull() ? 0 : 1)
                .thenComparing(hit -> -hit.match().score()));
        return out;
    }

    /**
     * Whether a word can be the head of a pattern of that kind. A verb in the place of a noun may be a noun that the tagger
     * took for a verb.
     */
    public static boolean fits(Tree tree, int word, Pattern.Pos pos) {
        Upos upos = tree.upos(word);
        return switch (pos) {
            case V -> upos.isVerb() || upos == Upos.ADJ;
            case N -> upos.isNoun() || upos == Upos.ADJ || upos == Upos.X || upos == Upos.VERB && isNominal(tree, word);
            case A -> upos == Upos.ADJ || upos.isVerb() || upos == Upos.ADV;
            case R -> upos == Upos.ADV || upos == Upos.PART || upos == Upos.ADJ || upos == Upos.INTJ;
            case X -> upos == Upos.AUX || upos == Upos.VERB;
            case M -> upos == Upos.SCONJ || upos == Upos.ADP || upos == Upos.ADV || upos == Upos.PRON;
            case D -> upos == Upos.DET || upos == Upos.PRON || upos == Upos.ADV;
        };
    }

    private static boolean isNominal(Tree tree, int word) {
        return switch (tree.word(word).deprel().universal()) {
            case NSUBJ, OBJ, IOBJ, OBL, NMOD -> true;
            default -> false;
        };
    }
}
