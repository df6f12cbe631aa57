package org.multivector.press.internal.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.packed.Label;

/**
 * Where an item comes from.
 *
 * @param where as it is named in messages, on one line
 * @param path the file it was read from; null for standard input
 * @param id the id it gets if it has none of its own
 */
record Place(String where, @Nullable String path, String id) {
    static final Place STANDARD_INPUT = new Place("standard input", null, "stdin");

    static Place of(Path file) {
        Path name = file.getFileName();
        return new Place(Label.clean(file.toString()), file.toString(), String.valueOf(name == null ? file : name));
    }

    /** A line of it. */
    Place line(int number) {
        return new Place(where + ":" + number, path, id + ":" + number);
    }

    /** An entry of it, an archive. */
    Place entry(String name) {
        return new Place(where + "!/" + name, path, name.substring(name.lastIndexOf('/') + 1));
    }

    /** A record of it, at a place. */
    Place record(Object place, @Nullable String url) {
        String named = where + ", " + place + (url == null ? "" : ", " + url);
        return new Place(Label.clean(named), path, url == null ? id + ", " + place : url);
    }
}
