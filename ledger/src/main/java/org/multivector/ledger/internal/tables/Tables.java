package org.multivector.ledger.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.multivector.ledger.decisions.Decision;
import org.multivector.ledger.originals.Key;
import org.multivector.ledger.store.Coded;
import org.multivector.ledger.store.Families;

/** The tables of a ledger, open for writing. */
public final class Tables implements Closeable {
    private final Database database;
    private final Appenders appenders;
    private final ArticleRows rows;
    private final ActorRows actors;

    private Tables(Database database, ActorRows actors) {
        this.database = database;
        this.actors = actors;
        this.appenders = new Appenders(database.connection());
        this.rows = new ArticleRows(appenders, actors);
    }

    public static Tables open(Path file, String where) throws IOException {
        Database database = Database.open(file, Database.Use.WRITE);
        boolean done = false;
        try {
            Migrations.run(database, where);
            ActorRows actors = Database.tried("the actors could not be read", () -> new ActorRows(database));
            done = true;
            return new Tables(database, actors);
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    public Database database() {
        return database;
    }

    /** The names of the originals that were coded. */
    public Set<String> coded() throws IOException {
        return Database.tried("the originals could not be listed", () -> {
            Set<String> out = new HashSet<>();
            try (Statement statement = database.connection().createStatement();
                    ResultSet found = statement.executeQuery("SELECT original FROM originals")) {
                while (found.next()) {
                    out.add(found.getString(1));
                }
            }
            return out;
        });
    }

    /** Writes what was made of these originals, all or none. */
    public void add(List<Key> keys, List<Coded> coded) throws IOException {
        List<byte[]> records = coded.parallelStream()
                .map(one -> one.coding() == null ? new byte[0] : ArticleRows.records(one.coding()))
                .toList();
        database.transaction("rows could not be written; is the disk full?", () -> {
            for (int i = 0; i < keys.size(); i++) {
                rows.add(keys.get(i), coded.get(i), records.get(i));
            }
            actors.flush(appenders);
            appenders.flush();
            return keys.size();
        });
    }

    /** Replaces the links between articles. */
    public void links(List<Families.Link> links) throws IOException {
        database.transaction("links could not be written; is the disk full?", () -> {
            database.execute("DELETE FROM family_links");
            for (Families.Link link : links) {
                appenders
                        .row("family_links")
                        .text(link.article())
                        .text(link.other())
                        .text(link.kind())
                        .flag(link.joins())
                        .text(link.reason())
                        .end();
            }
            appenders.flush();
            return true;
        });
    }

    /** Replaces what follows from links and decisions. */
    public void decide(List<Decision> inForce) throws IOException {
        database.transaction("decisions could not be applied; is the disk full?", () -> {
            database.execute("DELETE FROM families");
            database.execute("DELETE FROM actor_merges");
            for (Map.Entry<String, String> one : Families.of(links(), inForce).entrySet()) {
                appenders
                        .row("families")
                        .text(one.getKey())
                        .text(one.getValue())
                        .end();
            }
            for (Decision one : inForce) {
                if (one.what() == Decision.What.ACTOR_MERGE) {
                    appenders
                            .row("actor_merges")
                            .text(one.about().get(0))
                            .text(one.about().get(1))
                            .text(one.id())
                            .end();
                }
            }
            appenders.flush();
            return true;
        });
    }

    private List<Families.Link> links() throws SQLException {
        List<Families.Link> out = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT article, other, kind, joins, reason FROM family_links ORDER BY article, other")) {
            while (rows.next()) {
                out.add(new Families.Link(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getBoolean(4),
                        rows.getString(5)));
            }
        }
        return out;
    }

    /** Whether a table has a row with this id. */
    public boolean has(String table, String id) throws IOException {
        return Database.tried("an id could not be looked up", () -> {
            try (PreparedStatement statement =
                    database.connection().prepareStatement("SELECT 1 FROM " + table + " WHERE id = ?")) {
                statement.setString(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    @Override
    public void close() throws IOException {
        appenders.close();
        database.close();
    }
}
