package org.multivector.press.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.press.internal.words.DateHabits;

/**
 * What a page's tags and address let guess of its dates: believed where neither its metadata nor the lines near its
 * headline say.
 *
 * @param published when it may have been published
 * @param habits how the page writes its dates, going by the language its tags say
 * @param regions where it is from, surest first: the country of its address, that of its tags
 */
public record DateHints(@Nullable Published published, DateHabits habits, List<String> regions) {
    /** Nothing is known. */
    public static final DateHints NONE = new DateHints(null, DateHabits.NONE, List.of());

    /** Takes a copy of the regions. */
    public DateHints {
        regions = List.copyOf(regions);
    }
}
