package org.multivector.press.internal.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scripts that the language table names, by ISO 15924 code. */
public enum Script {
    LATIN(1, "Latn", UnicodeScript.LATIN),
    CYRILLIC(2, "Cyrl", UnicodeScript.CYRILLIC),
    ARABIC(3, "Arab", UnicodeScript.ARABIC),
    HEBREW(4, "Hebr", UnicodeScript.HEBREW),
    GEORGIAN(5, "Geor", UnicodeScript.GEORGIAN),
    ARMENIAN(6, "Armn", UnicodeScript.ARMENIAN),
    GREEK(7, "Grek", UnicodeScript.GREEK),
    DEVANAGARI(8, "Deva", UnicodeScript.DEVANAGARI),
    BENGALI(9, "Beng", UnicodeScript.BENGALI),
    GUJARATI(10, "Gujr", UnicodeScript.GUJARATI),
    GURMUKHI(11, "Guru", UnicodeScript.GURMUKHI),
    KANNADA(12, "Knda", UnicodeScript.KANNADA),
    MALAYALAM(13, "Mlym", UnicodeScript.MALAYALAM),
    TAMIL(14, "Taml", UnicodeScript.TAMIL),
    TELUGU(15, "Telu", UnicodeScript.TELUGU),
    SINHALA(16, "Sinh", UnicodeScript.SINHALA),
    ETHIOPIC(17, "Ethi", UnicodeScript.ETHIOPIC),
    BURMESE(18, "Mymr", UnicodeScript.MYANMAR),
    KHMER(19, "Khmr", UnicodeScript.KHMER),
    LAO(20, "Laoo", UnicodeScript.LAO),
    THAI(21, "Thai", UnicodeScript.THAI),
    HANGUL(22, "Hang", UnicodeScript.HANGUL),
    /** Hiragana and katakana: a few among Chinese characters make them Japanese. */
    KANA(23, "Kana", UnicodeScript.HIRAGANA),
    HAN(24, "Hani", UnicodeScript.HAN);

    private static final Map<String, Script> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(script -> script.code, Function.identity()));
    private static final Map<UnicodeScript, Script> BY_UNICODE = byUnicode();
    /** No letter up to this one is of another script than Latin. */
    private static final char LAST_LATIN = 0x24F;

    /** No {@link #place} is less. */
    static final int FIRST_PLACE = 1;

    private final String code;
    private final UnicodeScript unicode;
    private final byte place;

    Script(int place, String code, UnicodeScript unicode) {
        this.code = code;
        this.unicode = unicode;
        this.place = (byte) place;
    }

    private static Map<UnicodeScript, Script> byUnicode() {
        Map<UnicodeScript, Script> scripts = new EnumMap<>(UnicodeScript.class);
        for (Script script : values()) {
            scripts.put(script.unicode, script);
        }
        scripts.put(UnicodeScript.KATAKANA, KANA);
        return scripts;
    }

    /** The scripts by their code. */
    public static Map<String, Script> byCode() {
        return BY_CODE;
    }

    /** The ISO 15924 code. */
    public String code() {
        return code;
    }

    /** A small number of its own. */
    byte place() {
        return place;
    }

    /** The script of a letter, if the table could name it. */
    public static Optional<Script> of(char letter) {
        if (letter <= LAST_LATIN) {
            return Optional.of(LATIN);
        }
        if (letter >= 0x400 && letter <= 0x52F) {
            return Optional.of(CYRILLIC);
        }
        return Optional.ofNullable(BY_UNICODE.get(UnicodeScript.of(letter)));
    }

    /** Whether the letter is of a script that puts no blanks between words, or as Korean puts few into names. */
    public static boolean isUnspaced(char letter) {
        return letter > LAST_LATIN
                && of(letter)
                        .filter(script -> script == HAN || script == KANA || script == HANGUL || script == THAI)
                        .isPresent();
    }
}
