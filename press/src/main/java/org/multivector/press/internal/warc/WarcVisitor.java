package org.multivector.press.internal.warc;

/** Gets what a WARC file holds, record by record. */
public interface WarcVisitor {
    /** Whether pages of this kind are read. An empty media type means that the record does not say. */
    boolean wants(String mediaType);

    /** A page of a kind that is wanted. */
    void page(WarcPage page);

    /** A record that holds no page that is wanted, by what it is: {@code warc request}, {@code warc status 404}. */
    void passedOver(String what);

    /** A record that could not be read, and why. */
    void rejected(RecordPlace place, String reason);
}
