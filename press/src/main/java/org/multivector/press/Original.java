package org.multivector.press;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Header;
import org.multivector.press.internal.intake.Item;
import org.multivector.press.internal.page.Declared;

/**
 * A page as it was taken in, decoded, before any judgement: no body found, no author looked for. What it takes to make
 * its article again, whatever press learns later.
 *
 * <p>{@link #toBytes} gives it in one form: equal pages, equal bytes. Where it lay ({@code path}, {@code where}) and
 * what was noticed on reading its bytes ({@code note}) is no part of that form: a page that was moved to another folder
 * is the same page. Immutable.
 *
 * @param name the input's own id, else the file's name; two pages may have one name
 * @param path the file it was read from; null for standard input, and after {@link #parse}
 * @param where the file, or the place in a file or archive; the name after {@link #parse}
 * @param isHtml whether it has tags
 * @param content the text, or the source of the page
 * @param header what the record or feed around it says of it
 * @param url its address, so said
 * @param siteTitle its title as a browser shows it, so said
 * @param defaults what to believe where the page is silent
 * @param note what a reader should know of how its bytes were read; null where there is nothing to know
 */
public record Original(
        String name,
        @Nullable String path,
        String where,
        boolean isHtml,
        String content,
        Header header,
        @Nullable String url,
        @Nullable String siteTitle,
        Defaults defaults,
        @Nullable String note) {

    /** @throws NullPointerException if the name, the place, the content, the header or the defaults are null */
    public Original {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(defaults, "defaults");
    }

    static Original of(Item item, Defaults defaults) {
        Declared declared = item.declared();
        return new Original(
                item.name(),
                item.path(),
                item.where(),
                item.isHtml(),
                item.content(),
                declared.header(),
                declared.url(),
                declared.siteTitle(),
                defaults,
                item.note());
    }

    Declared declared() {
        return new Declared(header, url, siteTitle);
    }

    /** Its form as UTF-8: one line of JSON, fields in a fixed order, what is absent left out. */
    public byte[] toBytes() {
        return OriginalJson.write(this);
    }

    /**
     * Reads what {@link #toBytes} gave.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Original parse(byte[] bytes) {
        return OriginalJson.read(bytes);
    }
}
