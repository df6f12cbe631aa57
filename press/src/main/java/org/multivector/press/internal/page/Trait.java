package org.multivector.press.internal.page;

/**
 * A number that tells how the element holding a line lies among the others of its page. A line's <i>holder</i> is the
 * element that holds its paragraph; its <i>kind</i> are all lines whose element and holder have the same names and
 * classes. Counts are given as logarithms, so that all numbers are of the order of 1.
 */
public enum Trait {
    /** The share of the page's prose in the holder. */
    PEERS,
    /** The share of the page's prose in the holder and beside it. */
    KIN,
    /** How deep the holder lies. */
    DEPTH,
    /** The share of links in the holder. */
    LINKS,
    /** The share of links in the element around the holder. */
    OUTER_LINKS,
    /** How many lines the holder has. */
    LINES,
    /** The share of long lines among them. */
    LONG,
    /** How many words the holder has. */
    WORDS,
    /** How many holders of the same name and classes the page has: cards in a row. */
    ALIKE,
    /** How many words a line of this kind has, on average. */
    KIND_WORDS,
    /** How many lines of this kind the page has. */
    KIND_LINES,
    /** The share of links in lines of this kind. */
    KIND_LINKS,
    /** How many steps it is up from the holder to an element that also holds the largest one. */
    FAR,
    /** 1 in the smallest element that holds most of the page's prose. */
    IN_MOST,
    /** 1 in the smallest element that holds more than half of the page's prose. */
    IN_HALF,
    /** 1 for a line whose words stand in the text of the article that the page declares for machines. */
    DECLARED,
    /** 1 for a line whose words stand in the summary that the page declares. */
    SUMMARY
}
