package org.multivector.press.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.multivector.press.internal.feed.FeedReader;
import org.multivector.press.internal.feed.Listing;
import org.multivector.press.internal.feed.Opml;
import org.multivector.press.internal.net.FetchException;
import org.multivector.press.internal.net.Target;

/** From what a user names to addresses of feeds. */
final class Sources {
    private Sources() {}

    /** The addresses, each once, in order; what is none is told to {@code rejected} with its place. */
    static List<Target> of(List<String> named, FeedReader reader, BiConsumer<String, String> rejected) {
        Set<Target> out = new LinkedHashSet<>();
        for (String source : named) {
            if (source.startsWith("http://") || source.startsWith("https://")) {
                add(source, source, out, rejected);
            } else {
                file(source, reader, out, rejected);
            }
        }
        return List.copyOf(out);
    }

    private static void add(String where, String url, Set<Target> out, BiConsumer<String, String> rejected) {
        try {
            out.add(Target.of(url));
        } catch (FetchException e) {
            rejected.accept(where, e.reason());
        }
    }

    private static void file(String source, FeedReader reader, Set<Target> out, BiConsumer<String, String> rejected) {
        try {
            Listing listing = reader.read(Files.readAllBytes(Path.of(source)), null);
            if (listing instanceof Opml opml) {
                opml.feeds().forEach(feed -> add(source, String.valueOf(feed.feed()), out, rejected));
                opml.losses().forEach(loss -> rejected.accept(source, loss));
                if (opml.feeds().isEmpty()) {
                    rejected.accept(source, "names no feed; expected outlines with an xmlUrl");
                }
            } else {
                rejected.accept(source, "a feed itself; give its address to have it watched, or read it with \"read\"");
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            rejected.accept(source, "no address and no file; expected http://…, https://… or a file of OPML");
        } catch (IOException e) {
            rejected.accept(source, "could not be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            rejected.accept(source, e.getMessage() + "; expected OPML that names feeds");
        }
    }
}
