package org.multivector.press.internal.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed, or of a page that may change: what to ask with next time.
 *
 * @param etag its last {@code ETag}
 * @param lastModified its last {@code Last-Modified}, as written
 * @param digest the digest of its last body
 * @param next when a feed is due again; when a page was fetched
 */
public record FeedState(@Nullable String etag, @Nullable String lastModified, String digest, Instant next) {
    /** Nothing known; due at once. */
    public static final FeedState NEW = new FeedState(null, null, "", Instant.EPOCH);
}
