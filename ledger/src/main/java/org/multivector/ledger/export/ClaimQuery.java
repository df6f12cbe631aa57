package org.multivector.ledger.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Status;
import org.multivector.core.event.EventType;
import org.multivector.core.table.Suggestion;

/** The claims that a filter wants as one row each, with all that is needed to cite them; in the order of their ids. */
public final class ClaimQuery {
    private static final String COLUMNS = """
            WITH hit AS (%s),
            parties AS (
                SELECT claim,
                    string_agg(coalesce(actor, words), '; ' ORDER BY number) FILTER (WHERE role = 'actor') AS actors,
                    string_agg(coalesce(actor, words), '; ' ORDER BY number) FILTER (WHERE role = 'recipient') AS recipients
                FROM claim_actors WHERE claim IN (SELECT id FROM hit) GROUP BY claim),
            chains AS (
                SELECT claim, string_agg(coalesce(actor, words), ' > ' ORDER BY depth) AS sources
                FROM claim_sources WHERE claim IN (SELECT id FROM hit) GROUP BY claim),
            reasons AS (
                SELECT claim, string_agg(rule_table || ':' || rule_row, '; ' ORDER BY number) AS because
                FROM because WHERE claim IN (SELECT id FROM hit) GROUP BY claim)
            SELECT c.id, c.article, coalesce(f.family, c.article) AS family, a.outlet, a.published, a.title, a.url,
                c.kind, c.status, c.certainty, c.polarity, s.sources, p.actors, c.type, c.mode, c.contexts, c.quad,
                c.score, p.recipients, c.relation, c.time_value, c.time_basis, c.time_from, c.time_to, c.place,
                c.place_country, c.condition, c.proposition, c.probability_low, c.probability_mid, c.probability_high,
                c.horizon, c.cause, c.amount, c.unit, c.anchor, c.confidence, r.because, c.sentence_start,
                c.sentence_end, c.quote, c.quote_sha256
            FROM hit c JOIN articles a ON a.id = c.article LEFT JOIN families f ON f.article = c.article
                LEFT JOIN parties p ON p.claim = c.id LEFT JOIN chains s ON s.claim = c.id
                LEFT JOIN reasons r ON r.claim = c.id
            ORDER BY c.id""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final ClaimFilter filter;

    private ClaimQuery(ClaimFilter filter) {
        this.filter = filter;
        equal("c.type", filter.type(), EventType.values());
        equal("c.status", filter.status(), Status.values());
        if (filter.from() != null) {
            add("coalesce(c.time_to, a.published_day) >= ?", filter.from());
        }
        if (filter.to() != null) {
            add("coalesce(c.time_from, a.published_day) <= ?", filter.to());
        }
        if (filter.text() != null) {
            add("c.quote ILIKE ? ESCAPE '\\'", like(filter.text()));
        }
        if (filter.actor() != null) {
            add(
                    "c.id IN (SELECT claim FROM claim_actors WHERE actor = ? OR words ILIKE ? ESCAPE '\\')",
                    filter.actor(),
                    like(filter.actor()));
        }
        if (filter.source() != null) {
            String words = like(filter.source());
            add(
                    "(a.outlet ILIKE ? ESCAPE '\\' OR c.id IN"
                            + " (SELECT claim FROM claim_sources WHERE actor = ? OR words ILIKE ? ESCAPE '\\'))",
                    words,
                    filter.source(),
                    words);
        }
    }

    /**
     * The query for a filter.
     *
     * @throws IllegalArgumentException if its type or status is none there is
     */
    public static ClaimQuery of(ClaimFilter filter) {
        return new ClaimQuery(filter);
    }

    private void equal(String column, @Nullable String value, Enum<?>[] known) {
        if (value == null) {
            return;
        }
        String name = value.toUpperCase(Locale.ROOT);
        List<String> names = Arrays.stream(known).map(Enum::name).sorted().toList();
        if (!names.contains(name)) {
            throw new IllegalArgumentException("expected one of " + String.join(" ", names) + ", got \"" + value + "\""
                    + Suggestion.of(name, names));
        }
        add(column + " = ?", name);
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    private static String like(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The statement, with {@code ?} for each parameter. */
    public String sql() {
        String hit = "SELECT c.* FROM claims c JOIN articles a ON a.id = c.article"
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions)) + " ORDER BY c.id"
                + (filter.limit() == null ? "" : " LIMIT " + filter.limit());
        return COLUMNS.formatted(hit);
    }

    /** The parameters, in order. */
    public List<Object> parameters() {
        return List.copyOf(parameters);
    }
}
