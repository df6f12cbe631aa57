/**
 * Feeds, sitemaps and lists of feeds: RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed, sitemaps with their news extension,
 * OPML. Reads what strict parsers refuse; {@link org.multivector.press.internal.feed.FeedReader} is the way in.
 */
@NullMarked
package org.multivector.press.internal.feed;

import org.jspecify.annotations.NullMarked;
