package org.multivector.press.internal.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, as far as it tells whose page it is. Not a URI: what follows the host is not looked at.
 *
 * @param host its host in lower case, without {@code www.}
 */
public record Address(String host) {
    private static final Pattern WEB =
            Pattern.compile("(?i)https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:@\\s]+\\.[^/?#:@\\s]+)");
    /** Labels as short as that, before the last one, belong to the end of an address: "co.uk". */
    private static final int SHORT = 3;

    /** The address of a page on the web; nothing for any other. */
    public static Optional<Address> parse(String url) {
        Matcher web = WEB.matcher(url.strip());
        return web.lookingAt() ? Optional.of(new Address(web.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** The word that makes a host one owner's: "steppe" of "news.steppe.co.example". */
    public String owner() {
        String[] labels = host.split("\\.");
        int at = labels.length - 2;
        if (at > 0 && labels[at].length() <= SHORT && labels[labels.length - 1].length() == 2) {
            at--;
        }
        return labels[Math.max(0, at)];
    }

    /** Whether two addresses are those of different owners. */
    public boolean isElsewhere(Address other) {
        return !owner().equals(other.owner());
    }

    /** Whether an outlet of this name lives here: "Steppe Herald" at "steppe-herald.example". */
    public boolean isOf(String outlet) {
        return letters(outlet).equals(letters(owner()));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
