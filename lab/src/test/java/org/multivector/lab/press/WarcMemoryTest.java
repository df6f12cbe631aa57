package org.multivector.lab.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.Rejected;
import org.multivector.core.text.Article;
import org.multivector.lab.Data;
import org.multivector.press.Defaults;
import org.multivector.press.Press;

/** WARC files of any size are read in little memory, and those that crawlers wrote are read at all. */
class WarcMemoryTest {
    @TempDir
    private Path folder;

    private String read(long megabytes, String heap) throws IOException, InterruptedException {
        List<byte[]> pages;
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            pages = WarcPages.large(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        }
        Path file = folder.resolve("pages.warc.gz");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            WarcPages.write(out, pages, megabytes << 20);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadWarc.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said;
        try (InputStream in = process.getInputStream()) {
            said = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("rejected").contains("warc request");
        return said;
    }

    @Test
    void two_hundred_megabytes_are_read_in_128_mb() throws IOException, InterruptedException {
        assertThat(read(200, "-Xmx128m")).matches("[1-9][0-9]{3} pages, .*");
    }

    @Test
    @Tag("soak")
    void a_gigabyte_is_read_in_256_mb() throws IOException, InterruptedException {
        System.out.println("soak: a WARC file of 1 GB, -Xmx256m: " + read(1024, "-Xmx256m"));
    }

    @Test
    void files_of_crawlers_are_read() {
        Path crawls = Data.found().path("gold/extraction/feeds_warc");
        assumeTrue(Files.isDirectory(crawls), "skipped: no data beside the project");
        List<Article> articles = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        Press press = Press.of(Defaults.NONE);
        List<String> files = Stream.of("cc.warc.gz", "gzip_extra_sl.warc.gz")
                .map(name -> crawls.resolve(name).toString())
                .toList();
        var passedOver = press.read(files, InputStream.nullInputStream(), articles::add, rejected::add);
        assertThat(rejected).isEmpty();
        assertThat(articles)
                .hasSize(1)
                .allSatisfy(article -> assertThat(article.url()).startsWith("http://"));
        assertThat(passedOver).containsKey("warc warcinfo");
    }
}
