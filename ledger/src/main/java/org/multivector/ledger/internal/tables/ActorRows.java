package org.multivector.ledger.internal.tables;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorName;

/**
 * The rows of actors. An actor made from texts may look a little different in each: of several looks the one that comes
 * first in the order of its fields is kept, so that the order of reading does not matter.
 */
final class ActorRows {
    private static final String LOOK = "concat_ws(chr(31), kind, name, array_to_string(names, chr(30)),"
            + " coalesce(country, ''), coalesce(sector, ''), coalesce(wikidata, ''), provisional::VARCHAR)";

    private final Database database;
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, Actor> changed = new TreeMap<>();

    ActorRows(Database database) throws SQLException {
        this.database = database;
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, " + LOOK + " FROM actors")) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getString(2));
            }
        }
    }

    void add(Actor actor) {
        Actor waiting = changed.get(actor.id());
        String known = waiting == null ? stored.get(actor.id()) : look(waiting);
        if (known == null || look(actor).compareTo(known) < 0) {
            changed.put(actor.id(), actor);
        }
    }

    /** What {@link #LOOK} says of it. */
    private static String look(Actor actor) {
        return String.join(
                "\u001f",
                actor.kind().code(),
                actor.name(),
                String.join(
                        "\u001e", actor.names().stream().map(ActorName::text).toList()),
                text(actor.country()),
                text(actor.sector()),
                text(actor.wikidata()),
                String.valueOf(actor.provisional()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Appends what is new; replaces what looked otherwise. */
    void flush(Appenders appenders) throws SQLException {
        try (PreparedStatement delete = database.connection().prepareStatement("DELETE FROM actors WHERE id = ?")) {
            for (Actor actor : changed.values()) {
                if (stored.containsKey(actor.id())) {
                    delete.setString(1, actor.id());
                    delete.execute();
                }
            }
        }
        for (Actor actor : changed.values()) {
            appenders
                    .row("actors")
                    .text(actor.id())
                    .text(actor.kind().code())
                    .text(actor.name())
                    .texts(actor.names().stream().map(ActorName::text).toList())
                    .text(actor.country())
                    .text(actor.sector())
                    .text(actor.wikidata())
                    .flag(actor.provisional())
                    .end();
            stored.put(actor.id(), look(actor));
        }
        changed.clear();
    }
}
