package org.multivector.ledger.measure;

import java.util.Optional;

/**
 * What a measure says: a result, or why there is none. Never a number that too little stands behind.
 *
 * @param <T> the result
 */
public sealed interface Outcome<T> {

    /** The result, where there is one. */
    Optional<T> result();

    /** Why there is none, where there is none. */
    Optional<Refusal> refusal();

    /**
     * A result.
     *
     * @param value the result
     */
    record Given<T>(T value) implements Outcome<T> {
        @Override
        public Optional<T> result() {
            return Optional.of(value);
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.empty();
        }
    }

    /**
     * No result.
     *
     * @param why what was lacking
     */
    record Refused<T>(Refusal why) implements Outcome<T> {
        @Override
        public Optional<T> result() {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(why);
        }
    }
}
