package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Access;
import org.multivector.core.text.Header;
import org.multivector.press.internal.page.Address;
import org.multivector.press.internal.page.DateHints;
import org.multivector.press.internal.page.Declared;
import org.multivector.press.internal.words.Tables;
import org.multivector.press.internal.words.Words;

/**
 * What a page's head declares: JSON-LD before meta elements before marks in the text; of titles, what stands on the page.
 * The names of meta elements are in {@code world/meta.tsv}. Immutable.
 */
final class Metadata {
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,10}");
    private static final int LONGEST = 400;
    private static final int LONGEST_SECTION = 60;

    private final Words words;
    private final DateEvidence dates;
    private final Authors authors;
    private final Headings headings = new Headings();
    private final Map<String, List<String>> names = new HashMap<>();

    Metadata(Words words, Places places) {
        this.words = words;
        this.dates = new DateEvidence(words.dates(), places);
        this.authors = new Authors(words, places);
        Tables.world("meta.tsv").forEach(row -> names.put(row.id(), row.list("words")));
    }

    /** What the page declares, and what else tells of its dates. */
    record Read(Declared declared, DateHints hints) {}

    /** What the page at this address declares. */
    Read read(PageElements page, @Nullable String address) {
        Map<String, List<String>> meta = metas(page);
        Titles titles = new Titles(page, words.cues(), headings);
        Map<String, List<String>> linked = JsonLd.read(page, titles::isOnPage);
        String outlet = outlet(linked, meta);
        String url = url(page, linked, meta);
        DateEvidence.Dated dated = dates.read(page, linked, meta, address != null ? address : url);
        List<String> names = siteNames(outlet, url, linked, meta);
        List<String> authors = new ArrayList<>(values("author", linked, meta));
        Header header = new Header(
                titles.choose(values("title", linked, meta), names).orElse(null),
                this.authors.read(
                        page, linked.getOrDefault("author", List.of()), meta.getOrDefault("author", List.of()), names),
                outlet,
                section(linked, meta, titles),
                dated.published(),
                dated.modified(),
                language(page, linked, meta),
                access(linked, meta),
                new Hops(words.sources(), linked, outlets(outlet, linked, meta), own(url, meta))
                        .read(origins(url, meta), authors));
        Declared declared = new Declared(header, url, text(page.title()).orElse(null));
        return new Read(declared, dated.hints());
    }

    /** Contents of the meta elements that the table names, by the part of the header they give, best name first. */
    private Map<String, List<String>> metas(PageElements page) {
        Map<String, List<String>> byName = new HashMap<>();
        for (Element element : page.tagged("meta")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    text(element.attr("content"))
                            .ifPresent(value -> byName.computeIfAbsent(name, none -> new ArrayList<>())
                                    .add(value));
                }
            }
        }
        Map<String, List<String>> out = new HashMap<>();
        names.forEach((part, known) -> {
            List<String> values = new ArrayList<>();
            known.forEach(name -> values.addAll(byName.getOrDefault(name, List.of())));
            out.put(part, values);
        });
        return out;
    }

    private static Optional<String> text(String value) {
        String clean = Titles.clean(value);
        return clean.isEmpty() || clean.length() > LONGEST ? Optional.empty() : Optional.of(clean);
    }

    private static Optional<String> first(
            String part, Map<String, List<String>> linked, Map<String, List<String>> meta) {
        return values(part, linked, meta).stream()
                .flatMap(value -> text(value).stream())
                .findFirst();
    }

    private static List<String> values(String part, Map<String, List<String>> linked, Map<String, List<String>> meta) {
        List<String> both = new ArrayList<>(linked.getOrDefault(part, List.of()));
        both.addAll(meta.getOrDefault(part, List.of()));
        return both;
    }

    /** The first name that is no address; an address only where there is nothing else. */
    private static @Nullable String outlet(Map<String, List<String>> linked, Map<String, List<String>> meta) {
        List<String> all = values("outlet", linked, meta).stream()
                .flatMap(value -> text(value).stream())
                .map(Metadata::withoutSlogan)
                .filter(value -> !value.startsWith("@") && Address.parse(value).isEmpty())
                .toList();
        return all.stream()
                .filter(value -> !HOST.matcher(value).matches())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    /** The name alone of "steppe.example | The Steppe Herald - News and opinion". */
    private static String withoutSlogan(String name) {
        List<String> parts = Titles.parts(name);
        return parts.stream()
                .filter(part -> !HOST.matcher(part).matches())
                .findFirst()
                .orElse(name);
    }

    /** All names of the outlet that the page declares. */
    private static List<String> outlets(
            @Nullable String outlet, Map<String, List<String>> linked, Map<String, List<String>> meta) {
        List<String> out = new ArrayList<>(outlet == null ? List.of() : List.of(outlet));
        values("outlet", linked, meta).forEach(name -> text(name).ifPresent(out::add));
        return out;
    }

    /** All that the page calls its site, the host among it. */
    private static List<String> siteNames(
            @Nullable String outlet,
            @Nullable String url,
            Map<String, List<String>> linked,
            Map<String, List<String>> meta) {
        List<String> out = outlets(outlet, linked, meta);
        linked.getOrDefault("site", List.of()).forEach(name -> text(name).ifPresent(out::add));
        for (String address : url == null ? meta.getOrDefault("url", List.of()) : List.of(url)) {
            Address.parse(address).ifPresent(one -> out.addAll(List.of(one.host(), one.owner())));
        }
        return out;
    }

    /** The rubric as declared, else the last crumb that is neither the first one nor the headline. */
    private static @Nullable String section(
            Map<String, List<String>> linked, Map<String, List<String>> meta, Titles titles) {
        return first("section", linked, meta)
                .filter(value -> value.length() <= LONGEST_SECTION
                        && Address.parse(value).isEmpty())
                .or(() -> linked.getOrDefault("crumb", List.of()).stream()
                        .skip(1)
                        .map(Titles::clean)
                        .filter(crumb -> crumb.length() <= LONGEST_SECTION && !titles.isOnPage(crumb))
                        .reduce((one, next) -> next))
                .orElse(null);
    }

    private static @Nullable Access access(Map<String, List<String>> linked, Map<String, List<String>> meta) {
        String tier = first("access", Map.of(), meta).orElse("").toLowerCase(Locale.ROOT);
        for (Access access : Access.values()) {
            if (tier.equals(access.code())) {
                return access;
            }
        }
        String free = linked.getOrDefault("free", List.of("")).get(0).toLowerCase(Locale.ROOT);
        return free.endsWith("false") ? Access.LOCKED : free.endsWith("true") ? Access.FREE : null;
    }

    private static @Nullable String language(
            PageElements page, Map<String, List<String>> linked, Map<String, List<String>> meta) {
        String tag = page.language();
        if (tag.isBlank()) {
            tag = first("language", linked, meta).orElse("");
        }
        String primary = tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        return primary.matches("[a-z]{2,3}") ? primary : null;
    }

    private @Nullable String url(PageElements page, Map<String, List<String>> linked, Map<String, List<String>> meta) {
        return page.tagged("link").stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical") && link.hasAttr("href"))
                .findFirst()
                .flatMap(link -> text(link.attr("href")))
                .or(() -> first("url", linked, meta))
                .filter(value -> value.startsWith("http://") || value.startsWith("https://"))
                .orElse(null);
    }

    /** The address the page gives as its own, whatever it calls canonical. */
    private static @Nullable String own(@Nullable String canonical, Map<String, List<String>> meta) {
        return meta.getOrDefault("url", List.of()).stream()
                .filter(value -> Address.parse(value).isPresent())
                .findFirst()
                .orElse(canonical);
    }

    /** Addresses of the original; a canonical address on another owner's site is one. */
    private static List<String> origins(@Nullable String canonical, Map<String, List<String>> meta) {
        List<String> out = new ArrayList<>(meta.getOrDefault("origin", List.of()));
        if (canonical != null) {
            out.add(canonical);
        }
        return out;
    }
}
