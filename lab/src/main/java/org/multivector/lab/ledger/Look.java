package org.multivector.lab.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.multivector.core.claim.Coding;
import org.multivector.ledger.events.cluster.Cluster;
import org.multivector.ledger.events.cluster.Clusters;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.contradiction.Contradiction;
import org.multivector.ledger.events.contradiction.Contradictions;
import org.multivector.ledger.events.contradiction.Position;

/** Prints the happenings that more than one claim tells, and the contradictions, of a file or folder. */
public final class Look {
    private Look() {}

    /** Argument: the file or folder. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Coding> codings = Seeds.read(args[0]);
        List<Told> told =
                codings.stream().flatMap(coding -> Told.of(coding).stream()).toList();
        Clusters clusters = EventBench.clusters(codings);
        out.println(codings.size() + " articles, " + told.size() + " claims, "
                + clusters.list().size() + " happenings, "
                + clusters.families().ids().size() + " families");
        clusters.families().edges().forEach(out::println);
        for (Cluster cluster : clusters.list()) {
            if (cluster.told().size() > 1) {
                out.println("\n" + line(cluster));
                cluster.told().forEach(one -> out.println("    " + line(one)));
            }
        }
        for (Contradiction one : Contradictions.of(told, clusters)) {
            out.println("\n" + one.rule() + (one.superseded() ? " superseded" : ""));
            for (Position side : List.of(one.one(), one.other())) {
                out.println("    " + side.says() + " " + side.holders());
                side.told().forEach(it -> out.println("        " + line(it)));
            }
        }
    }

    static String line(Cluster one) {
        return one.id() + " " + one.status() + " " + one.type() + " " + one.actors() + " > " + one.recipients() + " "
                + one.time().map(Object::toString).orElse("-") + ", families "
                + one.families().size() + ", "
                + one.changes();
    }

    private static String line(Told one) {
        String anchor =
                one.claim().matter().event().map(it -> it.anchor().text()).orElse("");
        return one.article() + " " + one.published() + " "
                + one.claim().stance().status() + " [" + anchor + "] "
                + one.quote().strip();
    }
}
