package org.multivector.coder.relation;

import java.util.ArrayList;
import java.util.List;
import org.multivector.coder.actor.PartyMap;
import org.multivector.coder.frame.Frames;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.frame.Matcher;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.core.Because;
import org.multivector.core.table.Table;
import org.multivector.core.text.Span;

/**
 * Finds the rows of a simple table of patterns: components 7 and 8, ties and signals. Needs trees and parties. Immutable
 * and thread-safe.
 */
public final class RowFinder {
    private final Frames<String> frames;

    private RowFinder(Frames<String> frames) {
        this.frames = frames;
    }

    /**
     * Reads a table with columns {@code id pattern … example yields}.
     *
     * @param name the table's short name
     * @param meaning the column that says what a row means
     * @throws org.multivector.core.DataException if the table is missing or wrong
     */
    public static RowFinder load(Class<?> owner, String folder, String name, String meaning, Lexicon lexicon) {
        Table table = Table.resource(owner, folder + name + ".tsv");
        return new RowFinder(Frames.of(name, table, lexicon, row -> row.get(meaning)));
    }

    /** The rows that match in one scene, by predicate in order of the text. */
    public List<FoundRow> find(Scene scene, PartyMap parties) {
        List<FoundRow> out = new ArrayList<>();
        Tree tree = scene.tree();
        if (tree == null) {
            return out;
        }
        Matcher matcher = new Matcher(tree, parties);
        for (int i = 1; i <= tree.size(); i++) {
            if (!frames.of(tree.lemma(i)).isEmpty()) {
                frames.best(matcher, tree.arguments(i), 0, match -> true).ifPresent(hit -> {
                    List<Span> words = hit.match().words().stream()
                            .sorted()
                            .map(word -> tree.word(word).span())
                            .toList();
                    Because because =
                            new Because(hit.frame().table(), hit.frame().row().id(), words);
                    out.add(new FoundRow(scene.index(), hit.match(), hit.frame().meaning(), because));
                });
            }
        }
        return out;
    }
}
