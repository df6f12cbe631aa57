package org.multivector.coder.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Header;
import org.multivector.core.text.Published;

/**
 * What an article's relative expressions are reckoned from.
 *
 * @param published the day of publication; null when not known, and then nothing is reckoned from it
 */
public record Anchor(@Nullable LocalDate published) {
    /** Nothing known. */
    public static final Anchor NONE = new Anchor(null);

    /** The day on which the page says it was published. */
    public static Anchor of(Header header) {
        Published published = header.published();
        return new Anchor(published == null ? null : published.date());
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(published);
    }
}
