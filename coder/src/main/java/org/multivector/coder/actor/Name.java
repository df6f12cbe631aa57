package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.time.Edtf;

/**
 * One way to write an actor, with what the tables' notation says of it.
 *
 * <pre>
 * cell   = name { "|" name }
 * name   = [ "=" ] words [ "[" period "]" ]      = : only as a whole and exactly in this case; period: EDTF
 * person = given { given } [ "(" patronymic ")" ] surname     the surname is last, or marked with *
 * </pre>
 *
 * @param words the name as printed
 * @param valid when it was in use; null when always
 * @param exact whether letter case must be the same
 * @param partial whether it is a part of a fuller name, such as a surname alone
 */
record Name(String words, @Nullable Edtf valid, boolean exact, boolean partial) {

    /** The name that a cell's part gives, whole. */
    static Name parse(String text) {
        String rest = text;
        Edtf valid = null;
        int bracket = rest.indexOf('[');
        if (bracket > 0 && rest.endsWith("]")) {
            valid = Edtf.parse(rest.substring(bracket + 1, rest.length() - 1));
            rest = rest.substring(0, bracket);
        }
        boolean exact = rest.startsWith("=");
        return new Name(exact ? rest.substring(1) : rest, valid, exact, false);
    }

    /**
     * What a person's full name may be cut to: without patronymic, surname alone, given name with patronymic, initial
     * with surname. The full name comes first.
     */
    static List<Name> person(String text) {
        Name whole = parse(text);
        if (whole.exact()) {
            return List.of(whole);
        }
        List<String> given = new ArrayList<>();
        List<String> patronymic = new ArrayList<>();
        String surname = "";
        String[] parts =
                whole.words().replace("(", " ( ").replace(")", " ) ").strip().split("\\s+");
        boolean marked = whole.words().indexOf('*') >= 0;
        boolean inside = false;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (part.equals("(") || part.equals(")")) {
                inside = part.equals("(");
            } else if (inside) {
                patronymic.add(part);
            } else if (part.endsWith("*") || !marked && i == parts.length - 1) {
                surname = part.replace("*", "");
            } else {
                given.add(part);
            }
        }
        return forms(whole, marked, given, patronymic, surname);
    }

    private static List<Name> forms(
            Name whole, boolean surnameFirst, List<String> given, List<String> patronymic, String surname) {
        List<Name> out = new ArrayList<>();
        String first = String.join(" ", given);
        String father = String.join(" ", patronymic);
        String full = surnameFirst ? surname + " " + first : first + " " + surname;
        whole.add(out, full, false);
        if (!given.isEmpty() && !surname.isEmpty()) {
            whole.add(out, surname + " " + first, false);
            whole.add(out, surname, true);
            whole.add(out, given.get(0).charAt(0) + ". " + surname, false);
            if (!father.isEmpty()) {
                whole.add(out, first + " " + father + " " + surname, false);
                whole.add(out, first + " " + father, false);
                whole.add(out, surname + " " + first + " " + father, false);
                whole.add(out, given.get(0).charAt(0) + "." + father.charAt(0) + ". " + surname, false);
            }
        }
        return out;
    }

    private void add(List<Name> out, String text, boolean part) {
        String clean = text.strip();
        if (!clean.isEmpty() && out.stream().noneMatch(name -> name.words().equals(clean))) {
            out.add(new Name(clean, valid, false, part));
        }
    }
}
