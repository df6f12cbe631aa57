package org.multivector.coder.relation;

import org.multivector.coder.frame.Match;
import org.multivector.core.Because;

/**
 * A row that matched a predicate.
 *
 * @param scene index of the scene
 * @param match how it matched
 * @param meaning the row's cell that says what it means
 * @param because the row with its words
 */
public record FoundRow(int scene, Match match, String meaning, Because because) {}
