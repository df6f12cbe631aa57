package org.multivector.press.watch;

/**
 * What a run did.
 *
 * @param feeds feeds and sitemaps that were read and had changed
 * @param unchanged those that had not
 * @param notDue those whose time has not come yet
 * @param found pages they named that were new
 * @param stored pages stored
 * @param known pages whose text was there already
 * @param failed feeds and pages that could not be had, each of them named
 * @param left pages that wait for the next run
 */
public record WatchSummary(
        int feeds, int unchanged, int notDue, int found, int stored, int known, int failed, int left) {}
