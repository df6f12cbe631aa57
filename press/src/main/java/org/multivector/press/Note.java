package org.multivector.press;

/**
 * What a reader should know of how a page was read, though it was read: that its bytes were not of the charset it declares,
 * that letters garbled before it came here were mended.
 *
 * @param where the file, or the place in a file or archive
 * @param text one sentence for a person
 */
public record Note(String where, String text) {
    /** Both as one line: {@code page.html: declared as utf-8, read as windows-1251}. */
    @Override
    public String toString() {
        return where + ": " + text;
    }
}
