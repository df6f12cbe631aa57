package org.multivector.ledger.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Happenings made for tests. */
public final class Made {
    /** The day from which days are counted. */
    public static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    private Made() {}

    /** Words of full weight, so many days after the first, from these families. */
    public static Happening words(String id, int day, double score, String... families) {
        return new Happening(
                id, EventDate.of(DAY.plusDays(day)), score, 1, Standing.HAPPENED, false, List.of(families));
    }

    /** As many happenings as are asked for, of all kinds, over two years and as many families. */
    public static List<Happening> any(int count, int families, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Happening> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate first = DAY.plusDays(random.nextInt(730));
            List<String> sources = new ArrayList<>(List.of("f" + random.nextInt(families)));
            if (random.nextInt(4) == 0) {
                sources.add("f" + random.nextInt(families));
            }
            out.add(new Happening(
                    "e" + i,
                    new EventDate(first, first.plusDays(random.nextInt(5) == 0 ? random.nextInt(60) : 0)),
                    random.nextInt(-10, 11),
                    random.nextDouble(),
                    random.nextInt(3) == 0 ? Standing.DISPUTED : Standing.HAPPENED,
                    random.nextBoolean(),
                    sources));
        }
        return out;
    }

    /** The same in another order, some of them twice. */
    public static List<Happening> shuffledAndDoubled(List<Happening> happenings) {
        List<Happening> out = new ArrayList<>(happenings);
        out.addAll(happenings.subList(0, happenings.size() / 2));
        Collections.reverse(out);
        Collections.rotate(out, 7);
        return out;
    }
}
