package org.multivector.language;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.multivector.language.internal.model.Model;
import org.multivector.language.internal.words.Words;

/**
 * Lends each thread a worker and keeps as many as there are processors for the next one who asks. Thread-safe.
 */
final class Workers {
    private final @Nullable Model model;
    private final Words words;
    private final ArrayBlockingQueue<Worker> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    Workers(@Nullable Model model, Words words) {
        this.model = model;
        this.words = words;
    }

    <T> T with(Function<Worker, T> work) {
        Worker worker = idle.poll();
        if (worker == null) {
            worker = new Worker(model == null ? null : model.worker(words));
        }
        T result = work.apply(worker);
        boolean unused = idle.offer(worker);
        return result;
    }
}
