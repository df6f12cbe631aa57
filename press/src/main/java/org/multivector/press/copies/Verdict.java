package org.multivector.press.copies;

import org.jspecify.annotations.Nullable;
import org.multivector.press.copies.Link.Kind;
import org.multivector.press.copies.Sketches.Shared;

/**
 * From how much two articles share to what they are to each other.
 *
 * <p>Of a copy in which one word in ten was changed 73 % of the runs of three words are left (0.9 to the third); of two
 * articles on one event, written apart, seldom 45 %, and then mostly because both quote one statement. So most of the
 * shorter text must stand in the other; where most of what they share is quotation, nearly all of it.
 */
final class Verdict {
    /** This share of a text is most of it. */
    static final double MOST = 0.54;
    /** The share where most of what is shared is quotation. */
    static final double MOST_QUOTED = 0.8;
    /** Less than this share of what an article says without quoting is little of it. */
    static final double PLAIN = 0.4;
    /** The smaller share of a copy is not less than this part of the larger. */
    private static final double EVEN = 0.75;
    /** This share will do where one says that it has its text from the other, or both from a third. */
    static final double SUPPORTED = 0.25;
    /** So many shared runs are no chance. */
    static final int LEAST = 6;
    /** A stretch of so many runs' length is worth telling. */
    private static final int STRETCH_RUNS = 13;

    private Verdict() {}

    /**
     * What the article is to the earlier one by their texts alone; null where they have nothing to do with each other.
     *
     * @param shared what they share, the article first
     * @param stretch how many tokens the longest stretch has that both have
     * @param run how many tokens make a run
     */
    static @Nullable Kind of(Shared shared, int stretch, int run) {
        if (shared.both() < LEAST) {
            return null;
        }
        double mine = shared.shareOfOne();
        double theirs = shared.shareOfOther();
        double larger = Math.max(mine, theirs);
        if (larger >= (shared.isQuotation() ? MOST_QUOTED : MOST)) {
            if (Math.min(mine, theirs) >= EVEN * larger) {
                return Kind.COPY;
            }
            return mine > theirs ? Kind.WITHIN : Kind.HOLDS;
        }
        return stretch >= STRETCH_RUNS * run || larger >= SUPPORTED ? Kind.PARTIAL : null;
    }

    /** For an article that is short, or an earlier one that is: only the very same words make a copy. */
    static @Nullable Kind ofShort(Shared shared) {
        return shared.both() == shared.ofOne() && shared.both() == shared.ofOther() ? Kind.COPY : null;
    }
}
