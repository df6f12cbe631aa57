package org.multivector.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Text that breaks careless code: bidi marks, combining accents, dotted and dotless i, emoji, soft hyphens, lone
 * surrogates, mixed line ends, endless words, nested quotation marks, letters of every language there are tables for, composed
 * and not. The same seed gives the same texts.
 */
public final class HostileText {
    private static final List<String> PIECES = List.of(
            "\u202e",
            "\u200f",
            "\u2066",
            "e\u0301",
            "\u0301",
            "İstanbul",
            "ısı",
            "IRAN",
            "ß",
            "👩‍👩‍👧",
            "🇰🇿",
            "so\u00adft",
            "\ud800",
            "\udc00",
            "\r\n",
            "\r",
            "\n\n",
            "\u2028",
            "\u0000",
            "\ufeff",
            "\ufffd",
            "\"",
            "«",
            "»",
            "“",
            "”",
            "'",
            "’",
            "(",
            ")",
            "—",
            "...",
            "…",
            ".",
            "?",
            "!",
            "К.Токаев",
            "U.S.",
            "don't",
            "https://a.example/б?q=1",
            "@user",
            "12.02.2022",
            "3,5%",
            "$18 billion",
            "said",
            "Putin",
            "if",
            "not",
            "президент",
            "Қазақстан",
            "Türkiye'nin",
            "Əliyev",
            "Ağcaqəbədi",
            "21-ci",
            "Їжак",
            "під’їзд",
            "ґрунт",
            "Є",
            "өңір",
            "һәм",
            "Ұлы",
            "ЁЛКА",
            "ё",
            "и\u0306",
            "I\u0307",
            "K\u0131z\u0327",
            "II.",
            "19. yüzyıl",
            "т. п.",
            "К.-Ж.Токаев",
            "t.me/a",
            "2022-ж.",
            "№7",
            "?..",
            "...",
            "•",
            "– ",
            "Q: ",
            "ΑΣ",
            "ǅ",
            "你好。",
            "مرحبا؟",
            " ",
            " ",
            " ",
            "\t");

    private HostileText() {}

    /** {@code count} texts of up to {@code pieces} pieces each. */
    public static Stream<String> texts(long seed, int count, int pieces) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(random, 1 + random.nextInt(pieces)));
        }
        texts.add("");
        texts.add("x".repeat(10_000));
        texts.add("“".repeat(10_000));
        texts.add("no ".repeat(10_000));
        return texts.stream();
    }

    private static String text(Random random, int pieces) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
