package org.multivector.press.internal.intake;

import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.page.Declared;

/**
 * One page as it came in, decoded.
 *
 * @param id unique in the run
 * @param name the same before it was made unique: the input's own id, else the file's name
 * @param path the file it was read from; null for standard input
 * @param where the file, or file and line
 * @param isHtml whether it has tags
 * @param content the text or the source
 * @param declared what the record it came in says of it
 * @param note what a reader should know of how its bytes were read; null where there is nothing to know
 */
public record Item(
        String id,
        String name,
        @Nullable String path,
        String where,
        boolean isHtml,
        String content,
        Declared declared,
        @Nullable String note) {}
