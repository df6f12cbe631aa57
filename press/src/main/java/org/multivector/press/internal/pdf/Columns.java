package org.multivector.press.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * The order in which a page is read: from top to bottom in stretches, and where a stretch has columns, one column after
 * the other, columns from right to left on a page of a script that runs so.
 *
 * <p>Boxes that overlap in height make a row. From the top, rows are taken together as long as one strip of paper between
 * them stays empty; if then enough text stands on both sides of it, these are columns, and each is read the same way (a
 * recursive cut, after Nagy and Seth 1984). Rows without such a strip, as a headline over two columns, stand by themselves.
 * A table is no columns: its cells are too short.
 */
final class Columns {
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_LETTERS = 10;
    private static final int DEEPEST = 8;
    private static final double FAR = 3;

    private final boolean rightToLeft;

    private Columns(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** The letters of a page in the order of a reader, region by region. */
    static List<List<TextPosition>> of(List<TextPosition> letters) {
        List<Box> boxes = boxes(letters);
        List<List<TextPosition>> regions = new ArrayList<>();
        for (List<Box> region : new Columns(runsRightToLeft(letters)).regions(boxes, 0)) {
            List<TextPosition> all = new ArrayList<>();
            region.forEach(box -> all.addAll(box.letters()));
            regions.add(all);
        }
        return regions;
    }

    private static List<Box> boxes(List<TextPosition> letters) {
        List<Box> boxes = new ArrayList<>();
        Box last = null;
        for (TextPosition letter : letters) {
            if (letter.getUnicode() == null || letter.getUnicode().isBlank()) {
                if (last != null) {
                    last.addBlank(letter);
                }
                continue;
            }
            if (last == null || !last.isFollowedBy(letter)) {
                last = new Box();
                boxes.add(last);
            }
            last.add(letter);
        }
        return boxes;
    }

    private static boolean runsRightToLeft(List<TextPosition> letters) {
        int balance = 0;
        for (TextPosition letter : letters) {
            String text = letter.getUnicode();
            if (text != null && !text.isEmpty()) {
                byte direction = Character.getDirectionality(text.codePointAt(0));
                balance += direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? 1 : 0;
                balance -= direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        ? 1
                        : 0;
            }
        }
        return balance < 0;
    }

    private List<List<Box>> regions(List<Box> boxes, int depth) {
        List<List<Box>> rows = rows(boxes);
        List<List<Box>> out = new ArrayList<>();
        List<Box> wide = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            Stretch stretch = depth < DEEPEST ? stretch(boxes, rows, at) : Stretch.NONE;
            if (stretch.isColumns()) {
                addIfAny(out, wide);
                wide = new ArrayList<>();
                out.addAll(regions(rightToLeft ? stretch.right : stretch.left, depth + 1));
                out.addAll(regions(rightToLeft ? stretch.left : stretch.right, depth + 1));
                at = stretch.end;
            } else {
                wide.addAll(rows.get(at));
                at++;
            }
        }
        addIfAny(out, wide);
        return out;
    }

    private static void addIfAny(List<List<Box>> out, List<Box> region) {
        if (!region.isEmpty()) {
            out.add(region);
        }
    }

    private static List<List<Box>> rows(List<Box> boxes) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(Box::top));
        List<List<Box>> rows = new ArrayList<>();
        float bottom = -Float.MAX_VALUE;
        for (Box box : sorted) {
            if (rows.isEmpty() || box.top() >= bottom) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(box);
            bottom = Math.max(bottom, box.bottom());
        }
        return rows;
    }

    /** Rows that have a strip between them, and what stands on its sides. */
    private record Stretch(int end, List<Box> left, List<Box> right) {
        static final Stretch NONE = new Stretch(0, List.of(), List.of());

        boolean isColumns() {
            return isColumn(left) && isColumn(right);
        }

        private static boolean isColumn(List<Box> side) {
            int letters = side.stream().mapToInt(box -> box.letters().size()).sum();
            long lines = side.stream()
                    .map(box -> Math.round(box.bottom()))
                    .distinct()
                    .count();
            return lines >= LEAST_ROWS && letters >= lines * LEAST_LETTERS;
        }
    }

    private static Stretch stretch(List<Box> boxes, List<List<Box>> rows, int from) {
        float left = (float) boxes.stream().mapToDouble(Box::left).min().orElse(0);
        float right = (float) boxes.stream().mapToDouble(Box::right).max().orElse(0);
        float margin = (right - left) / 10;
        List<float[]> free = List.of(new float[] {left + margin, right - margin});
        int end = from;
        while (end < rows.size() && (end == from || !isFar(rows.get(end - 1), rows.get(end)))) {
            List<float[]> rest = without(free, rows.get(end));
            if (rest.isEmpty()) {
                break;
            }
            free = rest;
            end++;
        }
        if (end == from) {
            return Stretch.NONE;
        }
        float middle = middle(free);
        List<Box> before = new ArrayList<>();
        List<Box> after = new ArrayList<>();
        for (List<Box> row : rows.subList(from, end)) {
            row.forEach(box -> (box.right() <= middle ? before : after).add(box));
        }
        return new Stretch(end, before, after);
    }

    /** Whether so much paper is empty between two rows that they hardly belong together: a footer, what a picture parts. */
    private static boolean isFar(List<Box> row, List<Box> next) {
        double bottom = row.stream().mapToDouble(Box::bottom).max().orElse(0);
        double top = next.stream().mapToDouble(Box::top).min().orElse(0);
        return top - bottom > FAR * row.get(0).em();
    }

    /** What of the strips stays empty beside the boxes, if wide enough. */
    private static List<float[]> without(List<float[]> strips, List<Box> row) {
        List<float[]> left = strips;
        for (Box box : row) {
            List<float[]> rest = new ArrayList<>();
            for (float[] strip : left) {
                addIfWide(rest, strip[0], Math.min(strip[1], box.left()), box.em());
                addIfWide(rest, Math.max(strip[0], box.right()), strip[1], box.em());
            }
            left = rest;
        }
        return left;
    }

    private static void addIfWide(List<float[]> strips, float from, float to, float em) {
        if (to - from >= em && strips.size() < 64) {
            strips.add(new float[] {from, to});
        }
    }

    private static float middle(List<float[]> strips) {
        float[] first = strips.get(0);
        return (first[0] + first[1]) / 2;
    }
}
