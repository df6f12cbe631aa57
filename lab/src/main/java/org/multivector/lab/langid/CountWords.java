package org.multivector.lab.langid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.press.internal.language.Script;

/**
 * Counts the words of translated messages: {@code CountWords MEDIAWIKI LIBREOFFICE CLDR OUT}. The folders are what the
 * Debian packages mediawiki and libreoffice-l10n-* and the npm package cldr-annotations-full unpack to; a list a row of
 * {@code lists.tsv} is written to OUT.
 */
public final class CountWords {
    private static final Pattern MARKUP = Pattern.compile(
            "<[^>]*>|\\{\\{[^}]*\\}\\}|\\{[^}]*\\}|https?:\\S+|[$%&]\\w+;?|\\[\\[[^\\]|]*\\||\\S*[/\\\\_.]\\w\\S*|\\w*\\d\\w*|~");
    private static final Pattern WORD = Pattern.compile("[\\p{L}ʻ]+");
    /** Written in many ways within words of Uzbek. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{IsLatin})['ʻʼ‘’`](?=\\p{IsLatin})");

    private static final int MOST = 8000;

    private CountWords() {}

    /** Writes the lists. */
    public static void main(String[] args) throws IOException {
        for (Row row : Table.resource(CountWords.class, "lists.tsv").rows()) {
            List<String> texts = new ArrayList<>();
            if (!row.get("mediawiki").isEmpty()) {
                texts.addAll(Messages.json(Path.of(args[0]), row.get("mediawiki") + ".json"));
            }
            if (!row.get("libreoffice").isEmpty()) {
                texts.addAll(Messages.catalogues(Path.of(args[1]), row.get("libreoffice")));
            }
            if (!row.get("cldr").isEmpty()) {
                texts.addAll(Messages.json(
                        Path.of(args[2]).resolve("annotations").resolve(row.get("cldr")), "annotations.json"));
            }
            Script script = row.choice("script", "script", Script.byCode());
            Files.writeString(
                    Path.of(args[3], row.id() + ".tsv"),
                    list(row.id(), count(row.id(), texts, script)),
                    StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Integer> count(String row, List<String> texts, Script script) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            String plain = MARKUP.matcher(text)
                    .replaceAll(" ")
                    .toLowerCase(Locale.ROOT)
                    .replace("i̇", "i");
            String letters = script == Script.CYRILLIC
                    ? plain.replace('æ', 'ӕ')
                    : APOSTROPHE.matcher(plain).replaceAll(row.equals("uz") ? "ʻ" : " ");
            WORD.matcher(letters)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> word.chars()
                            .allMatch(c -> c == 'ʻ'
                                    || Script.of((char) c)
                                            .filter(script::equals)
                                            .isPresent()))
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts;
    }

    private static String list(String id, Map<String, Integer> counts) {
        StringBuilder out = new StringBuilder();
        out.append("# title: how often words stood in translated messages (")
                .append(id)
                .append(")\n");
        out.append(
                "# source: counted by lab.langid.CountWords in MediaWiki's messages (translatewiki.net, CC BY), LibreOffice's\n");
        out.append("# (MPL-2.0) and CLDR's annotations (Unicode License v3), where lists.tsv names them\n");
        out.append("# licence: Apache-2.0\n# change: run lab.langid.CountWords\nid\tcount\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> out.append(entry.getKey())
                        .append('\t')
                        .append(entry.getValue())
                        .append('\n'));
        return out.toString();
    }
}
