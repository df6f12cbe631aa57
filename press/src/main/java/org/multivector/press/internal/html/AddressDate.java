package org.multivector.press.internal.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in the address of a page: {@code /2023/05/03/}, {@code /20230503-name}, {@code name-03-05-2023}.
 *
 * @param date the day
 * @param firm whether it is a part of the path by itself, not of a name that may tell of another day
 */
record AddressDate(LocalDate date, boolean firm) {
    private static final int LONGEST = 2000;
    private static final int FIRST_YEAR = 1990;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/._-]?(\\d\\d)[/._-]?(\\d\\d)(?!\\d)");
    private static final Pattern SHORT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/._-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d\\d?)([._-])(\\d\\d?)\\2((?:19|20)\\d\\d)(?!\\d)");

    /** The day in the path of an address; that of the copied page where an archive's address holds another one. */
    static Optional<AddressDate> of(String url) {
        int inner = Math.max(url.lastIndexOf("http://"), url.lastIndexOf("https://"));
        String own = inner > 0 ? url.substring(inner) : url;
        int host = own.indexOf("//");
        int from = own.indexOf('/', host < 0 ? 0 : host + 2);
        if (from < 0 || own.length() > LONGEST) {
            return Optional.empty();
        }
        int query = own.indexOf('?', from);
        String path = query < 0 ? own.substring(from) : own.substring(from, query);
        return first(path, YEAR_FIRST, 1, 2, 3)
                .or(() -> first(path, SHORT, 1, 3, 4))
                .or(() -> first(path, YEAR_LAST, 4, 3, 1));
    }

    private static Optional<AddressDate> first(String path, Pattern pattern, int year, int month, int day) {
        Matcher found = pattern.matcher(path);
        while (found.find()) {
            Optional<LocalDate> date = date(found.group(year), found.group(month), found.group(day));
            if (date.isPresent()) {
                boolean firm = year == 1 && isPart(path, found.start(), found.end());
                return date.map(value -> new AddressDate(value, firm));
            }
        }
        return Optional.empty();
    }

    /** Whether a stretch starts a part of the path, and is the whole of it where strokes divide the day. */
    private static boolean isPart(String path, int start, int end) {
        boolean divided = path.indexOf('/', start) < end && path.indexOf('/', start) >= 0;
        boolean whole = end == path.length() || path.charAt(end) == '/';
        return path.charAt(start - 1) == '/' && (whole || !divided);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(found -> found.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
