package org.multivector.coder.piece;

import java.util.ArrayList;
import java.util.List;
import org.multivector.coder.piece.Part.Ask;
import org.multivector.coder.piece.Part.Glue;
import org.multivector.coder.piece.Part.Item;
import org.multivector.coder.piece.PiecePattern.Names;
import org.multivector.core.table.Suggestion;

/** Reads the grammar that {@link PiecePattern} gives. */
final class PiecePatternParser {
    private final String text;
    private final Names names;
    private final List<Part> parts = new ArrayList<>();
    private List<Item> open = new ArrayList<>();
    private String bracket = "";

    PiecePatternParser(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    PiecePattern parse() {
        String spaced = text.replaceAll("([\\[\\]()])", " $1 ").strip();
        for (String token : spaced.split("\\s+")) {
            switch (token) {
                case "[", "(" -> openBracket(token);
                case "]" -> closeBracket("[", Part.Kind.OPTIONAL);
                case ")" -> closeBracket("(", Part.Kind.CONTEXT);
                default -> item(token);
            }
        }
        if (!bracket.isEmpty()) {
            throw error("the bracket " + bracket + " is not closed");
        }
        if (parts.stream().noneMatch(part -> part.kind() == Part.Kind.REQUIRED)) {
            throw error("at least one item must stand outside brackets");
        }
        return new PiecePattern(text, parts);
    }

    private void openBracket(String token) {
        if (!bracket.isEmpty()) {
            throw error("brackets do not nest");
        }
        bracket = token;
        open = new ArrayList<>();
    }

    private void closeBracket(String opening, Part.Kind kind) {
        if (!bracket.equals(opening) || open.isEmpty()) {
            throw error("a bracket closes that does not hold anything");
        }
        bracket = "";
        parts.add(new Part(kind, open));
    }

    private void item(String token) {
        Item item = parseItem(token);
        if (bracket.isEmpty()) {
            parts.add(new Part(Part.Kind.REQUIRED, List.of(item)));
        } else {
            open.add(item);
        }
    }

    private Item parseItem(String token) {
        boolean absent = token.startsWith("!") && token.length() > 1;
        String rest = absent ? token.substring(1) : token;
        boolean glued = rest.startsWith("~") && rest.length() > 1;
        rest = glued ? rest.substring(1) : rest;
        Glue glue = rest.equals("-") && !absent ? Glue.BOTH : glued ? Glue.BEFORE : Glue.FREE;
        if (rest.startsWith("@")) {
            return new Item(Ask.FOUND, found(rest), List.of(), glue, absent);
        }
        if (rest.length() > 1 && rest.charAt(0) >= 'A' && rest.charAt(0) <= 'Z') {
            return slot(rest, glue, absent);
        }
        return new Item(Ask.WORDS, words(rest), List.of(), glue, absent);
    }

    private List<String> found(String token) {
        List<String> out = new ArrayList<>();
        for (String kind : token.substring(1).split("\\|", -1)) {
            if (!names.kinds().contains(kind)) {
                throw error("unknown kind @" + kind + Suggestion.of(kind, names.kinds()));
            }
            out.add("@" + kind);
        }
        return out;
    }

    private Item slot(String token, Glue glue, boolean absent) {
        int equals = token.indexOf('=');
        List<String> wanted = List.of((equals < 0 ? token : token.substring(0, equals)).split("\\|", -1));
        List<String> values =
                equals < 0 ? List.of() : List.of(token.substring(equals + 1).split(",", -1));
        int read = 0;
        for (String name : wanted) {
            if (names.slots().contains(name)) {
                read++;
            } else if (!names.classes().contains(name)) {
                throw error("unknown slot " + name + Suggestion.of(name, names.all()));
            }
        }
        if (read > 0 && (read < wanted.size() || !values.isEmpty())) {
            throw error("one item cannot ask for numbers and for words: " + token);
        }
        return new Item(read > 0 ? Ask.SLOT : Ask.CLASS, wanted, values, glue, absent);
    }

    private List<String> words(String token) {
        List<String> out = new ArrayList<>();
        for (String word : token.split("\\|", -1)) {
            if (word.isEmpty()) {
                throw error("an empty word in \"" + token + "\"");
            }
            out.add(word.equals("–") ? "-" : word);
        }
        return out;
    }

    private IllegalArgumentException error(String problem) {
        return new IllegalArgumentException("pattern \"" + text + "\": " + problem);
    }
}
