package org.multivector.lab.cognates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Upos;

/**
 * The regular correspondences of letters between two related languages, {@code letters.tsv}: regular expressions that are
 * replaced one after another, in the order of their ids. Words are in lower case. Immutable and thread-safe.
 */
final class Letters {
    /** Where a stem ends and its suffixes begin, while rules of {@link Part#REST} are at work. */
    private static final String SEAM = "+";

    private final Map<Part, List<Rule>> rules = new EnumMap<>(Part.class);

    /** What a rule is about. */
    private enum Part {
        /** Spelling to be levelled before anything is looked up. */
        KEY,
        /** The letters of words that can be rewritten at all. */
        ALPHABET,
        /** A whole lemma. */
        LEMMA,
        /** A lemma or a stem. */
        STEM,
        /** The suffixes of a word and the seam between it and them. */
        REST,
        /** Suffixes that a form may have and its lemma may lack. */
        TAIL,
        /** A word between the last letter of the one before it and the first letter of the next. */
        BETWEEN;

        static final Map<String, Part> BY_NAME = Arrays.stream(values())
                .collect(Collectors.toMap(part -> part.name().toLowerCase(Locale.ROOT), part -> part));
    }

    private record Rule(Set<String> upos, Pattern from, String to) {
        boolean suits(Upos tag) {
            return upos.isEmpty() || upos.contains(tag.name());
        }

        String apply(String word, Upos tag) {
            return suits(tag) ? from.matcher(word).replaceAll(to) : word;
        }
    }

    /** @throws org.multivector.core.DataException if a row has an unknown part or is no regular expression */
    Letters(Table table) {
        for (Part part : Part.values()) {
            rules.put(part, new ArrayList<>());
        }
        for (Row row : table.rows()) {
            Rule rule = new Rule(Set.copyOf(row.list("upos")), pattern(row), row.get("to"));
            of(row.choice("part", "part", Part.BY_NAME)).add(rule);
        }
    }

    /** The expression of a row's column {@code from}. */
    static Pattern pattern(Row row) {
        try {
            return Pattern.compile(row.get("from"));
        } catch (PatternSyntaxException e) {
            throw row.error("from", String.valueOf(e.getMessage()));
        }
    }

    private List<Rule> of(Part part) {
        return rules.getOrDefault(part, List.of());
    }

    /** The spelling under which the tables list a word. */
    String key(String word) {
        return apply(Part.KEY, word, Upos.X);
    }

    /** Whether a word has letters of the alphabet only. */
    boolean isAlphabetic(String word) {
        return of(Part.ALPHABET).stream()
                .allMatch(rule -> rule.from.matcher(word).matches());
    }

    /** A lemma that no table lists, in the other language. */
    String lemma(String lemma, Upos upos) {
        return stem(apply(Part.LEMMA, lemma, upos), upos);
    }

    /** A stem or a form that no table lists, in the other language. */
    String stem(String stem, Upos upos) {
        return apply(Part.STEM, stem, upos);
    }

    /** A stem of the other language with suffixes of the one, in the other. */
    String join(String stem, String rest, Upos upos) {
        return rest.isEmpty()
                ? stem
                : apply(Part.REST, stem + SEAM + rest, upos).replace(SEAM, "");
    }

    /** What a form has at its end, and its lemma has not, beside all inflection; mostly empty. */
    String tail(String form, String lemma, Upos upos) {
        for (Rule rule : of(Part.TAIL)) {
            Matcher matcher = rule.from.matcher(form);
            if (rule.suits(upos) && matcher.find() && !rule.from.matcher(lemma).find()) {
                return matcher.group();
            }
        }
        return "";
    }

    /** A word of the other language as it sounds between two others; they may be empty. */
    String between(String before, String word, String after) {
        String place = before.substring(before.isEmpty() ? 0 : before.length() - 1) + " " + word + " "
                + after.substring(0, after.isEmpty() ? 0 : 1);
        for (Rule rule : of(Part.BETWEEN)) {
            if (rule.from.matcher(place).matches()) {
                return rule.to;
            }
        }
        return word;
    }

    private String apply(Part part, String word, Upos upos) {
        String out = word;
        for (Rule rule : of(part)) {
            out = rule.apply(out, upos);
        }
        return out;
    }
}
