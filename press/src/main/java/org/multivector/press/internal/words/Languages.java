package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.core.table.Row;

/**
 * Tells the language of a stretch of text from its script, its letters and its frequent words; says nothing when they
 * do not tell. Immutable after loading.
 *
 * <p>For each language written in the stretch's main script:
 *
 * <pre>
 * score = log-likelihood of so many of its frequent words (0.15 of all words) against chance (0.02)
 *       + log-likelihood of so many of its typical letters (their share is in the table) against chance (0.005)
 *       − 1.5 · (letters its alphabet lacks)
 * </pre>
 *
 * Both speak also by their absence: forty Cyrillic letters without one of <i>ә ғ қ ң і</i> are not Kazakh. More
 * typical letters than expected are no more proof than as many as expected. The best language is told if it is likelier
 * than chance and leads the second by {@value #MARGIN}. Not a statistical model of letter sequences: a few rows of
 * knowledge a language, and silence on short stretches.
 */
public final class Languages {
    /** How far the best must lead. */
    static final double MARGIN = 1.5;

    private static final double WORDS = 0.15;
    private static final double CHANCE_WORDS = 0.02;
    private static final double CHANCE_LETTERS = 0.005;
    private static final double MISFIT = 1.5;
    private static final int FEW_LETTERS = 4;
    /** Fewer words than this must lead twice as far. */
    private static final int FEW_WORDS = 3;

    /** Letters of alphabets lie below this. */
    private static final int LETTERS = 0x1000;
    /** Units looked at; more do not make it surer. */
    private static final int ENOUGH = 1200;

    private final List<Language> languages = new ArrayList<>();
    private final Map<Script, List<Integer>> byScript = new EnumMap<>(Script.class);
    private final Map<String, Long> words = new HashMap<>();
    /** For each letter the set of languages that write it, one bit a language. */
    private final long[] alphabets = new long[LETTERS];

    private final Map<Script, Long> all = new EnumMap<>(Script.class);

    private Languages() {}

    private record Language(String tag, List<Group> groups) {}

