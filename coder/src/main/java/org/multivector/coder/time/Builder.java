package org.multivector.coder.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.piece.PiecePattern.Bound;
import org.multivector.coder.piece.PiecePattern.Hit;
import org.multivector.coder.time.CalendarDate.Field;
import org.multivector.coder.time.CalendarDate.Near;
import org.multivector.coder.time.Meaning.Origin;

/** Makes meanings of filled slots. Nothing comes of what cannot be: the 31st of June, the 40th century. */
final class Builder {
    private static final Map<String, Near> NEAR = Map.of("-1", Near.LAST, "0", Near.THIS, "+1", Near.NEXT);
    private static final Map<String, Near> ANAPHORIC =
            Map.of("-1", Near.PREVIOUS, "0", Near.SAME, "+1", Near.FOLLOWING);
    /** The classes that hold units: all words, the plurals, the singulars. */
    private static final Set<String> UNITS = Set.of("UNIT", "UNITS", "SINGLE");

    private static final int LAST_CENTURY = 21;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final TimeRow row;
    private final Hit hit;
    private final List<Found> found;

    Builder(TimeRow row, Hit hit, List<Found> found) {
        this.row = row;
        this.hit = hit;
        this.found = found;
    }

    Optional<Meaning> build() {
        return switch (row.make()) {
            case DATE, INSIDE -> date(hit.bound());
            case SHIFT, FROM -> shift();
            case LENGTH -> length();
            case SET -> set();
            case REF -> ref();
            case CLOCK, ONDAY -> Clocks.of(hit, row.arguments()).map(clock -> new Meaning.Clock(clock, day()));
            case PART -> part();
            case RANGE -> range();
            case SINCE, UNTIL -> inner(0).map(date -> new Meaning.Bounded(row.make() == Make.SINCE, date));
        };
    }

    private Optional<Meaning> ref() {
        String value = row.arguments().get(0);
        return value.equals("BC")
                ? slot("NUM").map(year -> new Meaning.Ref(String.format(Locale.ROOT, "BC%04d", (int) year.number())))
                : Optional.of(new Meaning.Ref(value));
    }

    private Optional<Bound> slot(String name) {
        return Found.slot(hit, name);
    }

    /** The expressions that fill {@code @} slots, in order. */
    private Optional<Meaning> inner(int number) {
        return hit.bound().stream()
                .filter(bound -> bound.found() >= 0)
                .skip(number)
                .findFirst()
                .map(bound -> found.get(bound.found()).meaning());
    }

    private @Nullable Meaning day() {
        if (slot("DEIXIS").isPresent()) {
            return shift().orElse(null);
        }
        if (row.says("0")) {
            return new Meaning.Shift(0, false, Grain.DAY, Origin.PUBLISHED, null);
        }
        if (row.says("next")) {
            return new Meaning.Shift(1, false, Grain.DAY, Origin.MENTIONED, null);
        }
        if (slot("WEEKDAY").isPresent() || slot("DAY").isPresent() || slot("DD").isPresent()) {
            return date(hit.bound()).orElse(null);
        }
        boolean relative = slot("REL").isPresent() || slot("ANA").isPresent();
        Optional<Meaning> inner = inner(0);
        if (inner.isPresent() && inner.get() instanceof Meaning.Clock clock) {
            return clock.day();
        }
        return relative ? shift().orElse(null) : inner.orElse(null);
    }

    private Optional<Meaning> date(List<Bound> bounds) {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        for (Bound bound : bounds) {
            put(fields, bound);
        }
        Near near = near();
        if (row.says("half-2")) {
            fields.put(Field.HALF, 2);
        }
        if (row.says("week") || row.says("last-week")) {
            return week();
        }
        if (fields.isEmpty()) {
            return unit().isPresent() ? shift() : Optional.empty();
        }
        CalendarDate date = new CalendarDate(fields, near, inner(0).orElse(null));
        return date.isPossible() ? Optional.of(date) : Optional.empty();
    }

    /** The first week of a month: its first seven days. */
    private Optional<Meaning> week() {
        int number = row.says("last-week")
                ? -1
                : slot("ORD").map(bound -> (int) bound.number()).orElse(1);
        return number > 4 ? Optional.empty() : inner(0).map(month -> new Meaning.WeekOf(number, month));
    }

