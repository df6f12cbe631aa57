package org.multivector.lab.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What republishers do to a text: each gives the text as another outlet might print it. Words are what stands between blanks. */
enum Edits {
    FIRST_HALF {
        @Override
        String of(String text, Donors donors) {
            List<String> words = words(text);
            return join(words.subList(0, words.size() / 2));
        }
    },
    SECOND_HALF {
        @Override
        String of(String text, Donors donors) {
            List<String> words = words(text);
            return join(words.subList(words.size() / 2, words.size()));
        }
    },
    MIDDLE_HALF {
        @Override
        String of(String text, Donors donors) {
            List<String> words = words(text);
            return join(words.subList(words.size() / 4, words.size() * 3 / 4));
        }
    },
    /** Paragraphs of others before and after, in the body, as long as a quarter of the text each. */
    BOILERPLATE {
        @Override
        String of(String text, Donors donors) {
            int length = words(text).size() / 4;
            return donors.words(length) + "\n" + text + "\n" + donors.words(length);
        }
    },
    /** Every tenth word is left out, replaced, or changes place with the next. */
    TENTH_CHANGED {
        @Override
        String of(String text, Donors donors) {
            return change(text, donors, 0.1);
        }
    },
    /** The text and one of another source, as long as it or longer. */
    JOINED {
        @Override
        String of(String text, Donors donors) {
            String other = donors.words(words(text).size());
            return donors.random().nextBoolean() ? text + "\n" + other : other + "\n" + text;
        }
    },
    /** Another first sentence of 25 words, and one word in 30 changed. */
    LIGHTLY_EDITED {
        @Override
        String of(String text, Donors donors) {
            List<String> words = words(text);
            int start = Math.min(25, words.size() / 5);
            return donors.words(start) + "\n" + change(join(words.subList(start, words.size())), donors, 1 / 30.0);
        }
    },
    /** Half of it, with one word in twenty changed. */
    HALF_EDITED {
        @Override
        String of(String text, Donors donors) {
            return change(FIRST_HALF.of(text, donors), donors, 0.05);
        }
    };

    /** The text as another prints it. */
    abstract String of(String text, Donors donors);

    /** Words of texts that are in no pair, taken by a seeded generator. */
    record Donors(List<String> texts, Random random) {
        /** So many words in a row. */
        String words(int count) {
            List<String> out = new ArrayList<>();
            while (out.size() < count) {
                List<String> words = Edits.words(texts.get(random.nextInt(texts.size())));
                int from = random.nextInt(Math.max(1, words.size() - count));
                out.addAll(words.subList(from, Math.min(words.size(), from + count - out.size())));
            }
            return join(out);
        }
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split(" +", -1));
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }

    private static String change(String text, Donors donors, double share) {
        List<String> words = new ArrayList<>(words(text));
        for (int i = words.size() - 1; i >= 0; i--) {
            if (donors.random().nextDouble() < share) {
                switch (donors.random().nextInt(3)) {
                    case 0 -> words.remove(i);
                    case 1 -> words.set(i, donors.words(1));
                    default -> words.add(Math.min(i + 1, words.size() - 1), words.remove(i));
                }
            }
        }
        return join(words);
    }
}
