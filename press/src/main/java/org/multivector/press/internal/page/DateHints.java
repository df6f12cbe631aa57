package org.multivector.press.internal.page;

import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.press.internal.words.DateHabits;

/**
 * What a page's tags and address let guess of its dates: believed where neither its metadata nor the lines near its
 * headline say.
 *
 * @param published when it may have been published
 * @param modified when it may have been changed
 * @param habits how the page writes its dates
 */
public record DateHints(
        @Nullable Published published, @Nullable Published modified, DateHabits habits) {
    /** Nothing is known. */
    public static final DateHints NONE = new DateHints(null, null, DateHabits.NONE);
}
