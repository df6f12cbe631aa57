package org.multivector.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Cases that are rows of a table in test resources: cells between tabs, comments behind {@code #}. */
public final class Cases {
    private Cases() {}

    /** The rows of the table beside the class, each as the arguments of one test; an absent last cell is empty. */
    public static Stream<Arguments> rows(Class<?> owner, String name, int columns) {
        return lines(owner, name)
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    Object[] all = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        all[i] = i < cells.length ? cells[i] : "";
                    }
                    return Arguments.of(all);
                });
    }

    /** The lines of a resource beside the class. */
    public static Stream<String> lines(Class<?> owner, String name) {
        return text(owner, name).lines();
    }

    /** A whole resource beside the class. */
    public static String text(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The cells of a list in one cell. */
    public static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