    private Near near() {
        if (row.says("this")) {
            return Near.THIS;
        }
        if (row.says("-")) {
            return Near.LAST;
        }
        return slot("REL")
                .map(bound -> NEAR.getOrDefault(bound.value(), Near.UNSAID))
                .or(() -> slot("ANA").map(bound -> ANAPHORIC.getOrDefault(bound.value(), Near.UNSAID)))
                .orElse(Near.UNSAID);
    }

    private void put(Map<Field, Integer> fields, Bound bound) {
        switch (bound.slot()) {
            case "MONTH", "MON" -> fields.put(Field.MONTH, whole(bound.value()));
            case "MM" -> fields.put(Field.MONTH, (int) bound.number());
            case "DAY" -> fields.put(Field.DAY, (int) bound.number());
            case "DD" -> putDigits(fields, (int) bound.number());
            case "WEEKDAY" -> fields.put(Field.WEEKDAY, whole(bound.value()));
            case "SEASON", "SEASONIN" -> fields.put(Field.SEASON, whole(bound.value()));
            case "FEAST" -> {
                fields.put(Field.MONTH, whole(bound.value().substring(0, 2)));
                fields.put(Field.DAY, whole(bound.value().substring(3)));
            }
            case "YEAR", "ANYYEAR", "YYYY", "YEARWORDS" -> putYear(fields, (int) bound.number());
            case "YY" -> putShortYear(fields, (int) bound.number());
            case "DECADE" -> fields.put(Field.DECADE, 190 + whole(bound.value()));
            case "ORD" -> putOrdinal(fields, (int) bound.number());
            case "ROMAN" -> putOrdinal(fields, whole(bound.value()));
            case "NUM" -> putYear(fields, (int) bound.number());
            default -> {}
        }
    }

    private void putDigits(Map<Field, Integer> fields, int number) {
        if (row.says("quarter")) {
            putOrdinal(fields, number);
        } else {
            fields.put(Field.DAY, number);
        }
    }

    private void putYear(Map<Field, Integer> fields, int year) {
        if (!row.says("decade")) {
            fields.put(Field.YEAR, year);
        } else if (year % 10 == 0) {
            fields.put(Field.DECADE, year / 10);
        }
    }

    /** Two digits mean the year between 1930 and 2029; after a year, one of the same century. */
    private void putShortYear(Map<Field, Integer> fields, int year) {
        Integer before = fields.get(Field.YEAR);
        if (row.says("decade")) {
            putYear(fields, (year < 30 ? 2000 : 1900) + year);
        } else {
            fields.put(Field.YEAR, before != null ? before / 100 * 100 + year : (year < 30 ? 2000 : 1900) + year);
        }
    }

    private void putOrdinal(Map<Field, Integer> fields, int number) {
        if (row.says("quarter") && number >= 1 && number <= 4) {
            fields.put(Field.QUARTER, number);
        } else if (row.says("half") && number >= 1 && number <= 2) {
            fields.put(Field.HALF, number);
        } else if (row.says("century") && number >= 1 && number <= LAST_CENTURY) {
            fields.put(Field.CENTURY, number - 1);
        }
    }

    private static int whole(String value) {
        return Integer.parseInt(value);
    }

    private Optional<Meaning> shift() {
        Optional<Bound> deixis = slot("DEIXIS");
        if (deixis.isPresent()) {
            int days = whole(deixis.get().value());
            return Optional.of(new Meaning.Shift(days, days < 0, Grain.DAY, Origin.PUBLISHED, null));
        }
        Grain grain = unit().orElse(Grain.DAY);
        Optional<Bound> relative = slot("REL").or(() -> slot("ANA"));
        if (relative.isPresent()) {
            int count = whole(relative.get().value());
            Origin origin = slot("ANA").isPresent() ? Origin.MENTIONED : Origin.PUBLISHED;
            return Optional.of(new Meaning.Shift(count, count < 0, grain, origin, null));
        }
        boolean backwards = row.says("-");
        double count = count();
        Origin origin = row.says("mentioned")
                ? Origin.MENTIONED
                : row.says("compared") ? Origin.COMPARED : row.says("either") ? Origin.EITHER : Origin.PUBLISHED;
        double signed = row.says("0") ? 0 : backwards ? -count : count;
        return Optional.of(new Meaning.Shift(signed, backwards, grain, origin, inner(0).orElse(null)));
    }

