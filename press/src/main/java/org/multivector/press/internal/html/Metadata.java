package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Span;
import org.multivector.press.internal.page.DateHints;
import org.multivector.press.internal.page.Declared;
import org.multivector.press.internal.words.People;
import org.multivector.press.internal.words.Tables;
import org.multivector.press.internal.words.Words;

/**
 * What a page's head declares: JSON-LD before meta elements before marks in the text. The names of meta elements are in
 * {@code world/meta.tsv}. Immutable.
 */
final class Metadata {
    private static final int LONGEST = 400;

    private final Words words;
    private final DateEvidence dates;
    private final Map<String, List<String>> names = new HashMap<>();

    Metadata(Words words, Places places) {
        this.words = words;
        this.dates = new DateEvidence(words.dates(), places);
        Tables.world("meta.tsv").forEach(row -> names.put(row.id(), row.list("words")));
    }

    /** What the page declares, and what else tells of its dates. */
    record Read(Declared declared, DateHints hints) {}

    /** What the page at this address declares. */
    Read read(Document document, @Nullable String address) {
        Map<String, List<String>> meta = metas(document);
        Map<String, List<String>> linked = JsonLd.read(document);
        String url = url(document, linked, meta);
        DateEvidence.Dated dated = dates.read(document, linked, meta, address != null ? address : url);
        String outlet = first("outlet", linked, meta).orElse(null);
        String siteTitle = text(document.title()).orElse(null);
        Optional<String> title = first("title", linked, meta).or(() -> heading(document));
        Header header = new Header(
                title.map(value -> withoutSite(value, outlet)).orElse(null),
                authors(linked, meta, document, outlet),
                outlet,
                dated.published(),
                dated.modified(),
                language(document, linked, meta),
                origins(linked, meta));
        return new Read(new Declared(header, url, siteTitle), dated.hints());
    }

    /** Contents of the meta elements that the table names, by the part of the header they give, best name first. */
    private Map<String, List<String>> metas(Document document) {
        Map<String, List<String>> byName = new HashMap<>();
        for (Element element : document.select("meta[content]")) {
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
        String clean = value.replaceAll("\\s+", " ").strip();
        return clean.isEmpty() || clean.length() > LONGEST ? Optional.empty() : Optional.of(clean);
    }

    private static Optional<String> first(
            String part, Map<String, List<String>> linked, Map<String, List<String>> meta) {
        List<String> both = new ArrayList<>(linked.getOrDefault(part, List.of()));
        both.addAll(meta.getOrDefault(part, List.of()));
        return both.stream().flatMap(value -> text(value).stream()).findFirst();
    }

    /** The page's only first-level heading. */
    private static Optional<String> heading(Document document) {
        List<Element> headings = document.select("h1");
        return headings.size() == 1 ? text(headings.get(0).text()) : Optional.empty();
    }

    /** The title without the site's name before or after it. */
    private static String withoutSite(String title, @Nullable String outlet) {
        if (outlet == null) {
            return title;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        String name = outlet.toLowerCase(Locale.ROOT);
        if (lower.length() != title.length() || lower.length() <= name.length() + 3) {
            return title;
        }
        String rest = lower.endsWith(name)
                ? title.substring(0, title.length() - name.length()).strip()
                : lower.startsWith(name) ? title.substring(name.length()).strip() : title;
        String cut =
                rest.replaceAll("^[|\\-–—:·•»]\\s+|\\s+[|\\-–—:·•»]+$|\\|$", "").strip();
        return rest.equals(title) || cut.equals(rest) || cut.isEmpty() ? title : cut;
    }

    private List<String> authors(
            Map<String, List<String>> linked,
            Map<String, List<String>> meta,
            Document document,
            @Nullable String outlet) {
        for (List<String> values : List.of(
                linked.getOrDefault("author", List.of()), meta.getOrDefault("author", List.of()), marked(document))) {
            List<String> people = new ArrayList<>();
            for (String value : values) {
                if (value.length() <= 200 && !value.contains("http") && !value.contains("@")) {
                    words.people().announced(value, Span.of(0, value.length())).stream()
                            .map(People.Person::name)
                            .filter(name -> !name.equalsIgnoreCase(String.valueOf(outlet)) && !people.contains(name))
                            .forEach(people::add);
                }
            }
            if (!people.isEmpty()) {
                return people;
            }
        }
        return List.of();
    }

    private static List<String> marked(Document document) {
        return document
                .select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))")
                .stream()
                .map(Element::text)
                .limit(6)
                .toList();
    }

    private static @Nullable String language(
            Document document, Map<String, List<String>> linked, Map<String, List<String>> meta) {
        Element html = document.selectFirst("html[lang]");
        String tag = html == null ? "" : html.attr("lang");
        if (tag.isBlank()) {
            tag = first("language", linked, meta).orElse("");
        }
        String primary = tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        return primary.matches("[a-z]{2,3}") ? primary : null;
    }

    private @Nullable String url(Document document, Map<String, List<String>> linked, Map<String, List<String>> meta) {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        Optional<String> address = canonical == null ? Optional.empty() : text(canonical.attr("href"));
        return address.or(() -> first("url", linked, meta))
                .filter(value -> value.startsWith("http://") || value.startsWith("https://"))
                .orElse(null);
    }

    /** Where the text was first printed, if markup says so. */
    private static List<Origin> origins(Map<String, List<String>> linked, Map<String, List<String>> meta) {
        List<Origin> out = new ArrayList<>();
        for (String name : linked.getOrDefault("origin", List.of())) {
            text(name).ifPresent(outlet -> out.add(Origin.of(outlet, Origin.How.REPUBLISHED)));
        }
        for (String address : meta.getOrDefault("origin", List.of())) {
            String host = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#:].*", "");
            if (out.isEmpty() && host.indexOf('.') > 0) {
                out.add(new Origin(host, address, null, Origin.How.REPUBLISHED));
            }
        }
        return out;
    }
}