    /** Letters that make up a share of a language's letters. */
    private record Group(String letters, double share) {
        static Group parse(String cell) {
            int colon = cell.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("expected letters:percent such as ії:6, got " + cell);
            }
            return new Group(cell.substring(0, colon), Double.parseDouble(cell.substring(colon + 1)) / 100);
        }
    }

    /** Reads the tables. */
    public static Languages load() {
        Languages read = new Languages();
        Tables.world("languages.tsv").forEach(read::add);
        Tables.languageRows("words.tsv").forEach(entry -> {
            long bit = 1L << read.index(entry.folder());
            entry.row().list("words").forEach(word -> read.addWord(word, bit));
        });
        return read;
    }

    private void add(Row row) {
        int index = languages.size();
        if (index >= Long.SIZE) {
            throw row.error("id", "more than " + Long.SIZE + " languages; the sets of languages are 64 bits wide");
        }
        List<Group> typical = row.list("typical").stream()
                .map(cell -> row.parse("typical", whole -> Group.parse(cell)))
                .toList();
        languages.add(new Language(row.id(), typical));
        Script script = row.choice("script", "script", Script.byCode());
        byScript.computeIfAbsent(script, none -> new ArrayList<>()).add(index);
        long bit = 1L << index;
        all.merge(script, bit, (a, b) -> a | b);
        row.get("alphabet").chars().forEach(c -> alphabets[c] |= bit);
        row.list("words").forEach(word -> addWord(word, bit));
    }

    private void addWord(String word, long bit) {
        Token.of(word).forEach(token -> words.merge(token.folded(), bit, (a, b) -> a | b));
    }

    private int index(String tag) {
        for (int i = 0; i < languages.size(); i++) {
            if (languages.get(i).tag.equals(tag)) {
                return i;
            }
        }
        throw new IllegalStateException("world/languages.tsv lacks the folder " + tag);
    }

    /** Whether some language has this folded word among its frequent ones. */
    public boolean isFrequent(String folded) {
        return words.containsKey(folded);
    }

    /**
     * The language of a stretch.
     *
     * @param text the text it lies in
     * @param start first unit
     * @param end the unit after the last; what lies far beyond {@code start} is not looked at
     * @param tokens its first tokens
     * @return BCP 47 tag; nothing when unsure
     */
    public Optional<String> guess(CharSequence text, int start, int end, List<Token> tokens) {
        int stop = Math.min(end, start + ENOUGH);
        Optional<Script> script = script(text, start, stop);
        if (script.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> candidates = byScript.getOrDefault(script.get(), List.of());
        if (candidates.size() == 1) {
            return Optional.of(languages.get(candidates.get(0)).tag);
        }
        double margin = tokens.size() < FEW_WORDS ? 2 * MARGIN : MARGIN;
        return best(candidates, new Evidence(script.get(), text, start, stop, tokens), margin);
    }

    /** Whether the letters of a stretch could be this language's: most of them are of its script. */
    public boolean couldBe(String tag, CharSequence text, int start, int end) {
        Optional<Script> script = script(text, start, Math.min(end, start + ENOUGH));
        return script.isPresent()
                && byScript.getOrDefault(script.get(), List.of()).stream()
                        .anyMatch(index -> languages.get(index).tag.equals(tag));
    }

    /** The language of a whole string. */
    public Optional<String> guess(String text) {
        return guess(text, 0, text.length(), Token.of(text));
    }

    private Optional<String> best(List<Integer> candidates, Evidence evidence, double margin) {
        int best = -1;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int language : candidates) {
            double score = evidence.score(language);
            if (score > first) {
                second = first;
                first = score;
                best = language;
            } else if (score > second) {
                second = score;
            }
        }
        return best >= 0 && first - second >= margin && first > 0
                ? Optional.of(languages.get(best).tag)
                : Optional.empty();
    }

    private static Optional<Script> script(CharSequence text, int start, int stop) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        int latin = 0;
        int cyrillic = 0;
        int letters = 0;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            letters++;
            if (c <= Script.LAST_LATIN) {
                latin++;
            } else if (Script.isCyrillic(c)) {
                cyrillic++;
            } else {
                Script.of(c).ifPresent(script -> counts.merge(script, 1, Integer::sum));
            }
        }
        counts.put(Script.LATIN, latin);
        counts.put(Script.CYRILLIC, cyrillic);
        return letters < FEW_LETTERS ? Optional.empty() : main(counts, letters);
    }

    /** The script of more than half of the letters; Japanese where a fifth are kana. */
    private static Optional<Script> main(Map<Script, Integer> counts, int letters) {
        if (counts.getOrDefault(Script.KANA, 0) * 5 > letters) {
            return Optional.of(Script.KANA);
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > letters)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What one stretch shows for each language of its script. */
    private final class Evidence {
        private final int[] found = new int[languages.size()];
        private final int[] misfits = new int[languages.size()];
        private final StringBuilder special = new StringBuilder();
        private final int tokenCount;
        private int letters;

        Evidence(Script script, CharSequence text, int start, int stop, List<Token> tokens) {
            long everyone = all.getOrDefault(script, 0L);
            tokenCount = tokens.size();
            for (int i = start; i < stop; i++) {
                char c = text.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    letter(Character.toLowerCase(c), everyone);
                }
            }
            for (Token token : tokens) {
                count(found, words.getOrDefault(token.folded(), 0L));
            }
        }

        private void letter(char c, long everyone) {
            long known = c < LETTERS ? alphabets[c] : 0;
            if ((known & everyone) != everyone && known != 0) {
                count(misfits, everyone & ~known);
                special.append(c);
            }
        }

        private void count(int[] counts, long languagesSet) {
            for (long rest = languagesSet; rest != 0; rest &= rest - 1) {
                counts[Long.numberOfTrailingZeros(rest)]++;
            }
        }

        double score(int language) {
            double score = likelihood(found[language], tokenCount, WORDS, CHANCE_WORDS) - MISFIT * misfits[language];
            for (Group group : languages.get(language).groups) {
                int expected = 1 + (int) Math.ceil(group.share * letters);
                score += likelihood(Math.min(expected, marks(group)), letters, group.share, CHANCE_LETTERS);
            }
            return score;
        }

        private int marks(Group group) {
            int marks = 0;
            for (int i = 0; i < special.length(); i++) {
                marks += group.letters.indexOf(special.charAt(i)) >= 0 ? 1 : 0;
            }
            return marks;
        }

        private static double likelihood(int hits, int all, double share, double chance) {
            return hits * Math.log(share / chance) + (all - hits) * Math.log((1 - share) / (1 - chance));
        }
    }
}
