package org.multivector.press.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of a text. Immutable; safe for several threads.
 *
 * <p>What is UTF-8 is read so, whatever is declared, also with some bad bytes, which become U+FFFD. Anything else is read in
 * every charset of the table, and that reading is taken whose letters are the likeliest: the probability of each letter after
 * the one before in the language that fits best ({@link LetterCosts}). The readings are of the same bytes, so that their
 * probabilities compare. A declared charset counts as evidence worth {@value #DECLARED} natural logarithms and a tenth of
 * the cost. UTF-16 is known by its mark, or where it gives letters and blanks; ISO-2022-JP by its escapes.
 */
public final class Charsets {
    private static final double DECLARED = 6;
    private static final double DECLARED_SHARE = 0.1;
    /** Charsets as rare as this are not thought of for less than a few bytes. */
    private static final double RARE = 2;

    private static final int FEW = 8;
    /** What a letter beyond ASCII costs in a text in no charset. */
    private static final double HOPELESS = 11;

    private static final String UTF_8 = "utf-8";

    private final LetterModel letters = LetterModel.load();
    private final List<Candidate> candidates = Candidate.all();
    private final Garbled garbled = new Garbled(letters);

    /**
     * Reads bytes.
     *
     * @param bytes all bytes of the text
     * @param declared the charset that the server or the page names
     */
    public Decoded decode(byte[] bytes, @Nullable String declared) {
        Optional<Charset> wide = Wide.find(bytes);
        if (wide.isPresent()) {
            return decoded(new String(bytes, wide.get()), wide.get().name().toLowerCase(Locale.ROOT), null);
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.isAscii() && Escapes.areIn(bytes)) {
            return decoded(Escapes.decode(bytes), "iso-2022-jp", null);
        }
        if (utf8.isNearly()) {
            String note = utf8.isValid() ? null : "bad UTF-8 bytes replaced: " + utf8.bad();
            return decoded(new String(bytes, StandardCharsets.UTF_8), UTF_8, note);
        }
        Optional<Candidate> found = best(bytes, declared);
        if (found.isEmpty()) {
            String note = "no charset makes a text of these bytes; read as utf-8, bad bytes replaced: " + utf8.bad();
            return decoded(new String(bytes, StandardCharsets.UTF_8), UTF_8, note);
        }
        Candidate best = found.get();
        boolean isBelieved = declared == null || best.isCalled(declared);
        String note = isBelieved ? null : "declared as " + declared + ", read as " + best.name();
        return decoded(best.decode(bytes), best.name(), note);
    }

    /** The text with letters mended that were garbled before it was stored, where that is certain. */
    public Decoded mended(Decoded decoded) {
        return garbled.mended(decoded);
    }

    private static Decoded decoded(String text, String charset, @Nullable String note) {
        boolean marked = text.startsWith("\uFEFF");
        return new Decoded(marked ? text.substring(1) : text, charset, Optional.ofNullable(note));
    }

    /** The charset in which the bytes make the likeliest text, if one makes a text of them at all. */
    private Optional<Candidate> best(byte[] bytes, @Nullable String declared) {
        byte[] sample = Sample.of(bytes);
        boolean few = high(sample) < FEW;
        Candidate best = candidates.get(0);
        double least = Double.POSITIVE_INFINITY;
        boolean isHopeless = true;
        for (Candidate candidate : candidates) {
            boolean isDeclared = declared != null && candidate.isCalled(declared);
            if (few && candidate.rarity() >= RARE && !isDeclared) {
                continue;
            }
            Letters read = Letters.of(candidate.decode(sample));
            double cost = candidate.rarity() + letters.cost(read, candidate.languages());
            double shown = isDeclared ? cost - DECLARED - DECLARED_SHARE * cost : cost;
            if (shown < least) {
                least = shown;
                best = candidate;
                isHopeless = cost > HOPELESS * read.high();
            }
        }
        return isHopeless ? Optional.empty() : Optional.of(best);
    }

    private static int high(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }
}
