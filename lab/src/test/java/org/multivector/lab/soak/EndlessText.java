package org.multivector.lab.soak;

import java.util.Iterator;
import java.util.Locale;
import org.multivector.core.text.Sentence;
import org.multivector.language.Language;

/**
 * Parses a text of so many words without a full stop, in a JVM of its own, and prints what it took: seconds to the first
 * sentence and of each tenth of the text, and the most heap that lived beside text and
 * model: the forms a worker remembers, some 30 MB, and what else there is. Exits with 1 if words are lost,
 * if the last tenth took more than three times the first, or if what lives grows by more than {@link #MOST_MB}.
 */
final class EndlessText {
    private static final int MOST_MB = 48;
    private static final int FORMS = 40_000;
    private static final String COMMON = "the minister of the state met the president and ";
    private static final int PHRASE = 10;
    private static final int TENTHS = 10;

    private EndlessText() {}

    /** Arguments: language, number of words. */
    public static void main(String[] arguments) {
        Language language = Language.load(arguments[0]);
        int words = Integer.parseInt(arguments[1]) / (FORMS * PHRASE) * (FORMS * PHRASE);
        String text = text(words);
        language.parse(text.substring(0, 200_000)).forEach(sentence -> {});
        long before = living();
        long start = System.nanoTime();
        double first = 0;
        long most = before;
        double[] seconds = new double[TENTHS + 1];
        long read = 0;
        int tenth = 0;
        for (Iterator<Sentence> sentences = language.parse(text).iterator(); sentences.hasNext(); ) {
            read += sentences.next().size();
            first = first == 0 ? (System.nanoTime() - start) / 1e9 : first;
            if (read >= (tenth + 1L) * words / TENTHS) {
                seconds[++tenth] = (System.nanoTime() - start) / 1e9;
                most = Math.max(most, living());
            }
        }
        double firstTenth = seconds[1];
        double lastTenth = seconds[TENTHS] - seconds[TENTHS - 1];
        System.out.printf(
                Locale.ROOT,
                "%d words in %.0f s; first sentence after %.3f s, first tenth %.1f s, last tenth %.1f s; "
                        + "%d MB lived before, at most %.1f MB more on the way%n",
                read,
                seconds[TENTHS],
                first,
                firstTenth,
                lastTenth,
                before >> 20,
                (most - before) / 1048576.0);
        boolean good = read == words && lastTenth < 3 * firstTenth && most - before < MOST_MB << 20 && first < 1;
        System.exit(good ? 0 : 1);
    }

    /** Common words, and behind each nine of them one of more forms than a worker remembers. */
    private static String text(int words) {
        StringBuilder forms = new StringBuilder();
        for (int i = 0; i < FORMS; i++) {
            for (int rest = i * 7919 % FORMS + FORMS; rest > 0; rest /= 20) {
                forms.append("bcdfglmnprstvzhkxjwq".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
            }
            forms.append(' ').append(COMMON);
        }
        return forms.toString().repeat(words / (FORMS * PHRASE));
    }

    private static long living() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
