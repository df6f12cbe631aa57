package org.multivector.ledger.internal.tables;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Access;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;

/** Reads articles out of the tables in the order of their ids, some hundred at a time, so that memory does not grow. */
public final class ArticleReader {
    private static final int PAGE = 256;
    private static final String ARTICLES = "SELECT a.id, a.url, a.title, a.bylines, a.outlet, a.section, a.published,"
            + " a.modified, a.language, a.access, a.text, a.records, f.family"
            + " FROM articles a LEFT JOIN families f ON f.article = a.id WHERE a.id > ? ORDER BY a.id LIMIT " + PAGE;
    private static final String PASSAGES = "SELECT article, span_start, span_end, language, kind FROM passages"
            + " WHERE article > ? AND article <= ? ORDER BY article, number";
    private static final String ORIGINS = "SELECT article, outlet, url, language, how FROM origins"
            + " WHERE article > ? AND article <= ? ORDER BY article, hop";

    private final Connection connection;
    private final boolean withRecords;

    public ArticleReader(Connection connection, boolean withRecords) {
        this.connection = connection;
        this.withRecords = withRecords;
    }

    /** What is done with each article. */
    @FunctionalInterface
    public interface Action {
        void accept(StoredArticle article) throws IOException, SQLException;
    }

    private record Row(
            String id,
            @Nullable String url,
            Header header,
            String text,
            String records,
            @Nullable String family) {}

    /** All articles. */
    public void forEach(Action action) throws IOException {
        try {
            String after = "";
            List<Row> page = page(after);
            while (!page.isEmpty()) {
                String last = page.get(page.size() - 1).id();
                Map<String, List<Passage>> passages = passages(after, last);
                Map<String, List<Origin>> origins = origins(after, last);
                for (Row row : page) {
                    action.accept(stored(row, passages, origins));
                }
                after = last;
                page = page(after);
            }
        } catch (SQLException e) {
            throw new IOException("the articles could not be read: " + e.getMessage(), e);
        }
    }

    private static StoredArticle stored(
            Row row, Map<String, List<Passage>> passages, Map<String, List<Origin>> origins) {
        Header header = row.header().withOrigin(origins.getOrDefault(row.id(), List.of()));
        String family = row.id().equals(row.family()) ? null : row.family();
        Article article = new Article(
                row.id(), null, row.url(), header, row.text(), passages.getOrDefault(row.id(), List.of()), family);
        return new StoredArticle(article, row.records());
    }

    private List<Row> page(String after) throws SQLException, IOException {
        List<Row> out = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ARTICLES)) {
            statement.setString(1, after);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    out.add(row(rows));
                }
            }
        }
        return out;
    }

    private Row row(ResultSet rows) throws SQLException, IOException {
        String access = rows.getString("access");
        Header header = new Header(
                rows.getString("title"),
                texts(rows.getArray("bylines")),
                rows.getString("outlet"),
                rows.getString("section"),
                date(rows.getString("published")),
                date(rows.getString("modified")),
                rows.getString("language"),
                access == null ? null : Access.valueOf(access.toUpperCase(Locale.ROOT)),
                List.of());
        return new Row(
                rows.getString("id"),
                rows.getString("url"),
                header,
                rows.getString("text"),
                withRecords ? Packed.unpack(rows.getBlob("records").getBinaryStream()) : "",
                rows.getString("family"));
    }

    static List<String> texts(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    private static @Nullable Published date(@Nullable String text) {
        return text == null ? null : Published.parse(text);
    }

    private Map<String, List<Passage>> passages(String after, String last) throws SQLException {
        Map<String, List<Passage>> out = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(PASSAGES)) {
            statement.setString(1, after);
            statement.setString(2, last);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Passage passage = new Passage(
                            Span.of(rows.getInt(2), rows.getInt(3)),
                            rows.getString(4),
                            PassageKind.valueOf(rows.getString(5).toUpperCase(Locale.ROOT)));
                    out.computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
                            .add(passage);
                }
            }
        }
        return out;
    }

    private Map<String, List<Origin>> origins(String after, String last) throws SQLException {
        Map<String, List<Origin>> out = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ORIGINS)) {
            statement.setString(1, after);
            statement.setString(2, last);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Origin origin = new Origin(
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            Origin.How.valueOf(rows.getString(5).toUpperCase(Locale.ROOT)));
                    out.computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
                            .add(origin);
                }
            }
        }
        return out;
    }
}
