package org.multivector.press.internal.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.core.text.Span;
import org.multivector.press.internal.words.Sources.Credit;

/** Finds notes that translators and editors put into other people's sentences: in brackets, signed at the end. */
final class Notes {
    private static final int LONGEST = 400;
    private static final int AFTER_NAME = 3;

    private Notes() {}

    /** The notes in a line, brackets and all, in order. */
    static List<Span> find(List<Credit> signatures, String text, Span line) {
        List<Span> out = new ArrayList<>();
        for (Credit credit : signatures) {
            around(text, line, credit.span())
                    .filter(note -> out.isEmpty()
                            || note.start() >= out.get(out.size() - 1).end())
                    .ifPresent(out::add);
        }
        return out;
    }

    /** Whether the line as a whole is a note: "Editor's note: …". */
    static boolean isWhole(List<Credit> signatures, String text, Span line) {
        return signatures.stream().anyMatch(credit -> {
            int end = credit.span().end();
            boolean starts = credit.name().isEmpty() && credit.span().start() - line.start() <= 2;
            return starts && end < line.end() && ":.—–".indexOf(text.charAt(end)) >= 0;
        });
    }

    /** The brackets around a signature that stands at their end. */
    static Optional<Span> around(String text, Span line, Span signature) {
        int close = -1;
        for (int i = signature.end(); i < Math.min(line.end(), signature.end() + AFTER_NAME) && close < 0; i++) {
            close = text.charAt(i) == ')' || text.charAt(i) == ']' ? i : -1;
        }
        if (close < 0) {
            return Optional.empty();
        }
        char wanted = text.charAt(close) == ')' ? '(' : '[';
        int depth = 0;
        for (int i = close; i >= Math.max(line.start(), close - LONGEST); i--) {
            char c = text.charAt(i);
            depth += c == text.charAt(close) ? 1 : c == wanted ? -1 : 0;
            if (depth == 0) {
                return Optional.of(Span.of(i, close + 1));
            }
        }
        return Optional.empty();
    }
}
