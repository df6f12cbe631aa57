package org.multivector.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.actor.Membership;
import org.multivector.core.actor.Role;
import org.multivector.core.event.Sector;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.time.Edtf;

/**
 * All actors that the tables know, with their dated names, roles and memberships. Immutable and thread-safe.
 *
 * <p>The tables under {@code tables/world} say who there is; those under each language folder say how they are called
 * there.
 */
public final class ActorBook {
    /** Tables of actors: the same file name in {@code world} and in each language's folder. */
    private static final List<String> FILES = List.of("states", "bodies", "persons", "places");

    private static final Map<String, ActorKind> KINDS = new TreeMap<>();
    private static final Map<String, Sector> SECTORS = new TreeMap<>();

    static {
        for (ActorKind kind : ActorKind.values()) {
            KINDS.put(kind.code(), kind);
        }
        for (Sector sector : Sector.values()) {
            SECTORS.put(sector.name(), sector);
        }
    }

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, String> partOf = new HashMap<>();
    private final Map<String, List<Role>> rolesByPerson = new HashMap<>();
    private final Map<String, List<Role>> rolesByBody = new HashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final List<NameEntry> names = new ArrayList<>();
    private final Trie<NameEntry> properNames = new Trie<>();
    private final Map<String, Set<String>> wordsOfLands = new HashMap<>();

    private ActorBook() {}

    /**
     * Reads the tables of actors.
     *
     * @param owner a class beside which {@code tables/} lies
     * @param languages the language folders whose names are read
     * @throws org.multivector.core.DataException if a table is wrong
     */
    public static ActorBook load(Class<?> owner, List<String> languages) {
        ActorBook book = new ActorBook();
        for (String file : FILES) {
            Table.resource(owner, "tables/world/" + file + ".tsv").rows().forEach(book::actor);
        }
        Table.resource(owner, "tables/world/offices.tsv").rows().forEach(book::office);
        Table.resource(owner, "tables/world/roles.tsv").rows().forEach(book::role);
        Table.resource(owner, "tables/world/members.tsv").rows().forEach(book::member);
        for (String language : languages) {
            for (String file : FILES) {
                String path = "tables/" + language + "/" + file + ".tsv";
                Table table = Table.resource(owner, path);
                table.rows().forEach(row -> book.names(row, table.columns(), language, file));
            }
        }
        return book;
    }

    private void actor(Row row) {
        Sector sector = row.get("sector").isEmpty() ? null : row.choice("sector", "sector", SECTORS);
        Actor actor = new Actor(
                row.id(),
                row.choice("kind", "kind of actor", KINDS),
                row.get("name"),
                List.of(),
                orNull(row.get("country")),
                sector,
                orNull(row.get("wikidata")),
                false);
        if (actors.put(row.id(), actor) != null) {
            throw row.error("id", "the actor " + row.id() + " stands in another table already");
        }
        if (!row.get("part").isEmpty()) {
            partOf.put(row.id(), row.get("part"));
        }
    }

    private void office(Row row) {
        Sector sector = row.get("sector").isEmpty() ? null : row.choice("sector", "sector", SECTORS);
        boolean unique = row.get("holders").equals("one");
        int rank = row.parse("rank", Integer::parseInt);
        offices.put(row.id(), new Office(row.id(), row.get("name"), sector, row.list("covers"), unique, rank));
    }

    private void role(Row row) {
        Role role = new Role(
                row.choice("person", "actor", actors).id(),
                row.choice("office", "office", offices).code(),
                row.choice("of", "actor", actors).id(),
                period(row));
        rolesByPerson.computeIfAbsent(role.person(), key -> new ArrayList<>()).add(role);
        rolesByBody.computeIfAbsent(role.of(), key -> new ArrayList<>()).add(role);
    }

    private void member(Row row) {
        String member = row.choice("member", "actor", actors).id();
        String of = row.choice("of", "actor", actors).id();
        memberships.add(new Membership(member, of, row.get("as"), period(row)));
    }

    private static @Nullable Edtf period(Row row) {
        return row.get("held").isEmpty() ? null : row.parse("held", Edtf::parse);
    }

    private void names(Row row, List<String> columns, String language, String file) {
        row.choice("id", "actor", actors);
        boolean person = file.equals("persons");
        for (String text : row.list("names")) {
            List<Name> forms = person ? Name.person(text) : List.of(Name.parse(text));
            forms.forEach(name -> add(row.id(), NameEntry.Kind.NAME, name, language, file));
        }
        if (columns.contains("metonyms")) {
            add(row, "metonyms", NameEntry.Kind.METONYM, language, file);
            add(row, "adjectives", NameEntry.Kind.ADJECTIVE, language, file);
            add(row, "people", NameEntry.Kind.PEOPLE, language, file);
        }
    }