    /** The number in the row; NaN for a vague one, 1 for none. */
    private double count() {
        if (row.says("some")) {
            return Double.NaN;
        }
        double half = row.says("half") ? 0.5 : 0;
        double unsaid = row.says("only")
                ? 0.0
                : row.argument("count").map(Double::parseDouble).orElse(1.0);
        return slot("NUM").map(Bound::number).orElse(unsaid) + half;
    }

    private List<Bound> slots(Predicate<String> name) {
        return hit.bound().stream().filter(bound -> name.test(bound.slot())).toList();
    }

    private Optional<Grain> unit() {
        return hit.bound().stream()
                .filter(bound -> UNITS.contains(bound.slot()))
                .map(Bound::value)
                .findFirst()
                .or(() -> row.argument("unit"))
                .map(Builder::grain);
    }

    private static Grain grain(String code) {
        return Objects.requireNonNull(Grain.byCode().get(code), code);
    }

    private Optional<Meaning> length() {
        Optional<Grain> unit = unit();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        double count = count();
        Durations value = new Durations();
        List<Bound> numbers = slots("NUM"::equals);
        List<Bound> units = slots(UNITS::contains);
        if (numbers.size() > 1 && units.size() < 2) {
            count = Double.NaN;
        }
        if (unit.get() == Grain.YEAR && isYear(numbers)) {
            return Optional.empty();
        }
        value.add(count, unit.get());
        if (numbers.size() > 1 && units.size() > 1) {
            value.add(numbers.get(1).number(), grain(units.get(1).value()));
        }
        int window = row.says("-") ? -1 : row.says("+") ? 1 : 0;
        return Optional.of(new Meaning.Length(value.toString(), count, unit.get(), window));
    }

    /** Whether the number is that of a year: "2007–2019 годы" is no length. */
    private static boolean isYear(List<Bound> numbers) {
        return !numbers.isEmpty()
                && numbers.get(0).number() >= FIRST_YEAR
                && numbers.get(0).number() <= LAST_YEAR;
    }

    private Optional<Meaning> set() {
        if (slot("FREQ").isPresent()) {
            return slot("FREQ").map(bound -> new Meaning.Every(bound.value()));
        }
        if (unit().isPresent()) {
            Durations value = new Durations();
            value.add(count(), unit().get());
            return Optional.of(new Meaning.Every(value.toString()));
        }
        Optional<String> weekday = slot("WEEKDAY").or(() -> slot("WEEKDAYS")).map(bound -> "XXXX-WXX-" + bound.value());
        Optional<String> month =
                slot("MONTH").map(bound -> String.format(Locale.ROOT, "XXXX-%02d", whole(bound.value())));
        Optional<String> season = slot("SEASON").map(bound -> "XXXX-" + Placeholders.season(whole(bound.value())));
        return weekday.or(() -> month).or(() -> season).map(Meaning.Every::new);
    }

    private Optional<Meaning> part() {
        String code =
                slot("PART").map(Bound::value).orElseGet(() -> row.arguments().get(0));
        Optional<Meaning> whole = inner(0).or(() -> date(hit.bound()));
        DatePart part = Objects.requireNonNull(DatePart.byCode().get(code), code);
        return whole.map(meaning -> new Meaning.PartOf(part, meaning));
    }

    private Optional<Meaning> range() {
        Optional<Meaning> second = inner(1);
        if (second.isPresent()) {
            return inner(0).map(first -> new DateRange(first, second.get()));
        }
        int split = split(hit);
        List<Bound> first = new ArrayList<>();
        List<Bound> last = new ArrayList<>();
        for (Bound bound : hit.bound()) {
            boolean twice = bound.slot().equals("YY")
                    || hit.bound().stream()
                                    .filter(other -> other.slot().equals(bound.slot()))
                                    .count()
                            > 1;
            if (bound.start() < split || !twice) {
                first.add(bound);
            }
            if (bound.start() >= split || !twice) {
                last.add(bound);
            }
        }
        Optional<Meaning> from = date(first);
        Optional<Meaning> to = date(last);
        return from.isPresent() && to.isPresent() ? Optional.of(new DateRange(from.get(), to.get())) : Optional.empty();
    }

    /** Number of the piece at which the second end of a flat range starts: where a slot comes for the second time. */
    static int split(Hit hit) {
        List<Bound> bounds = hit.bound();
        for (int i = 1; i < bounds.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean again = bounds.get(i).slot().equals(bounds.get(j).slot())
                        || bounds.get(i).slot().equals("YY");
                if (again) {
                    return bounds.get(i).start();
                }
            }
        }
        return hit.end();
    }
}
