package org.multivector.press;

import java.util.Optional;
import org.multivector.press.internal.words.Languages;

/**
 * Tells the language of a text, for those who need no more of this module.
 *
 * <pre>{@code
 * LanguageId languages = LanguageId.load();
 * languages.of("Министры встретились в понедельник");   // ru
 * languages.of("OK");                                   // nothing: too short to tell
 * }</pre>
 *
 * <p>Tells some eighty languages of the press, those of Central Asia, the Caucasus and their neighbours in each of their
 * alphabets. Some that hardly differ are told as their greater neighbour: Bosnian as Croatian or Serbian, Malay as Indonesian,
 * Nynorsk as {@code nb}. Immutable; safe for several threads.
 */
public final class LanguageId {
    private final Languages languages;

    private LanguageId(Languages languages) {
        this.languages = languages;
    }

    /** Reads the model; keep it for all your texts. */
    public static LanguageId load() {
        return new LanguageId(Languages.load());
    }

    /**
     * The language that a text is in, as a BCP 47 tag with the script where the language is also written in another:
     * {@code kk}, {@code kk-Latn}. Nothing when it is too short, or in none of the languages known.
     *
     * @param text the text; what lies far beyond its beginning is not looked at
     */
    public Optional<String> of(String text) {
        return languages.guess(text);
    }
}
