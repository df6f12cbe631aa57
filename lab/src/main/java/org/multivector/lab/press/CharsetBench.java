package org.multivector.lab.press;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.lab.Measured;
import org.multivector.press.internal.charset.Decoded;
import org.multivector.press.internal.intake.Decoder;

/**
 * Measures how bytes become text: {@code CharsetBench SENTENCES}. Sentences of a language are joined to texts of 2,000 or 200
 * characters, written in a charset, and must be read as they were; sentences that the charset has not all letters of, or that hold
 * controls, are passed over. No charset is declared but where said.
 */
public final class CharsetBench {
    /** Language and charset. */
    private static final List<String> PAIRS = List.of(
            "ru windows-1251",
            "ru KOI8-R",
            "ru ISO-8859-5",
            "ru IBM866",
            "ru x-MacCyrillic",
            "uk windows-1251",
            "uk KOI8-U",
            "be windows-1251",
            "bg windows-1251",
            "pl windows-1250",
            "pl ISO-8859-2",
            "cs windows-1250",
            "cs ISO-8859-2",
            "hu windows-1250",
            "hu ISO-8859-2",
            "de windows-1252",
            "fr windows-1252",
            "fr ISO-8859-15",
            "es ISO-8859-1",
            "el windows-1253",
            "el ISO-8859-7",
            "tr windows-1254",
            "tr ISO-8859-9",
            "he windows-1255",
            "ar windows-1256",
            "ar ISO-8859-6",
            "fa windows-1256",
            "lt windows-1257",
            "lv windows-1257",
            "vi windows-1258",
            "th x-windows-874",
            "zh GBK",
            "zh GB18030",
            "zh Big5",
            "ja windows-31j",
            "ja EUC-JP",
            "ja ISO-2022-JP",
            "ko EUC-KR",
            "ru UTF-16LE",
            "ru UTF-16BE",
            "zh UTF-16LE",
            "de UTF-16BE",
            "ja UTF-16BE",
            "ru UTF-16",
            "ru UTF-8",
            "zh UTF-8");

    private static final int MOST = 40;

    private CharsetBench() {}

    /** The shares of texts read right, over all pairs. */
    public static Map<String, Measured> figures(Path sentences) throws IOException {
        Map<String, Measured> figures = new LinkedHashMap<>();
        figures.put("charsets.2000", all(sentences, 2000, Setting.PLAIN, null));
        figures.put("charsets.200", all(sentences, 200, Setting.PLAIN, null));
        return figures;
    }

    private enum Setting {
        PLAIN,
        PAGE,
        DECLARED,
        WRONG
    }

    /** Prints all of them. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int length : List.of(2000, 200)) {
            for (Setting setting : Setting.values()) {
                Measured all =
                        all(Path.of(args[0]), length, setting, length == 2000 || setting == Setting.PLAIN ? out : null);
                out.printf("%s, %d characters: %.2f %% of %d%n", setting, length, 100 * all.value(), all.n());
            }
        }
    }

    private static Measured all(Path sentences, int length, Setting setting, @Nullable PrintStream out)
            throws IOException {
        int hits = 0;
        int n = 0;
        for (String pair : PAIRS) {
            String[] parts = pair.split(" ");
            List<String> texts = texts(sentences.resolve(parts[0] + ".txt"), Charset.forName(parts[1]), length);
            int right = 0;
            Map<String, Integer> wrong = new LinkedHashMap<>();
            for (String text : texts) {
                Optional<Decoded> read = read(text, Charset.forName(parts[1]), setting);
                boolean isRight =
                        read.map(decoded -> isSame(decoded.text(), text)).orElse(false);
                right += isRight ? 1 : 0;
                if (!isRight) {
                    wrong.merge(read.map(Decoded::charset).orElse("none"), 1, Integer::sum);
                }
            }
            hits += right;
            n += texts.size();
            if (out != null && right < texts.size()) {
                out.printf("  %s %d of %d %s%n", pair, right, texts.size(), wrong);
            }
        }
        return Measured.share(hits, n);
    }

    private static boolean isSame(String read, String text) {
        return Normalizer.normalize(read, Normalizer.Form.NFC)
                .contains(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static Optional<Decoded> read(String text, Charset charset, Setting setting) {
        String label = setting == Setting.WRONG ? "iso-8859-1" : charset.name();
        String whole = switch (setting) {
            case PLAIN -> text;
            case PAGE -> page("", text);
            case DECLARED, WRONG -> page("<meta charset=\"" + label + "\">", text);
        };
        byte[] bytes = whole.getBytes(charset);
        return Decoder.decode(bytes, setting != Setting.PLAIN, null);
    }

    private static String page(String head, String text) {
        return "<!DOCTYPE html><html><head>" + head
                + "<title>News</title><link rel=\"stylesheet\" href=\"/main.css\"></head><body>\n"
                + "<div class=\"menu\"><a href=\"/\">Home</a> <a href=\"/about\">About</a></div>\n<p>" + text
                + "</p>\n<script>var counter = 12; document.write('<img src=\"/hit?' + counter + '\">');</script></body></html>";
    }

    private static List<String> texts(Path file, Charset charset, int length) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String sentence = charset.name().equals("windows-1258") ? apart(line) : line;
            CharsetEncoder encoder = charset.newEncoder();
            if (encoder.canEncode(sentence)
                    && sentence.chars().noneMatch(Character::isISOControl)
                    && isRestored(sentence, charset)) {
                text.append(sentence).append('\n');
            }
            if (text.length() >= length && texts.size() < MOST) {
                texts.add(text.substring(0, length));
                text.setLength(0);
            }
        }
        return texts;
    }

    private static boolean isRestored(String text, Charset charset) {
        return new String(text.getBytes(charset), charset).equals(text);
    }

    /** Vietnamese as windows-1258 has it: letters composed, their tones apart. */
    private static String apart(String text) {
        StringBuilder out = new StringBuilder();
        for (String letter : Normalizer.normalize(text, Normalizer.Form.NFC).split("")) {
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String base = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            out.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return out.toString();
    }
}
