package org.multivector.press.watch;

/**
 * A page that is on the disk.
 *
 * @param url the address that its feed names
 * @param last the address that answered, after redirects
 * @param feed the feed that names it
 * @param sizeBytes how long its body is, unpacked
 */
public record Stored(String url, String last, String feed, int sizeBytes) {}
