package org.multivector.coder.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.core.Because;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Span;

/**
 * Why: clauses and phrases that give a cause, by what introduces them ("because", "due to", "thanks to"). Columns
 * {@code id markers example yields}. Immutable and thread-safe.
 */
public final class ExplanationFinder {
    private final Map<String, String> rowByMarker = new HashMap<>();

    private ExplanationFinder() {}

    /**
     * Reads a language's table {@code causes}.
     *
     * @throws org.multivector.core.DataException if it is missing or wrong
     */
    public static ExplanationFinder load(Class<?> owner, String folder) {
        ExplanationFinder out = new ExplanationFinder();
        for (Row row : Table.resource(owner, folder + "causes.tsv").rows()) {
            row.list("markers").forEach(marker -> out.rowByMarker.put(marker, row.id()));
        }
        return out;
    }

    /** The explanations of one scene. */
    public List<FoundExplanation> find(Scene scene) {
        List<FoundExplanation> out = new ArrayList<>();
        Tree tree = scene.tree();
        for (int i = 1; tree != null && i <= tree.size(); i++) {
            boolean adverbial = tree.is(i, Universal.ADVCL) || tree.is(i, Universal.OBL);
            String row = adverbial ? rowByMarker.get(tree.marker(i)) : null;
            if (row != null) {
                FoundExplanation found = explanation(scene, tree, i, row);
                if (found != null) {
                    out.add(found);
                }
            }
        }
        return out;
    }

    private static @Nullable FoundExplanation explanation(Scene scene, Tree tree, int cause, String row) {
        int effect = tree.head(cause);
        Span because = tree.extent(cause);
        Span all = tree.extent(effect);
        Span before = Span.of(all.start(), Math.max(all.start(), because.start()));
        Span after = Span.of(Math.min(all.end(), because.end()), all.end());
        Span rest = before.length() >= after.length() ? before : after;
        return rest.isEmpty()
                ? null
                : new FoundExplanation(
                        scene.index(), effect, tree.trim(rest), tree.trim(because), Because.of("causes", row, because));
    }
}
