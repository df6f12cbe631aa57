package org.multivector.ledger.store;

import java.io.IOException;
import java.util.function.Consumer;
import org.multivector.core.text.Article;

/** Finds which articles of a ledger are one source. The same articles, the same families. */
@FunctionalInterface
public interface FamilyFinder {
    /** The articles of a ledger. */
    @FunctionalInterface
    interface Articles {
        /**
         * Gives all articles in the order of their ids, none of them with a family.
         *
         * @throws IOException if they cannot be read
         */
        void forEach(Consumer<Article> action) throws IOException;
    }

    /**
     * Finds them.
     *
     * @throws IOException if the articles cannot be read
     */
    Families find(Articles articles) throws IOException;
}
