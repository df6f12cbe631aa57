package org.multivector.ledger.measure.compass;

/** How resampling takes into account that a happening may have been coded wrongly, with the chance 1 less its confidence. */
public enum CoderError {
    /** Not at all: a happening weighs its confidence in every resample. */
    NONE,
    /** One wrongly coded is left out; the others weigh in full. Its mean is that of the data. */
    DROP,
    /** One wrongly coded turns its score round: the worst case. It draws the interval to 0. */
    FLIP
}
