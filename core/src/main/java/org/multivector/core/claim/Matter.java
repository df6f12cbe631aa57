package org.multivector.core.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.event.Event;
import org.multivector.core.event.Participant;
import org.multivector.core.text.Phrase;
import org.multivector.core.time.Edtf;

/** What a claim is about, one record for each {@link ClaimKind}. */
public sealed interface Matter extends Serializable {

    /** The kind of claim it makes. */
    ClaimKind kind();

    /** The event it is about, where it is one. */
    default Optional<Event> event() {
        return Optional.empty();
    }

    /** An event of the PLOVER codebook. */
    record Happening(Event what) implements Matter {
        /** @throws NullPointerException if the event is null */
        public Happening {
            Objects.requireNonNull(what, "what");
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.EVENT;
        }

        @Override
        public Optional<Event> event() {
            return Optional.of(what);
        }
    }

    /**
     * Something foretold.
     *
     * @param what the foreseen event; null when it is none of the codebook's
     * @param proposition the words of what is foretold
     * @param probability what the words of probability mean; null when there are none
     * @param horizon until when; null when the text sets no date
     */
    record Forecast(
            @Nullable Event what,
            Phrase proposition,
            @Nullable Probability probability,
            @Nullable Edtf horizon) implements Matter {
        /** @throws NullPointerException if the proposition is null */
        public Forecast {
            Objects.requireNonNull(proposition, "proposition");
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.FORECAST;
        }

        @Override
        public Optional<Event> event() {
            return Optional.ofNullable(what);
        }
    }

    /**
     * The <em>if</em> part; what depends on it points to it.
     *
     * @param what the event it supposes; null when it is none of the codebook's
     * @param proposition its words
     */
    record Condition(@Nullable Event what, Phrase proposition) implements Matter {
        /** @throws NullPointerException if the proposition is null */
        public Condition {
            Objects.requireNonNull(proposition, "proposition");
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.CONDITION;
        }

        @Override
        public Optional<Event> event() {
            return Optional.ofNullable(what);
        }
    }

    /** One thing put down to another, each as words of the article. */
    record Explanation(Phrase effect, Phrase cause) implements Matter {
        /** @throws NullPointerException if a part is null */
        public Explanation {
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.EXPLANATION;
        }
    }

    /**
     * A relation between parties.
     *
     * @param relation its name: member, office, part, ally, rival, owner, kin …
     * @param from the parties of which it is said
     * @param to the parties they are related to
     */
    record Tie(String relation, List<Participant> from, List<Participant> to) implements Matter {
        /** @throws NullPointerException if a part is null */
        public Tie {
            Objects.requireNonNull(relation, "relation");
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.TIE;
        }
    }

    /** A gesture of protocol: {@code +} warm, {@code -} cold, and the words of the occasion it belongs to. */
    record Signal(Polarity sign, Phrase occasion) implements Matter {
        /** @throws NullPointerException if a part is null */
        public Signal {
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.SIGNAL;
        }
    }

    /** A number of something. */
    record Count(Amount amount) implements Matter {
        /** @throws NullPointerException if the amount is null */
        public Count {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.AMOUNT;
        }
    }
}
