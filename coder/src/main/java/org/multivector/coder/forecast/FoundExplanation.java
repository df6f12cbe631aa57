package org.multivector.coder.forecast;

import org.multivector.core.Because;
import org.multivector.core.text.Span;

/**
 * One thing put down to another.
 *
 * @param scene index of the scene
 * @param head id of the word that heads the effect
 * @param effect the words of the effect
 * @param cause the words of the cause
 * @param because the row that decided
 */
public record FoundExplanation(int scene, int head, Span effect, Span cause, Because because) {}
