package org.multivector.lab.langid;

import java.io.DataOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.multivector.press.internal.language.Grams;
import org.multivector.press.internal.language.Letters;
import org.multivector.press.internal.language.Script;
import org.multivector.press.internal.language.Weights;

/**
 * Learns the weights of one script's languages: multinomial logistic regression over hashed sequences of letters, by
 * stochastic gradients with a rate a weight (AdaGrad, Duchi et al. 2011) that falls linearly to zero.
 */
final class Learner {
    private static final long SEED = 20261130;
    private static final double RATE = 0.15;
    /** Texts of few words, which are hard to tell. */
    private static final double SHORT = 0.4;

    private static final int FEW = 4;
    private static final int MANY = 26;
    /** Words of another language of the script: names, quotations. */
    private static final double FOREIGN = 0.04;
    /** Texts without accents. */
    private static final double BARE = 0.04;

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    /** Less is not learned from. */
    private static final double LEAST_SLOPE = 0.002;

    private static final int LARGEST = 127;
    /** Steps of a weight in one natural logarithm. */
    private static final double STEPS = 48;

    private final Script script;
    private final List<Source> sources;
    private final Letters letters = new Letters();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final int size;
    private final int mask;
    private final float[] weights;
    private final float[] squares;

    Learner(Script script, List<Source> sources) {
        this.script = script;
        this.sources = sources;
        this.size = Weights.rowBytes(sources.size());
        int rows = rows(script);
        this.mask = rows - 1;
        this.weights = new float[rows * size];
        this.squares = new float[rows * size];
        Arrays.fill(squares, 1e-2f);
    }

    private static int rows(Script script) {
        return switch (script) {
            case LATIN -> 1 << Integer.getInteger("lab.latin", 16);
            case CYRILLIC -> 1 << Integer.getInteger("lab.cyrillic", 15);
            default -> 1 << 14;
        };
    }

    /** Learns from so many texts a language; says how many of the last were told. */
    String learn(int texts) {
        long all = (long) texts * sources.size();
        int hits = 0;
        int counted = 0;
        float[] scores = new float[size];
        for (long i = 0; i < all; i++) {
            int answer = any();
            Grams grams = text(answer);
            score(grams, scores);
            if (i > all * 9 / 10) {
                counted++;
                hits += best(scores) == answer ? 1 : 0;
            }
            mend(grams, scores, answer, (float) (RATE * (1 - (double) i / all)));
        }
        return String.format(Locale.ROOT, "%.2f %% of the last %d texts told", 100.0 * hits / counted, counted);
    }

    /** A language, each as often as it weighs. */
    private int any() {
        double point = random.nextDouble()
                * sources.stream().mapToDouble(Source::weight).sum();
        int at = 0;
        while (at < sources.size() - 1 && point >= sources.get(at).weight()) {
            point -= sources.get(at).weight();
            at++;
        }
        return at;
    }

    private Grams text(int language) {
        int count = random.nextDouble() < SHORT ? 1 + random.nextInt(FEW) : FEW + random.nextInt(MANY);
        StringBuilder text = new StringBuilder();
        Words words = sources.get(language).any(random);
        for (int i = 0; i < count; i++) {
            boolean foreign = count > FEW && random.nextDouble() < FOREIGN;
            Words from = foreign ? sources.get(random.nextInt(sources.size())).any(random) : words;
            text.append(from.draw(random)).append(' ');
        }
        String whole = script == Script.LATIN && random.nextDouble() < BARE ? bare(text) : text.toString();
        Grams grams = new Grams(4096);
        grams.add(letters, script, whole, 0, whole.length());
        return grams;
    }

    /** Without accents, as it is typed where there are no keys for them. */
    private static String bare(CharSequence text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private void score(Grams grams, float[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < grams.size(); i++) {
            int row = (grams.hash(i) & mask) * size;
            for (int j = 0; j < size; j++) {
                scores[j] += weights[row + j];
            }
        }
    }

    private int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < sources.size(); i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** Scores become shares of probability less the truth, and each weight goes against them. */
    private void mend(Grams grams, float[] scores, int answer, float rate) {
        int languages = sources.size();
        float most = scores[best(scores)];
        double sum = 0;
        for (int i = 0; i < languages; i++) {
            sum += Math.exp(scores[i] - most);
        }
        int[] moved = new int[languages];
        float[] slopes = new float[languages];
        int count = 0;
        for (int i = 0; i < languages; i++) {
            double slope = Math.exp(scores[i] - most) / sum - (i == answer ? 1 : 0);
            if (Math.abs(slope) > LEAST_SLOPE) {
                moved[count] = i;
                slopes[count++] = (float) slope;
            }
        }
        for (int i = 0; count > 0 && i < grams.size(); i++) {
            move((grams.hash(i) & mask) * size, moved, slopes, count, rate);
        }
    }

    private void move(int row, int[] moved, float[] slopes, int count, float rate) {
        for (int j = 0; j < count; j++) {
            int place = row + moved[j];
            squares[place] += slopes[j] * slopes[j];
            weights[place] -= rate * slopes[j] / (float) Math.sqrt(squares[place]);
        }
    }

    void write(DataOutputStream out) throws IOException {
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[i] * STEPS)));
        }
        Weights.write(out, sources.stream().map(Source::tag).toList(), 1 / STEPS, bytes);
    }
}
