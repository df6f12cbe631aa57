package org.multivector.ledger.events.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorName;
import org.multivector.core.actor.Membership;
import org.multivector.core.actor.Role;
import org.multivector.core.time.Edtf;

/**
 * What is known of an actor on a day: the names in use, the offices held, what it belonged to. What has no dates holds
 * always.
 *
 * @param actor the actor
 * @param on the day
 * @param names names in use on that day
 * @param roles offices held on that day, by it or in it
 * @param memberships what it belonged to on that day, and what belonged to it
 */
public record Dossier(
        Actor actor, LocalDate on, List<ActorName> names, List<Role> roles, List<Membership> memberships) {

    /** @throws NullPointerException if anything is null */
    public Dossier {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(on, "on");
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        memberships = List.copyOf(memberships);
    }

    /** The dossier of an actor; of the roles and memberships given, those that are its own. */
    public static Dossier of(Actor actor, LocalDate on, Collection<Role> roles, Collection<Membership> memberships) {
        String id = actor.id();
        return new Dossier(
                actor,
                on,
                actor.names().stream().filter(name -> holds(name.valid(), on)).toList(),
                roles.stream()
                        .filter(role -> role.person().equals(id) || role.of().equals(id))
                        .filter(role -> holds(role.held(), on))
                        .toList(),
                memberships.stream()
                        .filter(one -> one.member().equals(id) || one.of().equals(id))
                        .filter(one -> holds(one.held(), on))
                        .toList());
    }

    private static boolean holds(@Nullable Edtf time, LocalDate day) {
        return time == null || time.includes(day);
    }
}
