package org.multivector.coder.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.multivector.coder.frame.Tree;
import org.multivector.core.event.EventContext;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/** What a sentence is about, by its words: columns {@code id words}, the context and lemmas that show it. Immutable. */
final class Contexts {
    private final Map<String, List<EventContext>> byLemma = new HashMap<>();

    private Contexts() {}

    static Contexts of(Table table) {
        Map<String, EventContext> codes = new TreeMap<>();
        for (EventContext context : EventContext.values()) {
            codes.put(context.code(), context);
        }
        Contexts out = new Contexts();
        for (Row row : table.rows()) {
            EventContext context = row.choice("id", "context", codes);
            for (String lemma : row.list("words")) {
                out.byLemma.computeIfAbsent(lemma, key -> new ArrayList<>(1)).add(context);
            }
        }
        return out;
    }

    /** The contexts that words of the sentence show, in the codebook's order. */
    List<EventContext> of(Tree tree) {
        Set<EventContext> out = EnumSet.noneOf(EventContext.class);
        for (int i = 1; i <= tree.size(); i++) {
            List<EventContext> shown = byLemma.get(tree.lemma(i));
            if (shown != null) {
                out.addAll(shown);
            }
        }
        return List.copyOf(out);
    }
}
