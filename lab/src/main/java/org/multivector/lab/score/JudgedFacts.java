package org.multivector.lab.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.lab.Measured;

/**
 * What a person says of the facts that the coder gives on the reference articles and the gold has not, from
 * {@code lab/judged.tsv}: the gold is not complete, so such a fact may well be right. It is right when the article says
 * that it happened, its type is the codebook's, and its parties are those of the event.
 *
 * <pre>
 * id       document ":" line "." digest of the fact as the judge prints it
 * fact     STATUS TYPE actors "&gt;" recipients, as printed
 * words    the beginning of its sentence
 * verdict  right | wrong
 * why      one line for the reader
 * </pre>
 *
 * <p>A fact is known again only when document, line, status, type, parties and sentence are the same: a fact that changes
 * is judged anew. Rows of facts that are no longer given may stay. Immutable.
 */
final class JudgedFacts {
    private static final Pattern FACT = Pattern.compile("(\\w+:\\d+) (.*?) \\| (.*)", Pattern.DOTALL);
    private static final Map<String, Boolean> VERDICTS = Map.of("right", true, "wrong", false);
    private static final int WORDS = 40;

    private final Map<String, Boolean> verdicts;

    private JudgedFacts(Map<String, Boolean> verdicts) {
        this.verdicts = Map.copyOf(verdicts);
    }

    /** Reads the list. */
    static JudgedFacts read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return parse(Table.parse(name, Files.readString(file, StandardCharsets.UTF_8)));
    }

    /**
     * The list of a table.
     *
     * @throws org.multivector.core.DataException if a verdict is none, or has no reason
     */
    static JudgedFacts parse(Table table) {
        Map<String, Boolean> out = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.get("why").isEmpty()) {
                throw row.error("why", "a verdict needs a reason");
            }
            out.put(row.id(), row.choice("verdict", "verdict", VERDICTS));
        }
        return new JudgedFacts(out);
    }

    /**
     * {@code right}: of the judged facts among these, the share that is right (no fact at all: 1); {@code unjudged}: how
     * many nobody has judged.
     *
     * @param facts as the judge prints them
     */
    Map<String, Measured> figures(List<String> facts) {
        int right = 0;
        int known = 0;
        for (String fact : facts) {
            Boolean verdict = verdicts.get(id(fact));
            known += verdict == null ? 0 : 1;
            right += Boolean.TRUE.equals(verdict) ? 1 : 0;
        }
        return Map.of(
                "right",
                known == 0 ? new Measured(1, 0) : Measured.share(right, known),
                "unjudged",
                new Measured(facts.size() - known, facts.size()));
    }

    /** The facts nobody has judged, as rows to be completed with a verdict and a reason. */
    List<String> unjudged(List<String> facts) {
        List<String> out = new ArrayList<>();
        for (String fact : facts) {
            if (!verdicts.containsKey(id(fact))) {
                Matcher parts = parts(fact);
                String words = parts.group(3);
                out.add(String.join(
                        "\t",
                        id(fact),
                        parts.group(2),
                        words.substring(0, Math.min(WORDS, words.length())).strip(),
                        "right|wrong",
                        "why"));
            }
        }
        return out;
    }

    private static String id(String fact) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(fact.getBytes(StandardCharsets.UTF_8));
            return parts(fact).group(1) + "." + HexFormat.of().formatHex(digest).substring(0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Matcher parts(String fact) {
        Matcher matcher = FACT.matcher(fact);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected DOC:LINE STATUS TYPE parties | sentence, got " + fact);
        }
        return matcher;
    }
}
