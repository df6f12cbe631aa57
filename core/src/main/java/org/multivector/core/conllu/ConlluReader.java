package org.multivector.core.conllu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.multivector.core.DataException;
import org.multivector.core.text.Features;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * Reads CoNLL-U, version 2.
 *
 * <pre>
 * file     = { sentence }
 * sentence = { comment } { line } blank
 * line     = id TAB form TAB lemma TAB upos TAB xpos TAB feats TAB head TAB deprel TAB deps TAB misc
 * id       = n (word) | n "-" m (multiword token) | n "." m (empty node, skipped)
 * </pre>
 *
 * <p>The running text is put together from the forms and {@code SpaceAfter=No}; sentences are joined by a line end, and
 * spans count in that text. A sentence whose words all have the head {@code _} is read as cut but not parsed. Stateless
 * and thread-safe.
 */
public final class ConlluReader {
    private ConlluReader() {}

    /**
     * Reads a whole file.
     *
     * @param name the file's name, as error messages shall show it
     * @param content the file
     * @return text and sentences; comments by sentence
     * @throws DataException if a line does not follow the format
     */
    public static ConlluText read(String name, String content) {
        return new Reading(name).read(content);
    }

    private static final class Reading {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<List<String>> allComments = new ArrayList<>();
        private final Map<String, Features> features = new HashMap<>();
        private final Map<String, Relation> relations = new HashMap<>();

        private List<String> comments = new ArrayList<>();
        private List<Word> words = new ArrayList<>();
        private List<Sentence.Multiword> multiwords = new ArrayList<>();
        private int multiwordEnd;
        private Span multiwordSpan = Span.of(0, 0);
        private String multiwordForm = "";
        private int multiwordAt;
        private boolean gap;
        private int start = -1;
        private int line;

        Reading(String name) {
            this.name = name;
        }

        ConlluText read(String content) {
            for (String row : content.split("\n", -1)) {
                line++;
                String clean = row.endsWith("\r") ? row.substring(0, row.length() - 1) : row;
                if (clean.isBlank()) {
                    finish();
                } else if (clean.startsWith("#")) {
                    comments.add(clean);
                } else {
                    row(clean.split("\t", -1));
                }
            }
            finish();
            return new ConlluText(text.toString(), sentences, allComments);
        }

        private void row(String[] cells) {
            if (cells.length != 10) {
                throw error("expected 10 columns, got " + cells.length);
            }
            String id = cells[0];
            if (id.indexOf('.') >= 0) {
                return;
            }
            boolean space = !cells[9].contains("SpaceAfter=No");
            int dash = id.indexOf('-');
            if (dash > 0) {
                multiword(number(id.substring(0, dash)), number(id.substring(dash + 1)), cells[1]);
                gap = space;
            } else {
                int n = number(id);
                if (n != words.size() + 1) {
                    throw error("expected the word " + (words.size() + 1) + ", got " + id);
                }
                boolean inside = n <= multiwordEnd;
                Span span = inside ? part(cells[1], n == multiwordEnd) : token(cells[1]);
                gap = inside ? gap : space;
                words.add(word(n, cells, span));
            }
        }

        private void multiword(int first, int last, String form) {
            multiwordSpan = token(form);
            multiwordForm = form;
            multiwordEnd = last;
            multiwordAt = 0;
            try {
                multiwords.add(new Sentence.Multiword(first, last, form, multiwordSpan));
            } catch (IllegalArgumentException e) {
                throw error(String.valueOf(e.getMessage()));
            }
        }

        /** The part of the multiword token that a word's form covers, or the whole token when the forms do not add up. */
        private Span part(String form, boolean last) {
            boolean fits = multiwordAt >= 0
                    && multiwordForm.regionMatches(true, multiwordAt, form, 0, form.length())
                    && (!last || multiwordAt + form.length() == multiwordForm.length());
            if (!fits) {
                multiwordAt = -1;
                return multiwordSpan;
            }
            int from = multiwordSpan.start() + multiwordAt;
            multiwordAt += form.length();
            return Span.of(from, from + form.length());
        }

        private Span token(String form) {
            if (gap) {
                text.append(' ');
            }
            if (start < 0) {
                start = text.length();
            }
            int from = text.length();
            text.append(form);
            return Span.of(from, text.length());
        }

        private Word word(int id, String[] cells, Span span) {
            Upos upos = cells[3].equals("_") ? Upos.X : upos(cells[3]);
            Features feats = features.computeIfAbsent(cells[5], this::features);
            boolean parsed = !cells[6].equals("_");
            Relation relation = relations.computeIfAbsent(parsed ? cells[7] : "dep", this::relation);
            try {
                int head = parsed ? number(cells[6]) : Word.UNPARSED;
                return new Word(id, cells[1], cells[2], upos, cells[4], feats, head, relation, span);
            } catch (IllegalArgumentException e) {
                throw error(String.valueOf(e.getMessage()));
            }
        }

        private Upos upos(String cell) {
            try {
                return Upos.valueOf(cell.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw error("unknown part of speech " + cell);
            }
        }

        private Features features(String cell) {
            try {
                return Features.parse(cell);
            } catch (IllegalArgumentException e) {
                throw error(String.valueOf(e.getMessage()));
            }
        }

        private Relation relation(String cell) {
            try {
                return Relation.parse(cell.equals("_") ? "dep" : cell);
            } catch (IllegalArgumentException e) {
                throw error("unknown relation " + cell);
            }
        }

        private int number(String cell) {
            try {
                return Integer.parseInt(cell);
            } catch (NumberFormatException e) {
                throw error("expected a number, got " + cell);
            }
        }

        private void finish() {
            if (!words.isEmpty()) {
                try {
                    sentences.add(new Sentence(Span.of(start, text.length()), words, multiwords));
                } catch (IllegalArgumentException e) {
                    throw error(String.valueOf(e.getMessage()));
                }
                allComments.add(List.copyOf(comments));
                text.append('\n');
            }
            comments = new ArrayList<>();
            words = new ArrayList<>();
            multiwords = new ArrayList<>();
            multiwordEnd = 0;
            gap = false;
            start = -1;
        }

        private DataException error(String problem) {
            return new DataException(name + ":" + line, problem);
        }
    }
}
