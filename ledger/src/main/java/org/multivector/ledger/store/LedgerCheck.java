package org.multivector.ledger.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.multivector.core.DataException;
import org.multivector.core.text.Article;
import org.multivector.core.text.Span;
import org.multivector.ledger.decisions.Decision;
import org.multivector.ledger.decisions.Decisions;
import org.multivector.ledger.internal.tables.ArticleReader;
import org.multivector.ledger.internal.tables.Database;
import org.multivector.ledger.internal.tables.Migrations;
import org.multivector.ledger.internal.tables.Quote;
import org.multivector.ledger.originals.Fault;
import org.multivector.ledger.originals.Key;
import org.multivector.ledger.originals.Originals;

/**
 * Holds a ledger against itself: every original against its digest, every row against the rows it points to, every quote
 * against its article. Changes nothing.
 */
public final class LedgerCheck {
    /** Where a table points to another. */
    private record Reference(String table, String column, String parent, String key) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference("articles", "original", "originals", "original"),
            new Reference("articles", "id", "originals", "article"),
            new Reference("rejected", "original", "originals", "original"),
            new Reference("passages", "article", "articles", "id"),
            new Reference("origins", "article", "articles", "id"),
            new Reference("mentions", "article", "articles", "id"),
            new Reference("mentions", "actor", "actors", "id"),
            new Reference("attributions", "article", "articles", "id"),
            new Reference("attributions", "actor", "actors", "id"),
            new Reference("claims", "article", "articles", "id"),
            new Reference("claims", "condition", "claims", "id"),
            new Reference("claim_actors", "claim", "claims", "id"),
            new Reference("claim_actors", "actor", "actors", "id"),
            new Reference("claim_sources", "claim", "claims", "id"),
            new Reference("claim_sources", "actor", "actors", "id"),
            new Reference("because", "claim", "claims", "id"),
            new Reference("families", "article", "articles", "id"),
            new Reference("families", "family", "articles", "id"),
            new Reference("family_links", "article", "articles", "id"),
            new Reference("family_links", "other", "articles", "id"));

    private static final List<String> COUNTS = List.of(
            "SELECT 'claims', id, 'there are ' || count(*) || ' claims of this id' FROM claims GROUP BY id"
                    + " HAVING count(*) > 1 ORDER BY id",
            "SELECT 'articles', a.id, 'should have ' || any_value(a.claims) || ' claims, has ' || count(c.id)"
                    + " FROM articles a LEFT JOIN claims c ON c.article = a.id GROUP BY a.id"
                    + " HAVING any_value(a.claims) <> count(c.id) ORDER BY a.id",
            "SELECT 'claims', id, 'has no reason' FROM claims c ANTI JOIN because b ON b.claim = c.id ORDER BY id",
            "SELECT 'originals', o.original, 'has neither an article nor a reason why' FROM originals o"
                    + " ANTI JOIN articles a ON a.original = o.original ANTI JOIN rejected r ON r.original = o.original"
                    + " ORDER BY o.original");

    private static final String QUOTES = "SELECT id, sentence_start, sentence_end, quote, quote_sha256 FROM claims"
            + " WHERE article = ? ORDER BY id";

    private final Consumer<Fault> faults;
    private int count;

    private LedgerCheck(Consumer<Fault> faults) {
        this.faults = faults;
    }

    /**
     * What was found.
     *
     * @param originals how many originals are sound
     * @param waiting how many of them are stored and not coded yet, which is no fault
     * @param faults how many faults there are
     */
    public record Found(int originals, int waiting, int faults) {}

    /**
     * Checks a ledger.
     *
     * @param faults gets each fault
     * @throws org.multivector.core.DataException if it is none, or of a newer version
     * @throws IOException if it cannot be read at all
     */
    public static Found check(Path folder, Consumer<Fault> faults) throws IOException {
        Format.check(folder);
        return new LedgerCheck(faults).check(new Layout(folder));
    }

    private Found check(Layout layout) throws IOException {
        Set<String> keys = new HashSet<>();
        int sound;
        try (Originals originals = Originals.openToRead(layout.originals())) {
            sound = originals.check(this::fault);
            originals.keys().forEach(key -> keys.add(key.hex()));
        }
        try (Database database = Database.open(layout.tables(), Database.Use.READ)) {
            int coded = Database.tried("the tables could not be checked", () -> {
                Migrations.verified(database, layout.folder().toString());
                int rows = originals(database, keys);
                for (Reference reference : REFERENCES) {
                    references(database, reference);
                }
                for (String sql : COUNTS) {
                    counts(database, sql);
                }
                return rows;
            });
            quotes(database);
            decisions(database, layout);
            return new Found(sound, keys.size() - coded, count);
        }
    }

    private void fault(Fault fault) {
        count++;
        faults.accept(fault);
    }

    /** How many originals have rows. */
    private int originals(Database database, Set<String> keys) throws SQLException {
        int coded = 0;
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT original, article FROM originals ORDER BY original")) {
            while (rows.next()) {
                String key = rows.getString(1);
                if (!keys.contains(key)) {
                    fault(new Fault("originals: " + key, "its original is gone; take articles/ from a backup"));
                } else {
                    coded++;
                }
                if (!key.startsWith(rows.getString(2)) || rows.getString(2).length() != Key.ARTICLE_DIGITS) {
                    fault(new Fault("originals: " + key, "its article is called " + rows.getString(2)));
                }
            }
        }
        return coded;
    }

    private void references(Database database, Reference one) throws SQLException {
        String sql =
                "SELECT DISTINCT " + one.column + " FROM " + one.table + " WHERE " + one.column + " IS NOT NULL AND "
                        + one.column + " NOT IN (SELECT " + one.key + " FROM " + one.parent + ") ORDER BY 1";
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                fault(new Fault(
                        one.table + "." + one.column + ": " + rows.getString(1),
                        "is not in " + one.parent + "; run \"multivector rebuild\""));
            }
        }
    }

    private void counts(Database database, String sql) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                fault(new Fault(
                        rows.getString(1) + ": " + rows.getString(2),
                        rows.getString(3) + "; run \"multivector rebuild\""));
            }
        }
    }

    private void decisions(Database database, Layout layout) throws IOException {
        List<Decision> all;
        try {
            all = Decisions.read(layout.decisions()).inForce();
        } catch (DataException e) {
            fault(new Fault(e.where(), String.valueOf(e.getMessage())));
            return;
        }
        Set<String> articles = Database.tried("ids could not be read", () -> ids(database, "articles"));
        Set<String> actors = Database.tried("ids could not be read", () -> ids(database, "actors"));
        for (Decision one : all) {
            Set<String> known = one.what() == Decision.What.ACTOR_MERGE ? actors : articles;
            one.about().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> fault(new Fault(
                            layout.decisions() + ": " + one.id(),
                            "is about " + id + ", which is not in the ledger; undo it, or read that page again")));
        }
    }

    private static Set<String> ids(Database database, String table) throws SQLException {
        Set<String> out = new HashSet<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM " + table)) {
            while (rows.next()) {
                out.add(rows.getString(1));
            }
        }
        return out;
    }

    private void quotes(Database database) throws IOException {
        try (PreparedStatement statement = database.connection().prepareStatement(QUOTES)) {
            new ArticleReader(database.connection(), false).forEach(one -> quotes(one.article(), statement));
        } catch (SQLException e) {
            throw new IOException("the claims could not be read: " + e.getMessage(), e);
        }
    }

    private void quotes(Article article, PreparedStatement statement) throws SQLException {
        List<String> wrong = new ArrayList<>();
        statement.setString(1, article.id());
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                int start = rows.getInt(2);
                int end = rows.getInt(3);
                String quote = rows.getString(4);
                boolean inside =
                        0 <= start && start <= end && end <= article.text().length();
                if (!inside
                        || !Span.of(start, end).in(article.text()).equals(quote)
                        || !Quote.sha256(quote).equals(rows.getString(5))) {
                    wrong.add(rows.getString(1));
                }
            }
        }
        wrong.forEach(id -> fault(new Fault(
                "claims: " + id, "its quote is not what stands in its article; run \"multivector rebuild\"")));
    }
}
