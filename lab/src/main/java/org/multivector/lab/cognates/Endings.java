package org.multivector.lab.cognates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Features;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * How a form is made by its features, {@code endings.tsv}. A row replaces the end of a base: of the second form in the
 * other language, of the word as printed (where no table lists it; what stands before the end goes through {@link Letters}),
 * or of the lemma in the other language. Of the first of these bases that any row suits, the row that replaces most is
 * taken; then the one that asks for most features. Rows of the base {@code stem} say as which stem a lemma of the first
 * language may stand before its suffixes. Immutable and thread-safe.
 */
final class Endings {
    private final Map<Base, Map<String, List<Rule>>> rules = new EnumMap<>(Base.class);

    /** What the end of is replaced, in the order in which they are tried. */
    private enum Base {
        OTHER,
        FORM,
        LEMMA,
        STEM
    }

    private record Rule(List<String[]> feats, Pattern from, String to) {
        static Rule of(Row row) {
            List<String[]> feats = row.list("feats").stream()
                    .map(feature -> feature.split("=", 2))
                    .toList();
            return new Rule(feats, Pattern.compile("(?:" + Letters.pattern(row).pattern() + ")$"), row.get("to"));
        }

        boolean suits(Features features) {
            return feats.stream().allMatch(feature -> features.has(feature[0], feature[1]));
        }

        /** How much of a word is replaced; below zero when nothing may be. */
        int length(String word) {
            Matcher matcher = from.matcher(word);
            return matcher.find() ? word.length() - matcher.start() : -1;
        }

        String apply(String word, UnaryOperator<String> before) {
            Matcher matcher = from.matcher(word);
            if (!matcher.find()) {
                return word;
            }
            StringBuilder out = new StringBuilder();
            matcher.appendReplacement(out, to);
            return before.apply(word.substring(0, matcher.start())) + out.substring(matcher.start());
        }
    }

    /** @throws org.multivector.core.DataException if a row has an unknown base or is no regular expression */
    Endings(Table table) {
        Map<String, Base> bases =
                Map.of("other", Base.OTHER, "form", Base.FORM, "lemma", Base.LEMMA, "stem", Base.STEM);
        for (Base base : Base.values()) {
            rules.put(base, new HashMap<>());
        }
        for (Row row : table.rows()) {
            Base base = row.choice("of", "base", bases);
            for (String upos : row.list("upos")) {
                of(base).computeIfAbsent(upos, key -> new ArrayList<>()).add(Rule.of(row));
            }
        }
    }

    private Map<String, List<Rule>> of(Base base) {
        return rules.getOrDefault(base, Map.of());
    }

    /** The form of a word that {@code words.tsv} lists. */
    Optional<String> ofListed(CognateWord listed, Word word) {
        Optional<String> made = listed.other().isEmpty()
                ? Optional.empty()
                : make(Base.OTHER, listed.other(), word, UnaryOperator.identity());
        return made.or(() -> make(Base.LEMMA, listed.word(), word, UnaryOperator.identity()));
    }

    /**
     * The form of a word that no table lists.
     *
     * @param form as printed, in lower case
     * @param lemma in the other language
     * @param letters what makes of a stem one of the other language
     */
    Optional<String> ofUnlisted(String form, String lemma, Word word, UnaryOperator<String> letters) {
        return make(Base.FORM, form, word, letters).or(() -> make(Base.LEMMA, lemma, word, UnaryOperator.identity()));
    }

    private Optional<String> make(Base base, String of, Word word, UnaryOperator<String> before) {
        Rule best = null;
        int most = -1;
        for (Rule rule : of(base).getOrDefault(word.upos().name(), List.of())) {
            int length = rule.length(of);
            int weight = 100 * length + rule.feats.size();
            if (length >= 0 && weight > most && rule.suits(word.feats())) {
                best = rule;
                most = weight;
            }
        }
        return Optional.ofNullable(best).map(rule -> rule.apply(of, before));
    }

    /** How many letters of a form are its stem; below zero when it does not begin with a stem of the lemma. */
    int stemLength(String form, String lemma, Upos upos) {
        if (form.startsWith(lemma)) {
            return lemma.length();
        }
        int longest = -1;
        for (Rule rule : of(Base.STEM).getOrDefault(upos.name(), List.of())) {
            String stem = rule.apply(lemma, UnaryOperator.identity());
            if (stem.length() > longest && form.startsWith(stem) && rule.length(lemma) >= 0) {
                longest = stem.length();
            }
        }
        return longest;
    }
}
