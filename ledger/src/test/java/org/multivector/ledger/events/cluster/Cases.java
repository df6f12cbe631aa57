package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Because;
import org.multivector.core.claim.Amount;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Grounds;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Place;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Setting;
import org.multivector.core.claim.Source;
import org.multivector.core.claim.Stance;
import org.multivector.core.claim.Status;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.event.Participant;
import org.multivector.core.event.Sector;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;
import org.multivector.core.time.Edtf;
import org.multivector.ledger.events.family.Families;
import org.multivector.ledger.events.family.Paper;

/**
 * Claims written in one line each, as {@code happenings.tsv} has them. An article called like another with a digit behind
 * is its copy.
 */
public final class Cases {
    private static final Pattern CLAIM = Pattern.compile(
            "(\\w+)@(\\S*) (\\w+) (\\w+)(?::(\\S+))? ([^\\s>]*)(?:[> ](?![=#~\"])(\\S*))?(?: =(\\S+))?(?: #(\\S+))?(?: ~(\\S+))?(?: \"(.*)\")?");

    private Cases() {}

    /** All claims of a cell. */
    public static List<Told> told(List<String> cells) {
        List<Told> out = new ArrayList<>();
        for (String cell : cells) {
            Told one = told(cell, out.size() + 1, out.size() + 1);
            int same = 0;
            while (same < out.size()
                    && !(out.get(same).quote().equals(one.quote())
                            && out.get(same).article().equals(one.article()))) {
                same++;
            }
            out.add(told(cell, out.size() + 1, same + 1));
        }
        return out;
    }

    /** @param sentence the number of the first claim of the same sentence */
    private static Told told(String cell, int number, int sentence) {
        Matcher m = CLAIM.matcher(cell);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a claim: " + cell);
        }
        Span span = Span.of(100 * sentence, 100 * sentence + 99);
        Phrase word =
                new Phrase(Span.of(span.start() + number - sentence, span.start() + number - sentence + 4), "word");
        Status status = Status.valueOf(m.group(3));
        EventTime time = m.group(8) == null ? null : new EventTime(null, Edtf.parse(m.group(8)), EventTime.Basis.TEXT);
        Place place = m.group(9) == null ? null : new Place(m.group(9), null, word);
        String day = Objects.requireNonNull(m.group(2));
        String quote = m.group(11);
        return new Told(
                m.group(1),
                day.isEmpty() ? null : LocalDate.parse(day),
                quote == null ? "Sentence " + number + "." : quote,
                new Claim(
                        "c" + number,
                        span,
                        stance(status, m.group(10), word),
                        matter(m, word),
                        new Setting(time, place, null),
                        new Grounds(List.of(Because.of("t", "r", span)), 0.8)),
                false);
    }

    private static Matter matter(Matcher m, Phrase word) {
        String first = String.valueOf(m.group(6)).replace('_', ' ');
        String second = String.valueOf(m.group(7)).replace('_', ' ');
        if (m.group(4).equals("NUMBER")) {
            String[] amount = first.split(" ");
            Phrase words = new Phrase(Span.of(0, amount[0].length()), amount[0]);
            Phrase of = new Phrase(Span.of(0, second.length()), second);
            return new Matter.Count(new Amount(Double.parseDouble(amount[0]), amount[1], words, of));
        }
        if (m.group(4).equals("CAUSE")) {
            return new Matter.Explanation(
                    new Phrase(Span.of(0, first.length()), first), new Phrase(Span.of(0, second.length()), second));
        }
        if (m.group(4).equals("TIE")) {
            return new Matter.Tie(String.valueOf(m.group(5)), parties(m.group(6), word), parties(m.group(7), word));
        }
        EventType type = EventType.valueOf(m.group(4));
        Mode mode = m.group(5) == null ? null : Mode.of(type, m.group(5)).orElseThrow();
        return new Matter.Happening(
                new Event(type, mode, List.of(), word, parties(m.group(6), word), parties(m.group(7), word)));
    }

    /** As a holder of this name, or the author, puts it. */
    static Stance stance(Status status, @Nullable String holder, Phrase word) {
        return new Stance(
                holder == null ? List.of() : List.of(new Source(holder, word)),
                status,
                Certainty.CT,
                status == Status.DENIED ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }

    private static List<Participant> parties(@Nullable String text, Phrase word) {
        List<Participant> out = new ArrayList<>();
        for (String one : text == null || text.isEmpty() ? new String[0] : text.split("\\+")) {
            String[] parts = one.split("/");
            boolean state = parts[0].equals(parts[0].toUpperCase(Locale.ROOT)) && !parts[0].startsWith("?");
            String country = parts.length > 1 ? parts[1] : state ? parts[0] : null;
            out.add(new Participant(parts[0], country, parts.length > 2 ? Sector.valueOf(parts[2]) : null, word));
        }
        return out;
    }

    /** The families of the claims' articles. */
    public static Families families(List<Told> told) {
        return families(told, Map.of());
    }

    /** The same; of some articles the author is known. */
    static Families families(List<Told> told, Map<String, String> authors) {
        Map<String, Paper> papers = new TreeMap<>();
        for (Told one : told) {
            String id = one.article();
            String first = id.replaceAll("\\d", "");
            String author = authors.get(id);
            papers.putIfAbsent(
                    id,
                    new Paper(
                            id,
                            "digest of " + first,
                            one.published(),
                            null,
                            null,
                            author == null ? List.of() : List.of(author),
                            List.of(),
                            first.equals(id) ? null : first));
        }
        return Families.of(papers.values(), List.of());
    }

    /** The happenings of claims. */
    public static Clusters clusters(List<Told> told) {
        return Clusters.of(told, families(told), Acts.load());
    }
}
