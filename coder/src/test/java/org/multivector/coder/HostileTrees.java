package org.multivector.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.core.text.Features;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/** Trees of any shape over any text, right or wrong, as a parser in trouble might give them. */
final class HostileTrees {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{L}\\p{N}\\p{M}]");
    private static final Relation ROOT = Relation.parse("root");
    private static final List<String> FEATURES = List.of(
            "_",
            "Mood=Ind|Tense=Past|VerbForm=Fin",
            "VerbForm=Inf",
            "Tense=Past|VerbForm=Part|Voice=Pass",
            "Mood=Imp|VerbForm=Fin",
            "Case=Nom|Number=Plur",
            "PronType=Rel");
    private static final List<Upos> UPOS = List.of(Upos.values());
    private static final List<Relation> RELATIONS = relations();

    /** For the id of a word, from 1, and the number of words, the id of its head; 0 for one word alone. */
    interface Shape {
        int head(int id, int words);
    }

    private HostileTrees() {}

    private static List<Relation> relations() {
        List<Relation> out = new ArrayList<>();
        for (Universal one : Universal.values()) {
            if (one != Universal.ROOT) {
                out.add(new Relation(one, ""));
            }
        }
        for (String text : List.of("nsubj:pass", "aux:pass", "obl:agent", "nmod:poss", "acl:relcl", "det:poss")) {
            out.add(Relation.parse(text));
        }
        return out;
    }

    /** One sentence a line, each a tree with random relations, parts of speech and heads. */
    static List<Sentence> random(String text, Random random) {
        return sentences(text, id -> RELATIONS.get(random.nextInt(RELATIONS.size())), random, (id, words) -> {
            int root = 1 + words / 2;
            if (id == root) {
                return 0;
            }
            boolean near = random.nextBoolean();
            return id < root ? near ? id + 1 : root : near ? id - 1 : root + random.nextInt(id - root);
        });
    }

    /** One sentence a line in which every word hangs on another by the same relation. */
    static List<Sentence> shaped(String text, String relation, Shape shape) {
        Relation only = Relation.parse(relation);
        return sentences(text, id -> only, new Random(5), shape);
    }

    private interface Labels {
        Relation of(int id);
    }

    private static List<Sentence> sentences(String text, Labels labels, Random random, Shape shape) {
        List<Sentence> out = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            List<Span> tokens = new ArrayList<>();
            Matcher matcher = TOKEN.matcher(line);
            while (matcher.find()) {
                tokens.add(Span.of(from + matcher.start(), from + matcher.end()));
            }
            if (!tokens.isEmpty()) {
                out.add(sentence(text, tokens, labels, random, shape));
            }
            from += line.length() + 1;
        }
        return out;
    }

    private static Sentence sentence(String text, List<Span> tokens, Labels labels, Random random, Shape shape) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).in(text);
            int head = shape.head(i + 1, tokens.size());
            boolean mark = form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0));
            Upos upos = mark ? Upos.PUNCT : UPOS.get(random.nextInt(UPOS.size()));
            Features feats = Features.parse(FEATURES.get(random.nextInt(FEATURES.size())));
            Relation relation = head == 0 ? ROOT : labels.of(i + 1);
            words.add(new Word(
                    i + 1, form, form.toLowerCase(Locale.ROOT), upos, "_", feats, head, relation, tokens.get(i)));
        }
        Span span = tokens.get(0).cover(tokens.get(tokens.size() - 1));
        return new Sentence(span, words, List.of());
    }
}