    private void add(Row row, String column, NameEntry.Kind kind, String language, String file) {
        row.list(column).forEach(text -> add(row.id(), kind, Name.parse(text), language, file));
    }

    private void add(String actor, NameEntry.Kind kind, Name name, String language, String file) {
        NameEntry entry = NameEntry.of(actor, kind, name, language, file);
        names.add(entry);
        if (kind == NameEntry.Kind.NAME || kind == NameEntry.Kind.METONYM) {
            List<String> keys = Folding.keys(name.words());
            properNames.add(keys, entry);
            if (file.equals("states")) {
                wordsOfLands.computeIfAbsent(actor, key -> new HashSet<>()).addAll(keys);
            }
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** Whether it is a state or a region. */
    boolean isLand(String id) {
        return wordsOfLands.containsKey(id);
    }

    /** Whether one of the names of a state or region has the word: "republic" of the Republic of Tatarstan. */
    boolean isLandNamed(String id, String word) {
        return wordsOfLands.getOrDefault(id, Set.of()).contains(word);
    }

    /** The actor with this id, if the tables know it. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** All actors, in the order of the tables. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /** All memberships, in the table's order. */
    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    /** The roles a person held, in the table's order. */
    public List<Role> roles(String person) {
        return rolesByPerson.getOrDefault(person, List.of());
    }

    /** The office with this code, if the table knows it. */
    Optional<Office> office(String code) {
        return Optional.ofNullable(offices.get(code));
    }

    /** The names in all languages read. */
    List<NameEntry> names() {
        return names;
    }

    /** Proper names in all languages read, for look-up. */
    Trie<NameEntry> properNames() {
        return properNames;
    }

    /** Id of the actor that this one belongs to: a capital's state, a ministry's government. */
    Optional<String> partOf(String id) {
        return Optional.ofNullable(partOf.get(id));
    }

    /** The state that an actor belongs to in the end: itself for a state. */
    Optional<Actor> stateOf(String id) {
        String at = id;
        for (int steps = 0; steps < 5; steps++) {
            Actor actor = actors.get(at);
            if (actor != null && actor.kind() == ActorKind.STATE) {
                return Optional.of(actor);
            }
            String above = partOf.get(at);
            if (above == null) {
                return Optional.ofNullable(actor).map(Actor::country).map(actors::get);
            }
            at = above;
        }
        return Optional.empty();
    }

    /**
     * Who held one of the offices of a body or state on a day.
     *
     * @param codes codes of the offices; the first that somebody held decides
     * @param of id of the state or body
     * @param day the day
     */
    Optional<String> holder(List<String> codes, String of, LocalDate day) {
        for (String code : codes) {
            for (Role role : rolesByBody.getOrDefault(of, List.of())) {
                if (role.office().equals(code)
                        && (role.held() == null || role.held().includes(day))) {
                    return Optional.of(role.person());
                }
            }
        }
        return Optional.empty();
    }

    /** Who held one of the offices last before {@code day}, the holder on that day excluded. */
    Optional<String> formerHolder(List<String> codes, String of, LocalDate day) {
        return rolesByBody.getOrDefault(of, List.of()).stream()
                .filter(role -> codes.contains(role.office()) && endedBefore(role, day))
                .max(Comparator.comparing(role -> last(role)))
                .map(Role::person);
    }

    private static boolean endedBefore(Role role, LocalDate day) {
        return last(role).isBefore(day);
    }

    private static LocalDate last(Role role) {
        return role.held() == null ? LocalDate.MAX : role.held().latest().orElse(LocalDate.MAX);
    }

    /** Whether the person held the office, or one it covers, on that day, of that body or of any when null. */
    boolean holds(String person, List<String> codes, @Nullable String of, LocalDate day) {
        return roles(person).stream()
                .anyMatch(role -> codes.contains(role.office())
                        && (of == null || role.of().equals(of))
                        && (role.held() == null || role.held().includes(day)));
    }

    /** How high a person stood on a day: 1 the highest office; what he was before counts two ranks less; 10 without any. */
    int rank(String person, LocalDate day) {
        int best = 10;
        for (Role role : roles(person)) {
            int rank = office(role.office()).map(Office::rank).orElse(5);
            boolean now = role.held() == null || role.held().includes(day);
            best = Math.min(best, now ? rank : rank + 2);
        }
        return best;
    }
}
