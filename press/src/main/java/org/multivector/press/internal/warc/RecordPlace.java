package org.multivector.press.internal.warc;

import org.jspecify.annotations.Nullable;

/**
 * Where a record stands.
 *
 * @param offset bytes of the file before it; of a packed record, before its gzip member
 * @param id its WARC-Record-ID without brackets; null if unknown
 */
public record RecordPlace(long offset, @Nullable String id) {
    /** As it is named in messages: {@code byte 1234, record urn:uuid:…}. */
    @Override
    public String toString() {
        return "byte " + offset + (id == null ? "" : ", record " + id);
    }
}
