package org.multivector.coder.frame;

import java.util.List;

/**
 * The dependents of one predicate in normal form: who does it is {@code SUBJECT} whether the clause is active, passive,
 * relative, participial or infinite, and whether the word is a verb or a noun.
 *
 * @param predicate id of the predicate
 * @param all the arguments in order of preference for their kind
 * @param passive whether the verb is passive, so that a missing subject is no gap
 * @param finite whether it has a subject of its own in the sentence, or cannot have one
 */
public record Arguments(int predicate, List<Argument> all, boolean passive, boolean finite) {

    /** How an argument hangs on its predicate. */
    public enum Link {
        /** Who does it. */
        SUBJECT,
        /** What it is done to. */
        OBJECT,
        /** To or for whom. */
        INDIRECT,
        /** With an adposition, or bare as an adverbial. */
        OBLIQUE,
        /** A noun's genitive, possessive, adjective or compound: who does it or to whom, as the row says. */
        GENITIVE,
        /** To whom, as the light verb above a noun tells: "Minsk faces sanctions". */
        PATIENT,
        /** A complement clause. */
        CLAUSE,
        /** An adverbial clause. */
        ADVERBIAL,
        /** A particle. */
        PARTICLE
    }

    /**
     * One argument.
     *
     * @param word id of its head word
     * @param link how it hangs on the predicate
     * @param shared whether it was found elsewhere in the sentence: by control, coordination or a light verb
     */
    public record Argument(int word, Link link, boolean shared) {}

    public Arguments {
        all = List.copyOf(all);
    }

    /** The first argument with this link; 0 if there is none. */
    public int first(Link link) {
        for (Argument argument : all) {
            if (argument.link() == link) {
                return argument.word();
            }
        }
        return 0;
    }
}
