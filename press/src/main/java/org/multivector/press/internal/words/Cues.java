package org.multivector.press.internal.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.multivector.core.table.Row;

/**
 * The words by which a line shows what it is, from every {@code cues.tsv}. All languages at once: a page in one
 * language has menus in another. Immutable after loading.
 *
 * <p>Where a phrase must stand: {@code line}: with others of this place it is the whole line, numbers aside;
 * {@code label}: at the start, before a colon or a dash, or alone; {@code start}, {@code end}, {@code any}.
 */
public final class Cues {
    private static final Map<String, Place> PLACES =
            Map.of("line", Place.LINE, "label", Place.LABEL, "start", Place.START, "end", Place.END, "any", Place.ANY);
    private static final String MARKS = ":|©–—-";
    /** A sentence of more words than this is not judged by a word at its end or in its midst alone. */
    private static final int LONG = 60;

    private static final int SHORT = 30;

    private final Phrases<Cue> phrases = new Phrases<>();

    private Cues() {}

    private enum Place {
        LINE,
        LABEL,
        START,
        END,
        ANY
    }

    private record Cue(Sign sign, Place place) {}

    /**
     * What the cues say of a line.
     *
     * @param signs every sign found
     * @param firm those of them that leave little doubt: the whole line, a label, a beginning, or a plain phrase
     * @param whole the sign the whole line is made of, if it is; of several the first
     * @param label the sign that a label at its start gives, if there is one
     * @param labelEnd where the label ends in the text; the line's start if there is none
     */
    public record Reading(Set<Sign> signs, Set<Sign> firm, Optional<Sign> whole, Optional<Sign> label, int labelEnd) {
        /** Makes the sets unmodifiable. */
        public Reading {
            signs = Collections.unmodifiableSet(signs);
            firm = Collections.unmodifiableSet(firm);
        }

        /** Whether the sign was found anywhere in the line. */
        public boolean has(Sign sign) {
            return signs.contains(sign);
        }
    }

    /** Reads the tables. */
    public static Cues load() {
        Cues cues = new Cues();
        Tables.rows("cues.tsv").map(Tables.Entry::row).forEach(cues::add);
        return cues;
    }

    private void add(Row row) {
        Cue cue = new Cue(row.choice("sign", "sign", Sign.byCode()), row.choice("place", "place", PLACES));
        row.list("words").forEach(words -> phrases.add(words, cue));
    }

    /** What the cues say of the line that {@code tokens} were cut from. */
    public Reading read(CharSequence text, List<Token> tokens, int lineEnd) {
        return new Scan(text, tokens, lineEnd).reading();
    }

    /** One line under way. */
    private final class Scan {
        private final CharSequence text;
        private final List<Token> tokens;
        private final int lineEnd;
        private final EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
        private final EnumSet<Sign> firm = EnumSet.noneOf(Sign.class);
        private Optional<Sign> label = Optional.empty();
        private int labelEnd;

        Scan(CharSequence text, List<Token> tokens, int lineEnd) {
            this.text = text;
            this.tokens = tokens;
            this.lineEnd = lineEnd;
            this.labelEnd = tokens.isEmpty() ? lineEnd : tokens.get(0).start();
        }

        Reading reading() {
            Optional<Sign> whole = whole();
            whole.ifPresent(signs::add);
            whole.ifPresent(firm::add);
            int last = tokens.size() > LONG ? 1 : tokens.size();
            for (int i = 0; i < last; i++) {
                for (Phrases.Found<Cue> found : phrases.at(tokens, i)) {
                    take(found.value(), i, i + found.length());
                }
            }
            return new Reading(signs, firm, whole, label, labelEnd);
        }

        private void take(Cue cue, int from, int to) {
            boolean fits = switch (cue.place) {
                case LINE -> false;
                case LABEL -> from == 0 ? isLabel(to) : cue.sign == Sign.CAPTION && isInnerLabel(from, to);
                case START -> from == 0;
                case END -> to == tokens.size() && to <= LONG;
                case ANY -> to <= LONG;
            };
            if (!fits) {
                return;
            }
            signs.add(cue.sign);
            if (cue.place == Place.LABEL || cue.place == Place.START || cue.sign.isPlain()) {
                firm.add(cue.sign);
            }
            if (cue.place == Place.LABEL && from == 0 && label.isEmpty()) {
                label = Optional.of(cue.sign);
                labelEnd = tokens.get(to - 1).end();
            }
        }

        /** A credit after the words of a caption: "The old bridge. Photo: Jane Doe". */
        private boolean isInnerLabel(int from, int to) {
            int before = tokens.get(from).start() - 1;
            while (before > 0 && Character.isWhitespace(text.charAt(before))) {
                before--;
            }
            int after = tokens.get(to - 1).end();
            return tokens.size() <= SHORT
                    && ".(|/,;»”\"".indexOf(text.charAt(before)) >= 0
                    && after < lineEnd
                    && ":©".indexOf(text.charAt(after)) >= 0;
        }

        private boolean isLabel(int to) {
            int at = tokens.get(to - 1).end();
            while (at < lineEnd && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at >= lineEnd
                    || (MARKS.indexOf(text.charAt(at)) >= 0
                            && !isJoint(at, tokens.get(to - 1).end()));
        }

        /** A hyphen within a word: "Photo-op at the bridge". */
        private boolean isJoint(int at, int end) {
            return at == end && text.charAt(at) == '-' && at + 1 < lineEnd && Token.isPart(text, at + 1);
        }

        /** The first sign, if phrases of the place LINE cover every word. */
        private Optional<Sign> whole() {
            Optional<Sign> first = Optional.empty();
            int at = 0;
            while (at < tokens.size()) {
                int length = tokens.get(at).isNumber() ? 1 : 0;
                for (Phrases.Found<Cue> found : phrases.at(tokens, at)) {
                    if (found.value().place == Place.LINE && found.length() > length) {
                        length = found.length();
                        first = first.or(() -> Optional.of(found.value().sign));
                    }
                }
                if (length == 0) {
                    return Optional.empty();
                }
                at += length;
            }
            return first;
        }
    }
}
