package org.multivector.press.internal.charset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Mends text whose bytes were once read in a wrong charset and then stored as text: {@code "РџСЂРёРІРµС‚"} is "Привет", its
 * UTF-8 read as windows-1251; {@code "Ïðèâåò"} is the same, windows-1251 read as windows-1252. Immutable.
 *
 * <p>Only what is certain is mended. UTF-8 that was misread proves itself: a line whose letters, written in the wrong charset
 * again, are valid UTF-8 with several sequences is never a text of its own. Other misreadings are mended where the text is
 * very unlikely as it stands and of common likelihood when mended.
 */
final class Garbled {
    private static final List<String> CYRILLIC = List.of("be", "bg", "mk", "ru", "sr", "uk");

    /** Garbled again and again, but not for ever. */
    private static final int TIMES = 3;
    /** Units looked at where likelihood decides. */
    private static final int LOOK = 800;

    private static final int FEWEST = 24;
    /** Cost of a letter, in natural logarithms, below which a text is common, and above which it is none. */
    private static final double COMMON = 4;

    private static final double NONE = 7;

    private final List<SingleByte> misread = List.of(
            SingleByte.of("windows-1252"),
            SingleByte.of("windows-1251"),
            SingleByte.of("KOI8-R"),
            SingleByte.of("IBM866"),
            SingleByte.of("windows-1250"),
            SingleByte.of("ISO-8859-1"));
    private final List<Swap> swaps = List.of(
            Swap.of("windows-1251", "windows-1252"),
            Swap.of("KOI8-R", "windows-1252"),
            Swap.of("KOI8-R", "windows-1251"),
            Swap.of("windows-1251", "KOI8-R"),
            Swap.of("IBM866", "windows-1251"),
            Swap.of("windows-1251", "IBM866"));
    private final LetterModel letters;
    private final boolean[] isLead = new boolean[Character.MAX_VALUE + 1];
    private final boolean[] isLater = new boolean[Character.MAX_VALUE + 1];

    Garbled(LetterModel letters) {
        this.letters = letters;
        for (SingleByte charset : misread) {
            for (int b = 0x80; b < 0xF5; b++) {
                char letter = charset.letter(b);
                isLead[letter] |= b >= 0xC2;
                isLater[letter] |= b < 0xC0;
            }
        }
    }

    private record Swap(SingleByte right, SingleByte wrong) {
        static Swap of(String right, String wrong) {
            return new Swap(SingleByte.of(right), SingleByte.of(wrong));
        }
    }

    /** The text with garbled letters mended, and a note if there were any. */
    Decoded mended(Decoded decoded) {
        String text = decoded.text();
        int lines = 0;
        if (isSuspicious(text)) {
            StringBuilder out = new StringBuilder(text.length());
            lines = mendLines(text, out);
            text = lines > 0 ? out.toString() : text;
        }
        if (lines > 0) {
            return noted(decoded, text, "letters garbled by a wrong charset mended in " + lines + " lines");
        }
        Optional<Swap> swap = swapped(text);
        if (swap.isEmpty()) {
            return decoded;
        }
        String note = "letters garbled by reading " + swap.get().right.name() + " as "
                + swap.get().wrong.name() + " mended";
        return noted(decoded, reread(text, swap.get()), note);
    }

    private static Decoded noted(Decoded decoded, String text, String note) {
        String all = decoded.note().map(before -> before + "; " + note).orElse(note);
        return new Decoded(text, decoded.charset(), Optional.of(all));
    }

    /** Whether somewhere the misread first byte of a sequence stands before a misread later one. */
    private boolean isSuspicious(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isLead[text.charAt(i - 1)] && isLater[text.charAt(i)]) {
                return true;
            }
        }
        return false;
    }

    private int mendLines(String text, StringBuilder out) {
        int mended = 0;
        int at = 0;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            int stop = feed < 0 ? text.length() : feed + 1;
            String line = text.substring(at, stop);
            String better = line;
            for (int i = 0; i < TIMES; i++) {
                better = mendedOnce(better);
            }
            mended += better.equals(line) ? 0 : 1;
            out.append(better);
            at = stop;
        }
        return mended;
    }

    private String mendedOnce(String line) {
        if (!isSuspicious(line)) {
            return line;
        }
        for (SingleByte wrong : misread) {
            Optional<String> right = utf8(line, wrong);
            if (right.isPresent()) {
                return right.get();
            }
        }
        return line;
    }

    /** What a line was, if it is UTF-8 read in a charset. */
    private static Optional<String> utf8(String line, SingleByte wrong) {
        Optional<byte[]> bytes = wrong.bytes(line);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Utf8 utf8 = Utf8.of(bytes.get());
        int high = (int) line.chars().filter(c -> c >= 0x80).count();
        boolean isCertain = utf8.isValid() && (utf8.sequences() >= 2 || (utf8.sequences() == 1 && high == 3));
        return isCertain ? Optional.of(new String(bytes.get(), StandardCharsets.UTF_8)) : Optional.empty();
    }

    private Optional<Swap> swapped(String text) {
        Letters sample = Letters.of(highPart(text));
        if (sample.high() < FEWEST || letters.isBelow(sample, NONE * sample.high())) {
            return Optional.empty();
        }
        Swap best = null;
        double least = COMMON;
        for (Swap swap : swaps) {
            Letters right = Letters.of(reread(highPart(text), swap));
            double cost = letters.cost(right, CYRILLIC) / Math.max(1, right.high());
            if (cost < least) {
                least = cost;
                best = swap;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The beginning of what is beyond ASCII. */
    private static String highPart(String text) {
        StringBuilder part = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < text.length() && part.length() < LOOK; i++) {
            boolean isHigh = text.charAt(i) >= 0x80;
            if (isHigh) {
                part.append(text.charAt(i));
            } else if (inWord) {
                part.append(' ');
            }
            inWord = isHigh;
        }
        return part.toString();
    }

    /** The text with the letters that the wrong charset has read again. */
    private static String reread(String text, Swap swap) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 0x80 && swap.wrong.has(c)) {
                out.setCharAt(i, swap.wrong.instead(c, swap.right));
            }
        }
        return out.toString();
    }
}
