/**
 * The trained part of the engine: word types, tagger, lemmatizer, parser, and the file they are kept in. No promise to users; public only so
 * that the trainer in {@code lab} can reach it. Everything here is free of politics and of any one language.
 */
@NullMarked
package org.multivector.language.internal.model;

import org.jspecify.annotations.NullMarked;
