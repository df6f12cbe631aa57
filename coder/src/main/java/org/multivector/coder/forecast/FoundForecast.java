package org.multivector.coder.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.status.Reading;
import org.multivector.core.Because;
import org.multivector.core.claim.Probability;
import org.multivector.core.text.Span;

/**
 * Something foretold or asked, as a clause puts it.
 *
 * @param scene index of the scene
 * @param head id of the word that heads the clause
 * @param proposition the words of what is foretold
 * @param probability what its words of probability mean; null when there are none
 * @param reading how it is put
 * @param because the rows that made it
 */
public record FoundForecast(
        int scene,
        int head,
        Span proposition,
        @Nullable Probability probability,
        Reading reading,
        List<Because> because) {
    public FoundForecast {
        because = List.copyOf(because);
    }
}
