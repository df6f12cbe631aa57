package org.multivector.lab.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.language.internal.model.Clusters;
import org.multivector.language.internal.model.Dictionary;
import org.multivector.language.internal.model.Lexicon;
import org.multivector.language.internal.model.ModelInput;
import org.multivector.language.internal.model.Vocabulary;

/**
 * What a model is given that its treebanks do not tell: the resources {@code clusters/LANG.tsv}, {@code
 * topics/LANG.tsv} and {@code dictionary/LANG.bin} beside this class, where a language has them.
 *
 * @param clusters which words are used alike
 * @param topics which words are written of the same matters
 * @param dictionary the forms of words
 */
record Supplement(Clusters clusters, Clusters topics, Dictionary dictionary) {
    /** Reads what there is for a language. */
    static Supplement of(String language) {
        return new Supplement(clusters("clusters/", language), clusters("topics/", language), dictionary(language));
    }

    /** Together with what was counted in treebanks. */
    Vocabulary with(Lexicon upos) {
        return new Vocabulary(upos, clusters, topics, dictionary);
    }

    private static Clusters clusters(String folder, String language) {
        String file = folder + language + ".tsv";
        if (Supplement.class.getResource(file) == null) {
            return Clusters.NONE;
        }
        Map<String, Integer> narrow = new HashMap<>();
        List<Integer> wide = new ArrayList<>(List.of(0));
        for (Row row : Table.resource(Supplement.class, file).rows()) {
            row.list("words").forEach(word -> narrow.put(word, wide.size()));
            wide.add(Integer.valueOf(row.get("wide")));
        }
        return Clusters.of(narrow, wide.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Dictionary dictionary(String language) {
        try (InputStream file = Supplement.class.getResourceAsStream("dictionary/" + language + ".bin")) {
            return file == null
                    ? Dictionary.NONE
                    : Dictionary.read(new ModelInput(new InflaterInputStream(file).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
