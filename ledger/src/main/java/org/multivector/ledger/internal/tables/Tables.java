package org.multivector.ledger.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        database.transaction("rows could not be written; is the disk full?", () -> {
            for (int i = 0; i < keys.size(); i++) {
                rows.add(keys.get(i), coded.get(i));
            }
            actors.flush(appenders);
            appenders.flush();
            return keys.size();
        });
    }

    /** Replaces the families. */
    public void families(Families families) throws IOException {
        database.transaction("families could not be written; is the disk full?", () -> {
            database.execute("DELETE FROM families");
            database.execute("DELETE FROM family_links");
            for (Map.Entry<String, String> one : families.families().entrySet()) {
                appenders
                        .row("families")
                        .text(one.getKey())
                        .text(one.getValue())
                        .end();
            }
            for (Families.Link link : families.links()) {
                appenders
                        .row("family_links")
                        .text(link.article())
                        .text(link.other())
                        .text(link.kind())
                        .text(link.reason())
                        .end();
            }
            appenders.flush();
            return true;
        });
    }

    @Override
    public void close() throws IOException {
        appenders.close();
        database.close();
    }
}
