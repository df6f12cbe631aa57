package org.multivector.lab.langid;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/** Words of a language in its other alphabet, by the rows of {@code letters.tsv}. Immutable. */
final class Rewritten implements Words {
    private static final int LONGEST = 2;

    private final Words words;
    private final Map<String, String> letters = new HashMap<>();

    Rewritten(Words words, String target) {
        this.words = words;
        for (Row row : Table.resource(Rewritten.class, "letters.tsv").rows()) {
            if (row.get("target").equals(target)) {
                letters.put(row.get("from"), row.get("to"));
            }
        }
    }

    @Override
    public String draw(SplittableRandom random) {
        String word = words.draw(random);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int length = Math.min(LONGEST, word.length() - at);
            while (length > 1 && !letters.containsKey(word.substring(at, at + length))) {
                length--;
            }
            String from = word.substring(at, at + length);
            out.append(letters.getOrDefault(from, from));
            at += length;
        }
        return out.toString();
    }
}
