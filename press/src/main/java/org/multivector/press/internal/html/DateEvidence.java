package org.multivector.press.internal.html;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.press.internal.page.DateHints;
import org.multivector.press.internal.words.DateHabits;
import org.multivector.press.internal.words.DateHabits.Order;
import org.multivector.press.internal.words.Dates;

/**
 * Weighs what a page's tags and address say of its dates. In this order, the first that gives a day:
 *
 * <ol>
 *   <li>JSON-LD of an article, then meta elements in the order of {@code world/meta.tsv};
 *   <li>JSON-LD of the page, elements marked as the date of publication;
 *   <li>a day that is part of the address's path;
 *   <li>{@code time} elements in the article.
 * </ol>
 *
 * What is less sure is left as hints: other {@code time} elements, attributes that hold stamps, a day in the name of
 * the page, scripts. A stamp in UTC gives way to one of the same moment with an offset, and to the day before or after
 * where the address has that: it is the day that the outlet itself counts. Immutable.
 */
final class DateEvidence {
    private static final int LONGEST = 400;
    /** What all names in the row {@code script} hold: "publish", "publication". */
    private static final String SCRIPT_STEM = "ubli";

    private static final int LONGEST_SCRIPT = 2_000_000;
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final long LAST_SECOND = 4_102_444_800L;

    private final Dates dates;
    private final TimeElements elements;

    DateEvidence(Dates dates, Places places) {
        this.dates = dates;
        this.elements = new TimeElements(places);
    }

    /**
     * What was found.
     *
     * @param published when the page was published, if its tags leave little doubt
     * @param modified when it was changed, if they do
     * @param hints what is less sure
     */
    record Dated(@Nullable Published published, @Nullable Published modified, DateHints hints) {}

    Dated read(
            PageElements page, Map<String, List<String>> linked, Map<String, List<String>> meta, @Nullable String url) {
        List<String> tags = tags(page, meta);
        List<String> regions = regions(tags, url);
        DateHabits said = dates.habits(tags.isEmpty() ? null : tags.get(0), regions);
        DateHabits habits = tags.isEmpty() ? said.withOrder(Order.DAY_FIRST) : said;
        TimeElements.Found marks = elements.find(page.all());
        List<Published> sure = new ArrayList<>();
        addAll(sure, linked.get("published"), habits);
        addAll(sure, meta.get("published"), habits);
        addAll(sure, linked.get("page.published"), habits);
        addAll(sure, marks.published(), habits);
        Optional<AddressDate> address = url == null ? Optional.empty() : AddressDate.of(url);
        Published published = sure.isEmpty() ? null : local(sure, address.map(AddressDate::date));
        List<Published> less = new ArrayList<>();
        address.filter(AddressDate::firm).ifPresent(found -> less.add(Published.of(found.date())));
        addAll(less, marks.times(), habits);
        published = published != null || less.isEmpty() ? published : less.get(0);
        List<Published> changed = new ArrayList<>();
        addAll(changed, linked.get("modified"), habits);
        addAll(changed, meta.get("modified"), habits);
        addAll(changed, linked.get("page.modified"), habits);
        addAll(changed, marks.modified(), habits);
        Published modified = changed.isEmpty() ? null : changed.get(0);
        Published guess = published != null ? null : guess(marks, address, habits);
        return new Dated(published, modified, new DateHints(guess, said, regions));
    }

    /** What is less sure than the lines around the headline. */
    private @Nullable Published guess(TimeElements.Found marks, Optional<AddressDate> address, DateHabits habits) {
        List<Published> out = new ArrayList<>();
        addAll(out, marks.others(), habits);
        address.ifPresent(found -> out.add(Published.of(found.date())));
        if (out.isEmpty()) {
            addAll(out, scripts(marks.scripts()), habits);
        }
        return out.isEmpty() ? null : out.get(0);
    }

    /** Of stamps of one moment the one with an offset; of a stamp in UTC the outlet's day, if the address has it. */
    private static Published local(List<Published> sure, Optional<LocalDate> address) {
        Published first = sure.get(0);
        if (!ZoneOffset.UTC.equals(first.offset())) {
            return first;
        }
        Instant moment = instant(first);
        for (Published other : sure) {
            if (other.offset() != null && !ZoneOffset.UTC.equals(other.offset()) && moment.equals(instant(other))) {
                return other;
            }
        }
        return address.filter(day -> Math.abs(ChronoUnit.DAYS.between(day, first.date())) == 1)
                .map(Published::of)
                .orElse(first);
    }

    private static Instant instant(Published stamp) {
        ZoneOffset offset = stamp.offset() == null ? ZoneOffset.UTC : stamp.offset();
        return stamp.time() == null
                ? stamp.date().atStartOfDay().toInstant(offset)
                : stamp.date().atTime(stamp.time()).toInstant(offset).truncatedTo(ChronoUnit.MINUTES);
    }

    private List<String> scripts(List<Element> scripts) {
        List<String> out = new ArrayList<>();
        for (Element script : scripts) {
            String data = script.data();
            if (data.length() <= LONGEST_SCRIPT) {
                LooseJson.value(data, SCRIPT_STEM, elements.names("script")).ifPresent(out::add);
            }
        }
        return out;
    }

    private void addAll(List<Published> out, @Nullable List<String> values, DateHabits habits) {
        if (values != null) {
            values.forEach(value -> stamp(value, habits).ifPresent(out::add));
        }
    }

    private Optional<Published> stamp(String value, DateHabits habits) {
        String bare = value.strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Published> found = bare.chars().allMatch(c -> c >= '0' && c <= '9')
                ? digits(bare)
                : dates.find(bare, habits).stream().map(Dates.Found::value).findFirst();
        return found.filter(date -> !date.date().isBefore(FIRST));
    }

    /** Seconds or milliseconds since 1970, or year, month and day without marks. */
    private static Optional<Published> digits(String value) {
        return switch (value.length()) {
            case 8, 12, 14 -> compact(value);
            case 9, 10 -> seconds(Long.parseLong(value));
            case 13 -> seconds(Long.parseLong(value) / 1000);
            default -> Optional.empty();
        };
    }

    private static Optional<Published> compact(String value) {
        return AddressDate.of("/" + value.substring(0, 8)).map(found -> Published.of(found.date()));
    }

    private static Optional<Published> seconds(long seconds) {
        if (seconds > LAST_SECOND) {
            return Optional.empty();
        }
        OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        return Optional.of(new Published(time.toLocalDate(), time.toLocalTime(), time.getOffset()));
    }

    /** The languages that a page's tags say, surest first. */
    private static List<String> tags(PageElements page, Map<String, List<String>> meta) {
        List<String> tags = new ArrayList<>();
        if (!page.language().isEmpty()) {
            tags.add(page.language());
        }
        tags.addAll(meta.getOrDefault("language", List.of()));
        return tags;
    }

    /** Where a page is from: the country of its address goes before those of its tags. */
    private static List<String> regions(List<String> tags, @Nullable String url) {
        List<String> regions = new ArrayList<>();
        domain(url).ifPresent(regions::add);
        for (String tag : tags) {
            String[] parts = tag.toLowerCase(Locale.ROOT).split("[-_]", -1);
            regions.add(parts.length > 1 ? parts[parts.length - 1] : "");
        }
        return regions;
    }

    private static Optional<String> domain(@Nullable String url) {
        try {
            return Optional.ofNullable(url == null ? null : URI.create(url).getHost())
                    .map(host -> host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
