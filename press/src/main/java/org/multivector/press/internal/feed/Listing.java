package org.multivector.press.internal.feed;

import java.util.List;

/** What lists addresses of pages: a feed, a sitemap, or a list of feeds. */
public sealed interface Listing permits Feed, Opml, Sitemap {
    /** What of the file was lost, a sentence each for a person; empty if nothing was. */
    List<String> losses();
}
