package org.multivector.press.internal.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a printed page to paragraphs: a paragraph ends where the gap grows, the letters change size, the next line is
 * indented, or a short line ends a sentence. A word that was cut at the end of a line is joined, unless the document has
 * it with its hyphen elsewhere.
 */
final class Paragraphs {
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:[-\\u2010]\\p{L}+)+");
    private static final Pattern CUT = Pattern.compile("([\\p{L}\\p{M}\\d'’-]*[\\p{L}\\p{M}\\d])[-\\u2010]$");
    private static final Pattern REST = Pattern.compile("^\\p{L}[\\p{L}\\p{M}]*");
    private static final int MOST_COMPOUNDS = 100_000;
    private static final double WIDER = 1.35;
    private static final double FAR = 3;
    private static final double SHORT = 0.8;

    private final Set<String> compounds = new HashSet<>();

    /**
     * A printed line.
     *
     * @param text its words
     * @param left where it begins, in points
     * @param right where it ends
     * @param y its base line, downwards
     * @param em the size of its letters
     */
    record PrintedLine(String text, float left, float right, float y, float em) {}

    /** The text of regions, a line each paragraph, a blank line between regions. */
    static String of(List<List<PrintedLine>> regions) {
        Paragraphs paragraphs = new Paragraphs();
        regions.forEach(region -> region.forEach(paragraphs::remember));
        StringBuilder out = new StringBuilder();
        for (List<PrintedLine> region : regions) {
            String text = paragraphs.region(region);
            out.append(out.length() > 0 && !text.isEmpty() ? "\n" : "").append(text);
        }
        return out.toString();
    }

    private void remember(PrintedLine line) {
        Matcher matcher = COMPOUND.matcher(line.text);
        while (matcher.find() && compounds.size() < MOST_COMPOUNDS) {
            compounds.add(matcher.group().replace('\u2010', '-'));
        }
    }

    private String region(List<PrintedLine> lines) {
        StringBuilder out = new StringBuilder();
        double pitch = pitch(lines);
        float left = (float) lines.stream().mapToDouble(PrintedLine::left).min().orElse(0);
        float right =
                (float) lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
        PrintedLine before = null;
        for (PrintedLine line : lines) {
            if (before == null) {
                out.append(line.text);
            } else if (isNew(before, line, pitch, left, right)) {
                out.append('\n').append(line.text);
            } else {
                append(out, line.text);
            }
            before = line;
        }
        return out.append(lines.isEmpty() ? "" : "\n").toString();
    }

    /** The usual distance of base lines: the median. */
    private static double pitch(List<PrintedLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            steps.add((double) lines.get(i).y - lines.get(i - 1).y);
        }
        steps.removeIf(step -> step <= 0);
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get((steps.size() - 1) / 2);
    }

    private static boolean isNew(PrintedLine before, PrintedLine line, double pitch, float left, float right) {
        double step = (double) line.y - before.y;
        boolean isFar = step < 0 || step > FAR * before.em || step > WIDER * Math.max(pitch, before.em);
        boolean isOther = Math.abs(line.em - before.em) > 0.12 * Math.max(line.em, before.em);
        boolean isIndented = line.left - left > 0.8 * line.em && before.left - left < 0.4 * line.em;
        boolean isShort = before.right - left < SHORT * (right - left);
        return isFar || isOther || isIndented || (isShort && endsSentence(before.text));
    }

    private static boolean endsSentence(String text) {
        String bare = text.replaceFirst("[\"'”’»)\\]]+$", "");
        return !bare.isEmpty() && ".!?…:。！？؟।".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private void append(StringBuilder out, String line) {
        int end = out.length() - 1;
        if (end >= 0 && out.charAt(end) == '\u00AD') {
            out.setLength(end);
            out.append(line);
            return;
        }
        int lineStart = out.lastIndexOf("\n") + 1;
        Matcher cut = CUT.matcher(out.substring(Math.max(lineStart, out.length() - 80)));
        if (!cut.find()) {
            out.append(' ').append(line);
            return;
        }
        Matcher rest = REST.matcher(line);
        if (rest.find() && isCutWord(cut.group(1), rest.group())) {
            out.setLength(end);
        }
        out.append(line);
    }

    /** Whether the hyphen between the two was put there by the printer alone. */
    private boolean isCutWord(String before, String after) {
        return before.length() >= 2
                && after.length() >= 2
                && before.indexOf('-') < 0
                && Character.isLowerCase(after.charAt(0))
                && Character.isLowerCase(before.charAt(before.length() - 1))
                && !compounds.contains(before + "-" + after);
    }
}
