package org.multivector.lab.langid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.multivector.core.table.Row;
import org.multivector.press.internal.language.Script;

/**
 * A language of the model, and its words.
 *
 * @param tag BCP 47 tag
 * @param script its script
 * @param weight how often its texts are learned from, beside those of others
 * @param words where its words come from; drawn from one of these for a whole text
 */
record Source(String tag, Script script, double weight, List<Words> words) {
    Source {
        words = List.copyOf(words);
    }

    static Source read(Row row, Path lingua) throws IOException {
        List<Words> words = new ArrayList<>();
        for (String cell : row.list("sources")) {
            int colon = cell.indexOf(':');
            int arrow = cell.indexOf('>');
            String name = cell.substring(colon + 1, arrow < 0 ? cell.length() : arrow);
            Words found =
                    cell.startsWith("lingua:") ? Chain.of(LinguaCounts.read(lingua, name)) : ListedWords.read(name);
            words.add(arrow < 0 ? found : new Rewritten(found, cell.substring(arrow + 1)));
        }
        String tag = row.id().startsWith("und.") ? "und" : row.id();
        return new Source(
                tag, row.choice("script", "script", Script.byCode()), Double.parseDouble(row.get("weight")), words);
    }

    /** One of the sources. */
    Words any(SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
