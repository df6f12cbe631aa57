package org.multivector.press.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** What the WARC files of a folder hold, read with another's reader. */
final class Warcs {
    private Warcs() {}

    /** Each response as address and body, each revisit as address and what it points to, in order. */
    static List<String> responses(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".warc.gz"))
                    .sorted()
                    .toList();
        }
        List<String> out = new ArrayList<>();
        for (Path file : files) {
            try (WarcReader reader = new WarcReader(file)) {
                for (WarcRecord record : reader) {
                    if (record instanceof WarcResponse response) {
                        byte[] body = response.http().body().stream().readAllBytes();
                        out.add(response.target() + " " + new String(body, StandardCharsets.UTF_8));
                    } else if (record instanceof WarcRevisit revisit) {
                        out.add(revisit.target() + " -> "
                                + revisit.refersToTargetURI().orElseThrow());
                    }
                }
            }
        }
        return out;
    }
}
