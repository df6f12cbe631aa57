package org.multivector.press.internal.words;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scripts that the language table names, by ISO 15924 code. */
enum Script {
    LATIN("Latn", UnicodeScript.LATIN),
    CYRILLIC("Cyrl", UnicodeScript.CYRILLIC),
    ARABIC("Arab", UnicodeScript.ARABIC),
    HEBREW("Hebr", UnicodeScript.HEBREW),
    GEORGIAN("Geor", UnicodeScript.GEORGIAN),
    ARMENIAN("Armn", UnicodeScript.ARMENIAN),
    GREEK("Grek", UnicodeScript.GREEK),
    DEVANAGARI("Deva", UnicodeScript.DEVANAGARI),
    THAI("Thai", UnicodeScript.THAI),
    HANGUL("Hang", UnicodeScript.HANGUL),
    /** Hiragana and katakana: one kana in five letters makes Chinese characters Japanese. */
    KANA("Kana", UnicodeScript.HIRAGANA),
    HAN("Hani", UnicodeScript.HAN);

    private static final Map<String, Script> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(script -> script.code, Function.identity()));
    /** No letter up to this one is of another script. */
    static final char LAST_LATIN = 0x24F;

    private final String code;
    private final UnicodeScript unicode;

    Script(String code, UnicodeScript unicode) {
        this.code = code;
        this.unicode = unicode;
    }

    static Map<String, Script> byCode() {
        return BY_CODE;
    }

    static boolean isCyrillic(char letter) {
        return letter >= 0x400 && letter <= 0x52F;
    }

    /** The script of a letter, if the table could name it. */
    static Optional<Script> of(char letter) {
        UnicodeScript found = UnicodeScript.of(letter);
        if (found == UnicodeScript.KATAKANA) {
            return Optional.of(KANA);
        }
        return Arrays.stream(values()).filter(script -> script.unicode == found).findFirst();
    }

    /** Whether the letter is of a script that puts no blanks between words, or as Korean puts few into names. */
    static boolean isUnspaced(char letter) {
        return letter > LAST_LATIN
                && of(letter)
                        .filter(script -> script == HAN || script == KANA || script == HANGUL || script == THAI)
                        .isPresent();
    }
}
