package org.multivector.press.internal.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;

/**
 * What is said of a page outside its text: by metadata in the page, or by the record it came in.
 *
 * @param header title, authors, outlet, dates, language and origin so declared
 * @param url the page's address
 * @param siteTitle the title as the browser shows it, with the site's name in it
 */
public record Declared(
        Header header, @Nullable String url, @Nullable String siteTitle) {
    /** Nothing declared. */
    public static final Declared NONE = new Declared(Header.NONE, null, null);

    /**
     * The same, where this says nothing, as {@code other} has it. Where the two give addresses of different owners, the
     * other one is that of an earlier copy; but not where the page calls itself by that owner's name: then this is a
     * mirror of it.
     */
    public Declared or(Declared other) {
        Header merged = header.or(other.header);
        Origin earlier = earlier(other.url, merged.outlet());
        return new Declared(
                merged.origin().isEmpty() && earlier != null ? merged.withOrigin(List.of(earlier)) : merged,
                url != null ? url : other.url,
                siteTitle != null ? siteTitle : other.siteTitle);
    }

    private @Nullable Origin earlier(@Nullable String canonical, @Nullable String outlet) {
        Optional<Address> here = Optional.ofNullable(url).flatMap(Address::parse);
        Optional<Address> there = Optional.ofNullable(canonical).flatMap(Address::parse);
        return there.filter(address -> here.filter(address::isElsewhere).isPresent())
                .filter(address -> outlet == null || !address.isOf(outlet))
                .map(address -> new Origin(address.host(), canonical, null, Origin.How.REPUBLISHED))
                .orElse(null);
    }
}
