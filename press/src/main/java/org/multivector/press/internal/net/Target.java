package org.multivector.press.internal.net;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web, taken apart: what to connect to and what to ask for. Without user names and fragment, its host in
 * lower case and ASCII, so that one page has one address.
 *
 * @param url the whole address
 * @param host name or number of the host; IPv6 without brackets
 * @param port the port, given or usual
 * @param isSecure whether over TLS
 * @param path path and query, as they are asked for
 */
public record Target(String url, String host, int port, boolean isSecure, String path) {
    private static final int LONGEST = 4_000;
    private static final Pattern AUTHORITY = Pattern.compile("(?:[^@]*@)?(\\[[^\\]]+\\]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)");
    private static final Pattern QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    /**
     * The address written so.
     *
     * @throws FetchException if it is none of the web, or its host is a number in disguise
     */
    public static Target of(String address) throws FetchException {
        try {
            return of(new URI(address), address);
        } catch (URISyntaxException e) {
            throw FetchException.lasting("not an address: " + e.getReason());
        }
    }

    /** The address that another one written in a page of this address means. */
    public Target resolve(String reference) throws FetchException {
        try {
            URI whole = new URI(url).resolve(new URI(reference.strip().replace(" ", "%20")));
            return of(whole, reference);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw FetchException.lasting("leads to \"" + shown(reference) + "\", which is no address");
        }
    }

    private static Target of(URI uri, String written) throws FetchException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean isSecure = scheme.equals("https");
        if (!isSecure && !scheme.equals("http")) {
            throw FetchException.lasting("expected an address with http or https, got \"" + shown(written) + "\"");
        }
        Matcher authority = AUTHORITY.matcher(String.valueOf(uri.getRawAuthority()));
        if (uri.getRawAuthority() == null || !authority.matches() || written.length() > LONGEST) {
            throw FetchException.lasting("expected an address with a host, got \"" + shown(written) + "\"");
        }
        String host = host(authority.group(1));
        int port = port(authority.group(2), isSecure);
        boolean isUsual = port == (isSecure ? 443 : 80);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String shownHost = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        String url = scheme + "://" + shownHost + (isUsual ? "" : ":" + port);
        String asked = URI.create("http://x" + path + query).toASCIIString().substring("http://x".length());
        return new Target(url + asked, host, port, isSecure, asked);
    }

    private static int port(String written, boolean isSecure) throws FetchException {
        if (written == null || written.isEmpty()) {
            return isSecure ? 443 : 80;
        }
        int port = Integer.parseInt(written);
        if (port < 1 || port > 65_535) {
            throw FetchException.lasting("expected a port from 1 to 65535, got " + port);
        }
        return port;
    }

    private static String host(String written) throws FetchException {
        if (written.startsWith("[")) {
            if (!written.matches("\\[[0-9a-fA-F:.]+\\]")) {
                throw FetchException.lasting("expected a number of IPv6, got \"" + shown(written) + "\"");
            }
            return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
        }
        String host;
        try {
            host = IDN.toASCII(written.replaceFirst("\\.$", ""), IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw FetchException.lasting("expected a name of a host, got \"" + shown(written) + "\"");
        }
        if (!host.matches("[a-z0-9._-]{1,253}")) {
            throw FetchException.lasting("expected a name of a host, got \"" + shown(written) + "\"");
        }
        if (NUMBER.matcher(host).matches() && !QUAD.matcher(host).matches()) {
            throw FetchException.lasting("the host \"" + shown(written) + "\" is a number in disguise; not followed");
        }
        return host;
    }

    private static String shown(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }

    /** Scheme, host and port: what robots.txt holds for. */
    public String origin() {
        return url.substring(0, url.length() - path.length());
    }

    /** What stands in the field {@code Host}. */
    public String authority() {
        return origin().substring(origin().indexOf("//") + 2);
    }
}
