package org.multivector.coder.actor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Mention.Form;
import org.multivector.core.event.Sector;
import org.multivector.core.text.Span;

/**
 * What some words of a sentence stand for.
 *
 * @param actor id of the actor; null when only described
 * @param country as {@link org.multivector.core.event.Participant} has it
 * @param sector part of society
 * @param kind what sort of party
 * @param head id of the word that heads the words
 * @param span the words
 * @param form how they stand for it
 * @param because the row that decided
 */
public record Referent(
        @Nullable String actor,
        @Nullable String country,
        @Nullable Sector sector,
        ActorKind kind,
        int head,
        Span span,
        Form form,
        Because because) {

    public Referent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(because, "because");
    }

    /** An actor whose words stand elsewhere, such as the speaker of a whole turn. */
    public static Referent of(Actor actor, Span span, Because because) {
        return new Referent(
                actor.id(), actor.country(), actor.sector(), actor.kind(), 0, span, Form.DESCRIPTION, because);
    }

    /** The same party under other words. */
    Referent at(int newHead, Span newSpan, Form newForm, Because newBecause) {
        return new Referent(actor, country, sector, kind, newHead, newSpan, newForm, newBecause);
    }
}
