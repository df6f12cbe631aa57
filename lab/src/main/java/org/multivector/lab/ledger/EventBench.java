package org.multivector.lab.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.multivector.core.claim.Coding;
import org.multivector.core.table.Table;
import org.multivector.core.text.Span;
import org.multivector.lab.Data;
import org.multivector.lab.Measured;
import org.multivector.ledger.events.cluster.Acts;
import org.multivector.ledger.events.cluster.Cluster;
import org.multivector.ledger.events.cluster.Clusters;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.family.Families;
import org.multivector.ledger.events.family.Paper;

/**
 * Clusters of the claims of the reference articles against the happenings that the gold has.
 *
 * <pre>
 * found      of the gold's events, those that a claim with a fitting type is read from
 * mixed      of the clusters with more than one gold event, those with events of two happenings
 * precision  of the pairs of gold events in one cluster, those of one happening
 * recall     of the pairs of found gold events of one happening, those in one cluster
 * f1         of the two
 * recall.act recall over pairs whose main types are the same: the gold puts all that was said at one meeting into one
 *            happening, the ledger keeps a meeting and a promise given in it apart
 * </pre>
 */
public final class EventBench {
    private final List<GoldEvent> gold;
    private final List<Cluster> clusters;
    private final Map<GoldEvent, Set<String>> found = new HashMap<>();

    private EventBench(List<GoldEvent> gold, List<Cluster> clusters) {
        this.gold = gold;
        this.clusters = clusters;
    }

    /** The figures; {@code data} is the folder that holds {@code seeds} and {@code gold}. */
    public static Map<String, Measured> figures(Path data) throws IOException {
        return of(Data.in(data)).figures();
    }

    /** Prints figures and clusters of more than one claim. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        EventBench bench = of(Data.found());
        bench.figures().forEach((name, figure) -> out.println(name + " " + figure.value() + " of " + figure.n()));
        for (Cluster cluster : bench.clusters) {
            if (cluster.told().size() > 1 || args.length > 0) {
                out.println();
                bench.lines(cluster).forEach(out::println);
            }
        }
    }

    /** The clusters of codings, as desk makes them of a folder. */
    static Clusters clusters(Collection<Coding> codings) {
        List<Told> told =
                codings.stream().flatMap(coding -> Told.of(coding).stream()).toList();
        List<Paper> papers =
                codings.stream().map(coding -> Paper.of(coding.article())).toList();
        return Clusters.of(told, Families.of(papers, List.of()), Acts.load());
    }

    private static EventBench of(Data data) throws IOException {
        List<Coding> codings = Seeds.read(data);
        Map<String, String> texts = new TreeMap<>();
        for (Coding coding : codings) {
            texts.put(Seeds.document(coding.article().id()), coding.article().text());
        }
        Table table = Table.parse("E.tsv", data.text("gold/seeds/E.tsv"));
        EventBench out =
                new EventBench(GoldEvent.of(table, texts), clusters(codings).list());
        out.match();
        return out;
    }

    private void match() {
        for (Cluster cluster : clusters) {
            for (Told told : cluster.told()) {
                eventOf(told)
                        .ifPresent(one -> found.computeIfAbsent(one, key -> new LinkedHashSet<>())
                                .add(cluster.id()));
            }
        }
    }

    /** The gold event whose words hold the claim's predicate: its main type first, then the shortest words. */
    private Optional<GoldEvent> eventOf(Told told) {
        var event = told.claim().matter().event().orElseThrow();
        Span anchor = event.anchor().span();
        String type = event.type().name();
        return gold.stream()
                .filter(one -> one.document().equals(Seeds.document(told.article()))
                        && one.quote().contains(anchor)
                        && one.types().contains(type))
                .min(Comparator.comparing((GoldEvent one) -> one.types().indexOf(type))
                        .thenComparing(one -> one.quote().length()));
    }

    private Map<String, Measured> figures() {
        int mixed = 0;
        int shared = 0;
        for (Cluster cluster : clusters) {
            Set<GoldEvent> events = new HashSet<>();
            cluster.told().forEach(told -> eventOf(told).ifPresent(events::add));
            if (events.size() > 1) {
                shared++;
                mixed += events.stream().map(GoldEvent::cluster).distinct().count() > 1 ? 1 : 0;
            }
        }
        Map<String, Measured> out = new TreeMap<>();
        out.put("found", Measured.share(found.size(), gold.size()));
        out.put("mixed", Measured.share(mixed, shared));
        pairs(out);
        return out;
    }

    private void pairs(Map<String, Measured> out) {
        List<GoldEvent> events = new ArrayList<>(found.keySet());
        int together = 0;
        int one = 0;
        int both = 0;
        int act = 0;
        int bothAct = 0;
        for (int i = 0; i < events.size(); i++) {
            for (GoldEvent b : events.subList(i + 1, events.size())) {
                GoldEvent a = events.get(i);
                boolean joined = clustersOf(a).stream().anyMatch(clustersOf(b)::contains);
                boolean same = a.cluster().equals(b.cluster());
                boolean sameAct = same && a.types().get(0).equals(b.types().get(0));
                together += joined ? 1 : 0;
                one += same ? 1 : 0;
                both += joined && same ? 1 : 0;
                act += sameAct ? 1 : 0;
                bothAct += joined && sameAct ? 1 : 0;
            }
        }
        out.put("precision", Measured.share(both, together));
        out.put("recall", Measured.share(both, one));
        out.put("f1", new Measured(2.0 * both / (together + one), one));
        out.put("recall.act", Measured.share(bothAct, act));
    }

    private Set<String> clustersOf(GoldEvent event) {
        return found.getOrDefault(event, Set.of());
    }

    private List<String> lines(Cluster cluster) {
        List<String> out = new ArrayList<>();
        out.add(Look.line(cluster));
        for (Told told : cluster.told()) {
            out.add("  " + Seeds.document(told.article()) + " " + told.claim().id() + " "
                    + told.claim().stance().status() + " "
                    + eventOf(told).map(one -> one.id() + " " + one.cluster()).orElse("-") + " ["
                    + told.claim().matter().event().orElseThrow().anchor().text() + "] " + told.quote());
        }
        return out;
    }
}
