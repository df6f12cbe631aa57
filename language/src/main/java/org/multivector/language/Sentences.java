package org.multivector.language;

import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.language.internal.cut.CutTables;
import org.multivector.language.internal.cut.Cutter;

/** The sentences of a stretch of text, made as they are asked for. */
final class Sentences extends Spliterators.AbstractSpliterator<Sentence> {
    private final Workers workers;
    private final String text;
    private final Cutter cutter;

    Sentences(CutTables tables, Workers workers, String text, Span within) {
        super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
        this.workers = workers;
        this.text = text;
        cutter = new Cutter(tables, text, within.start(), within.end(), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Sentence> action) {
        Made made = workers.with(worker -> new Made(worker.next(cutter, text)));
        if (made.sentence == null) {
            return false;
        }
        action.accept(made.sentence);
        return true;
    }

    private record Made(@Nullable Sentence sentence) {}

    /** The stretch as one sentence; one without words if it is blank. */
    static Sentence one(CutTables tables, Workers workers, String text, Span within) {
        Cutter cutter = new Cutter(tables, text, within.start(), within.end(), true);
        Made made = workers.with(worker -> new Made(worker.next(cutter, text)));
        return made.sentence != null ? made.sentence : new Sentence(within, List.of(), List.of());
    }
}
