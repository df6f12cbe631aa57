package org.multivector.press.internal.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.press.Press;

/**
 * Tells in which language a stretch of text is. The script of most letters leaves few candidates, often one; between these
 * a linear model decides that adds up a weight for every short sequence of letters and every word ({@link Grams}). Immutable;
 * safe for several threads.
 *
 * <p>Trained by {@code lab.langid}; docs/adr/0011 says on what. Korean, Greek and whatever else has a script of its own is
 * told by the script; Japanese from Chinese by its kana.
 */
public final class LanguageModel {
    /** The tag of texts in none of the languages. */
    public static final String UNDETERMINED = "und";

    /** Units looked at; more do not make it surer. */
    private static final int ENOUGH = 400;
    /** Units looked at in one step; where these leave no doubt, no more are. */
    private static final int STEP = 24;

    private static final double NO_DOUBT = 18;
    /** One kana among so many letters makes Chinese characters Japanese. */
    private static final int KANA_SHARE = 20;
    /** More than the sequences of one step have. */
    private static final int ROOM = 1024;

    private static final double[] NO_PRIORS = {};

    private static final List<Script> SCRIPTS = List.of(Script.values());

    private final Letters letters = new Letters();
    private final Map<Script, Weights> weights = new EnumMap<>(Script.class);
    private final Map<Script, List<String>> tags = new EnumMap<>(Script.class);
    /** For each language of a script what speaks for it before a text is seen. */
    private final Map<Script, double[]> priors = new EnumMap<>(Script.class);

    private LanguageModel() {}

    /**
     * The likeliest language.
     *
     * @param tag BCP 47 tag; {@link #UNDETERMINED} for a language like none of those known
     * @param margin by how much it is likelier than the next, as a natural logarithm; infinite where the script tells
     * @param letters how many letters were seen
     */
    public record Guess(String tag, double margin, int letters) {}

    /** Reads the model and the table of languages. */
    public static LanguageModel load() {
        try (InputStream in =
                Objects.requireNonNull(Press.class.getResourceAsStream("languages.model"), "languages.model")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the table of languages, and a model that {@code lab.langid} has written. */
    public static LanguageModel read(InputStream packed) throws IOException {
        LanguageModel model = new LanguageModel();
        Map<String, Double> known = new HashMap<>();
        for (Row row : Table.resource(Press.class, "tables/world/languages.tsv").rows()) {
            Script script = row.choice("script", "script", Script.byCode());
            model.tags.computeIfAbsent(script, none -> new ArrayList<>()).add(row.id());
            known.put(row.id(), row.get("prior").isEmpty() ? 0.0 : row.parse("prior", Double::parseDouble));
        }
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)));
        int scripts = in.readInt();
        for (int i = 0; i < scripts; i++) {
            Script script = Objects.requireNonNull(Script.byCode().get(in.readUTF()), "script");
            Weights weights = Weights.read(in);
            model.weights.put(script, weights);
            model.priors.put(
                    script,
                    weights.tags().stream()
                            .mapToDouble(tag -> known.getOrDefault(tag, 0.0))
                            .toArray());
        }
        return model;
    }

    /** The languages written in a script. */
    public List<String> tags(Script script) {
        return List.copyOf(tags.getOrDefault(script, List.of()));
    }

    /**
     * The likeliest language of a stretch; nothing where it has no letters.
     *
     * @param text the text it lies in
     * @param start first unit
     * @param end the unit after the last; what lies far beyond {@code start} is not looked at
     */
    public Optional<Guess> best(CharSequence text, int start, int end) {
        int stop = Math.min(end, start + ENOUGH);
        int[] counts = counts(text, start, stop);
        Optional<Script> script = script(counts);
        if (script.isEmpty()) {
            return Optional.empty();
        }
        int count = Arrays.stream(counts, Script.FIRST_PLACE, counts.length).sum();
        Weights known = weights.get(script.get());
        if (known == null) {
            List<String> only = tags(script.get());
            return only.stream().findFirst().map(tag -> new Guess(tag, Double.POSITIVE_INFINITY, count));
        }
        CharSequence composed = Letters.composed(text, start, stop);
        boolean same = composed == text;
        return among(known, script.get(), composed, same ? start : 0, same ? stop : composed.length(), count);
    }

    /** The likeliest language of a script, reading only as far as there is doubt. */
    private Optional<Guess> among(Weights known, Script script, CharSequence text, int start, int end, int count) {
        double[] scores = new double[known.tags().size()];
        double[] prior = priors.getOrDefault(script, NO_PRIORS);
        System.arraycopy(prior, 0, scores, 0, prior.length);
        Grams grams = new Grams(ROOM);
        Optional<Guess> guess = Optional.empty();
        int at = start;
        while (at < end && guess.filter(found -> found.margin() >= NO_DOUBT).isEmpty()) {
            int to = endOfWord(text, Math.min(end, at + STEP), end);
            if (grams.add(letters, script, text, at, to)) {
                known.add(grams, scores);
                grams.clear();
                guess = Optional.of(best(known, scores, count));
            }
            at = to;
        }
        return guess;
    }

    private int endOfWord(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && at < from + Grams.LONGEST_WORD && letters.kind(text, at) != Letters.BREAK) {
            at++;
        }
        return at;
    }

    private static Guess best(Weights known, double[] scores, int count) {
        int best = 0;
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                second = scores[best];
                best = i;
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        return new Guess(known.tags().get(best), scores[best] - second, count);
    }

    /** The script of most letters of a stretch; Japanese where there are some kana among Chinese characters. */
    public Optional<Script> script(CharSequence text, int start, int end) {
        return script(counts(text, start, Math.min(end, start + ENOUGH)));
    }

    /** Whether the letters of a stretch are of a script that one language alone is written in. */
    public boolean isToldByScript(CharSequence text, int start, int end) {
        return script(text, start, end)
                .filter(script -> !weights.containsKey(script))
                .isPresent();
    }

    private int[] counts(CharSequence text, int start, int stop) {
        int[] counts = new int[Letters.KINDS];
        for (int i = start; i < stop; i++) {
            counts[Math.max(0, letters.kind(text, i))]++;
        }
        return counts;
    }

    private static Optional<Script> script(int[] counts) {
        Script most = Script.LATIN;
        for (Script script : SCRIPTS) {
            most = counts[script.place()] > counts[most.place()] ? script : most;
        }
        if (most == Script.HAN || most == Script.KANA) {
            int kana = counts[Script.KANA.place()];
            most = kana * KANA_SHARE > counts[Script.HAN.place()] + kana ? Script.KANA : Script.HAN;
        }
        return counts[most.place()] == 0 ? Optional.empty() : Optional.of(most);
    }
}
