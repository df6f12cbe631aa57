package org.multivector.desk.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Status;
import org.multivector.core.text.Header;

/**
 * What the top of the page says of all articles: how many, how many claims of each status, and the list of articles. It is
 * written last and shown first: the page names a slot for it.
 */
final class Index {
    private final Html html;
    private final Labels labels;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private int claims;
    private int ownFacts;

    /** One article of the list. */
    private record Entry(
            String title,
            @Nullable String outlet,
            @Nullable String day,
            @Nullable String language,
            Map<Part, Integer> counts) {}

    Index(Pen pen) {
        this.html = pen.html();
        this.labels = pen.labels();
    }

    /** Counts one article; gives its number, from 1. */
    int add(Coding coding) {
        Map<Part, Integer> counts = new EnumMap<>(Part.class);
        for (Claim claim : coding.claims()) {
            Part part = Part.of(claim);
            counts.merge(part, 1, Integer::sum);
            claims++;
            if (part.isDone() && part != Part.CONDITION) {
                statuses.merge(claim.stance().status(), 1, Integer::sum);
            }
            if (part == Part.HAPPENED && claim.stance().sources().isEmpty()) {
                ownFacts++;
            }
        }
        Header header = coding.article().header();
        String day =
                header.published() == null ? null : header.published().date().toString();
        entries.add(new Entry(
                Words.line(ArticleView.title(coding.article())), header.outlet(), day, header.language(), counts));
        return entries.size();
    }

    /** How many articles there are. */
    int size() {
        return entries.size();
    }

    /** Writes it all. */
    void write(List<Rejected> rejected) throws IOException {
        html.open("section", "slot", "summary", "class", "summary", "id", "summary", "aria-labelledby", "summary-h");
        html.element("h1", headline(), "id", "summary-h");
        bar();
        counts();
        rejected(rejected);
        html.close();
        if (entries.size() > 1) {
            contents();
        }
    }

    private String headline() {
        return entries.size() + " " + labels.word(entries.size() == 1 ? "one-article" : "articles") + ", " + claims
                + " " + labels.word(claims == 1 ? "claim" : "claims-total");
    }

    private int total() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The statuses as one bar; the figures stand below it. */
    private void bar() throws IOException {
        int total = total();
        if (total == 0) {
            return;
        }
        html.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 " + total + " 1",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        int x = 0;
        for (Map.Entry<Status, Integer> one : statuses.entrySet()) {
            String width = String.valueOf(one.getValue());
            html.open("rect", "class", Drawing.css(one.getKey()), "x", String.valueOf(x), "width", width, "height", "1")
                    .close();
            x += one.getValue();
        }
        html.close();
    }

    private void counts() throws IOException {
        html.open("ul", "class", "counts");
        for (Map.Entry<Status, Integer> one : statuses.entrySet()) {
            Status status = one.getKey();
            html.open("li")
                    .element("span", labels.of("status", status.name()), "class", "tag own " + Drawing.css(status));
            html.text(" ").element("b", String.valueOf(one.getValue()));
            if (status == Status.HAPPENED) {
                html.text(" ").element("span", labels.word("own-facts") + " " + ownFacts, "class", "soft");
            }
            html.close();
        }
        html.close();
    }

    private void rejected(List<Rejected> rejected) throws IOException {
        if (rejected.isEmpty()) {
            return;
        }
        html.open("details", "class", "rejected");
        html.element("summary", labels.word("rejected") + " " + rejected.size());
        html.open("ul");
        for (Rejected one : rejected) {
            html.open("li").words(one.where()).text(": ").words(one.reason()).close();
        }
        html.close(2);
    }

    private void contents() throws IOException {
        html.open("nav", "slot", "contents", "class", "contents", "aria-label", labels.word("contents"));
        html.open("table").open("thead").open("tr");
        for (String column : List.of("number", "title", "outlet", "published", "language")) {
            html.element("th", labels.word(column), "scope", "col");
        }
        for (Part part : List.of(Part.HAPPENED, Part.OPEN, Part.FORECAST)) {
            html.element("th", labels.of("part", part.code()), "scope", "col", "class", "count");
        }
        html.close(2).open("tbody");
        int number = 0;
        for (Entry entry : entries) {
            entry(++number, entry);
        }
        html.close(3);
    }

    private void entry(int number, Entry entry) throws IOException {
        html.open("tr").element("td", String.valueOf(number), "class", "count");
        html.open("td", "class", "title", "dir", "auto", "lang", entry.language());
        html.element("a", entry.title(), "href", "#" + ArticleView.prefix(number))
                .close();
        cell(entry.outlet(), "outlet");
        cell(entry.day(), "published");
        cell(entry.language() == null ? null : labels.language(entry.language()), "language");
        for (Part part : List.of(Part.HAPPENED, Part.OPEN, Part.FORECAST)) {
            int count = entry.counts().getOrDefault(part, 0);
            html.element(
                    "td",
                    count == 0 ? "" : String.valueOf(count),
                    "class",
                    "count",
                    "data-label",
                    labels.of("part", part.code()));
        }
        html.close();
    }

    private void cell(@Nullable String value, String name) throws IOException {
        if (value == null) {
            html.element("td", labels.word("no-" + name), "class", "soft");
        } else {
            html.element("td", value, "dir", "auto");
        }
    }
}
