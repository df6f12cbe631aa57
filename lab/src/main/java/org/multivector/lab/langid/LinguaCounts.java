package org.multivector.lab.langid;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How often sequences of one to five letters stood within words of a language's texts, as told by the models in the jar of
 * Lingua 1.2.2 (Apache-2.0). The jar has for each sequence its share among those that begin with the same letters but the
 * last; multiplied along the sequence they give back the counts. Sequences do not reach over the end of a word.
 */
final class LinguaCounts {
    private static final List<String> FILES = List.of("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams");
    private static final JsonFactory JSON = new JsonFactory();

    private LinguaCounts() {}

    /** The counts of the sequences of a language, by sequence; in parts of all letters for single letters. */
    static Map<String, Double> read(Path jar, String language) throws IOException {
        Map<String, Double> counts = new HashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String file : FILES) {
                ZipEntry entry = zip.getEntry("language-models/" + language + "/" + file + ".json");
                if (entry != null) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        readFile(in, counts);
                    }
                }
            }
        }
        return counts;
    }

    private static void readFile(InputStream in, Map<String, Double> counts) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            while (parser.nextToken() != null) {
                boolean isShare = parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().indexOf('/') > 0;
                if (isShare) {
                    double share = share(parser.currentName());
                    for (String gram : parser.nextTextValue().split(" ")) {
                        double before =
                                gram.length() == 1 ? 1 : counts.getOrDefault(gram.substring(0, gram.length() - 1), 0.0);
                        counts.put(gram, share * before);
                    }
                }
            }
        }
    }

    private static double share(String fraction) {
        int slash = fraction.indexOf('/');
        return Double.parseDouble(fraction.substring(0, slash)) / Double.parseDouble(fraction.substring(slash + 1));
    }
}
