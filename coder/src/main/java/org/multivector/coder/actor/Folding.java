package org.multivector.coder.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Folds names for look-up: lower case, no accents, ё as е, all apostrophes and hyphens gone. Folding is only for finding;
 * the words of the text are kept as they are. Stateless and thread-safe.
 */
final class Folding {
    private Folding() {}

    /**
     * The key under which a word is looked up.
     *
     * @param word one word without blanks
     * @return the folded word; may be empty for punctuation
     */
    static String key(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я';
        }
        return plain ? word : fold(word);
    }

    private static String fold(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == '\u0306' && out.length() > 0 && out.charAt(out.length() - 1) == 'и') {
                out.setCharAt(out.length() - 1, 'й');
            } else if (c == 'ı') {
                out.append('i');
            } else if (Character.isLetterOrDigit(c) || c == '.' || c == '&') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The keys of a name, split at blanks and hyphens; empty keys are left out. */
    static List<String> keys(String name) {
        List<String> out = new ArrayList<>();
        for (String word : words(name)) {
            String key = key(word);
            if (!key.isEmpty()) {
                out.add(key);
            }
        }
        return out;
    }

    /** The words of a name, split at blanks, hyphens and after initials ("К.Токаев"). */
    static List<String> words(String name) {
        List<String> out = new ArrayList<>();
        for (String word : name.strip().split("[\\s\\-\u2010\u2011\u2013\u00a0]+")) {
            int from = 0;
            for (int i = 1; i + 1 < word.length(); i++) {
                boolean initial = word.charAt(i) == '.' && i - from == 1 && Character.isLetter(word.charAt(i + 1));
                if (initial) {
                    out.add(word.substring(from, i + 1));
                    from = i + 1;
                }
            }
            out.add(word.substring(from));
        }
        return out;
    }
}
