package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.event.Sector;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * Common nouns that stand for parties: titles of offices ("foreign minister"), bodies that every state has ("parliament"),
 * and sorts of people ("protesters"). Immutable and thread-safe.
 */
final class Terms {
    private final Trie<Term> trie = new Trie<>();

    /**
     * One meaning of a noun.
     *
     * @param table short name of its table
     * @param row id of its row
     * @param office the office, for a title; null for bodies and people
     * @param kind what sort of party
     * @param sector part of society; null when it depends
     * @param body code of a body of which each state has one; empty for sorts of people, {@code state} for the state itself
     */
    record Term(
            String table,
            String row,
            @Nullable Office office,
            ActorKind kind,
            @Nullable Sector sector,
            String body) {}

    /** A stretch of keys that is a term. */
    record Hit(int from, int to, Term term) {}

    private Terms() {}

    /**
     * Reads a language's tables of titles and agents.
     *
     * @param offices columns {@code id titles}
     * @param agents columns {@code id words kind sector body}
     */
    static Terms of(Table offices, Table agents, ActorBook book) {
        Terms out = new Terms();
        for (Row row : offices.rows()) {
            Office office = book.office(row.id())
                    .orElseThrow(() -> row.error("id", "no office " + row.id() + " in world/offices.tsv"));
            Term term = new Term("offices", row.id(), office, ActorKind.PERSON, office.sector(), "");
            row.list("titles").forEach(title -> out.trie.add(Folding.keys(title), term));
        }
        Map<String, ActorKind> kinds = new TreeMap<>();
        for (ActorKind kind : ActorKind.values()) {
            kinds.put(kind.code(), kind);
        }
        Map<String, Sector> sectors = new TreeMap<>();
        for (Sector sector : Sector.values()) {
            sectors.put(sector.name(), sector);
        }
        for (Row row : agents.rows()) {
            Sector sector = row.get("sector").isEmpty() ? null : row.choice("sector", "sector", sectors);
            ActorKind kind = row.choice("kind", "kind of actor", kinds);
            Term term = new Term("agents", row.id(), null, kind, sector, row.get("body"));
            row.list("words").forEach(words -> out.trie.add(Folding.keys(words), term));
        }
        return out;
    }

    /** The longest terms, left to right, without overlap. */
    List<Hit> find(Keys keys) {
        List<Hit> out = new ArrayList<>();
        int at = 0;
        while (at < keys.size()) {
            Hit hit = longest(keys, at, at, trie);
            if (hit != null) {
                out.add(hit);
            }
            at = hit == null ? at + 1 : hit.to();
        }
        return out;
    }

    private static @Nullable Hit longest(Keys keys, int from, int at, Trie<Term> node) {
        if (at < keys.size()) {
            for (String key : keys.at(at)) {
                Trie<Term> next = node.step(key);
                Hit hit = next == null ? null : longest(keys, from, at + 1, next);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return node.values().isEmpty() ? null : new Hit(from, at, node.values().get(0));
    }
}
