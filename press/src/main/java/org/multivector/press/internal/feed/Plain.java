package org.multivector.press.internal.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Short values of feeds as plain text: titles without tags, addresses made whole, language tags. */
final class Plain {
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!][^>]{0,500}>|&(?:#\\w{1,8}|\\w{2,20});");
    private static final int LONGEST = 1_000;
    private static final int LONGEST_ADDRESS = 4_000;

    private Plain() {}

    /** A line of text without tags, entities and runs of blanks; nothing if nothing is left. */
    static Optional<String> line(String value) {
        String text =
                MARKUP.matcher(value).find() ? Jsoup.parseBodyFragment(value).text() : value;
        String clean = text.replaceAll("[\\s\\u00A0]+", " ").strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(cut(clean));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    /** An address of the web, made whole by what it is relative to; nothing if it is none. */
    static Optional<String> address(String value, @Nullable String base) {
        String clean =
                value.strip().replaceAll("\\s+", "%20").replace("\\", "/").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        if (clean.isEmpty() || clean.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            URI address = new URI(escaped(clean));
            URI whole = base == null || address.isAbsolute()
                    ? address
                    : URI.create(base).resolve(address);
            return isWeb(whole) ? Optional.of(whole.toString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getRawAuthority() != null;
    }

    /** What {@link URI} refuses and browsers take, with a percent sign. */
    private static String escaped(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if ("\"<>^`{|}".indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else if (c > ' ' && c != 127) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** What stands inside an element: its tags if it has any, else the text its entities make. */
    static String inside(Element element) {
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }

    /** Text without tags as a source with tags. */
    static String escape(String text) {
        return Entities.escape(text);
    }

    /** The first part of a language tag, if it may be one. */
    static Optional<String> language(String value) {
        String primary = value.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        return primary.matches("[a-z]{2,3}") ? Optional.of(primary) : Optional.empty();
    }
}
