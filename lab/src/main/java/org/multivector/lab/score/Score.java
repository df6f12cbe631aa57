package org.multivector.lab.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.multivector.lab.Data;

/** {@code make score}: prints every figure with its n and its floor; exit 1 when one is below its floor. */
public final class Score {
    private Score() {}

    /** @param args the file of floors, and a folder for outputs */
    public static void main(String[] args) throws IOException {
        Data data = Data.found();
        if (!data.exists()) {
            System.err.println("score: no data; name the folder in MULTIVECTOR_DATA");
            System.exit(2);
        }
        List<Floors.Figure> figures = Floors.read(Path.of(args[0]), data).figures(Path.of(args[1]));
        figures.forEach(System.out::println);
        System.exit(figures.stream().allMatch(figure -> figure.problem().isEmpty()) ? 0 : 1);
    }
}
