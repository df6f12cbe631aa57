package org.multivector.lab.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.multivector.lab.Data;

/**
 * {@code make score}: prints every figure with its n and its floor; exit 1 when one does not keep its floor or a fact is
 * unjudged, 2 when there is no data.
 *
 * <p>Usage: {@code Score LAB WORK [1|loosen]}: the folder of {@code floors.tsv} and {@code judged.tsv}; one for outputs;
 * {@code 1} pins the floors at what is measured where that is better, {@code loosen} also where it is worse
 */
public final class Score {
    private Score() {}

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Data data = Data.found();
        if (!data.exists()) {
            out.println("score: no data; name its folder in MULTIVECTOR_DATA");
            System.exit(2);
        }
        Path lab = Path.of(args[0]);
        Floors floors = Floors.read(lab, data, Path.of(args[1]));
        out.println(Figure.HEAD);
        boolean good = true;
        for (String id : floors.ids()) {
            Figure figure = floors.figure(id);
            out.println(figure);
            good &= figure.passes();
        }
        List<String> unjudged = floors.unjudged();
        if (!unjudged.isEmpty()) {
            out.println("\nto be judged in lab/judged.tsv, each in its place by id:");
            unjudged.forEach(out::println);
        }
        if (args.length > 2) {
            Files.writeString(lab.resolve("floors.tsv"), floors.pinned(args[2].equals("loosen")));
            out.println("pinned in " + lab.resolve("floors.tsv"));
        }
        System.exit(good && unjudged.isEmpty() ? 0 : 1);
    }
}
