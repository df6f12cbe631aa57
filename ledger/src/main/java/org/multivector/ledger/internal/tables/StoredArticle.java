package org.multivector.ledger.internal.tables;

import org.multivector.core.text.Article;

/**
 * An article with what was coded of it, as it comes out of the tables.
 *
 * @param article the article, with its family
 * @param records its other records as JSON Lines; empty where nobody asked for them
 */
public record StoredArticle(Article article, String records) {}
