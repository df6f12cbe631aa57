package org.multivector.press.internal.warc;

import org.jspecify.annotations.Nullable;

/**
 * The page that a record holds, unpacked but not decoded. Not to be kept: its bytes are its own, but large.
 *
 * @param place where the record stands
 * @param url the address it was fetched from; null if the record does not say
 * @param mediaType type and subtype in lower case, such as {@code text/html}; empty if not said
 * @param charset what the server said of its encoding; null if nothing
 * @param bytes the page
 */
public record WarcPage(
        RecordPlace place,
        @Nullable String url,
        String mediaType,
        @Nullable String charset,
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes) {}
