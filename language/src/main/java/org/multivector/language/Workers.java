package org.multivector.language;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.multivector.language.internal.model.Model;

/**
 * Lends each thread a worker and keeps as many as there are processors for the next one who asks. Thread-safe.
 */
final class Workers {
    private final @Nullable Model model;
    private final ArrayBlockingQueue<Worker> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    Workers(@Nullable Model model) {
        this.model = model;
    }

    <T> T with(Function<Worker, T> work) {
        Worker worker = idle.poll();
        if (worker == null) {
            worker = new Worker(model == null ? null : model.worker());
        }
        T result = work.apply(worker);
        boolean unused = idle.offer(worker);
        return result;
    }
}
