package org.multivector.ledger.store;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.multivector.core.text.Article;

/** Finds what articles of a ledger have to do with each other. The same articles, the same links. */
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
     * Finds the links.
     *
     * @throws IOException if the articles cannot be read
     */
    List<Families.Link> find(Articles articles) throws IOException;
}
