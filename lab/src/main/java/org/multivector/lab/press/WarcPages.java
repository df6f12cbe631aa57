package org.multivector.lab.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Makes WARC files of any size from a few pages, as a crawler writes them: a request and a response for each. */
public final class WarcPages {
    private WarcPages() {}

    /** The bytes of pages. */
    public static List<byte[]> of(List<Path> files) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(Files.readAllBytes(file));
        }
        return List.copyOf(pages);
    }

    /** Pages as large as those of outlets: each is all of these texts, every time another one first. */
    public static List<byte[]> large(List<Path> texts) throws IOException {
        List<byte[]> bodies = of(texts);
        List<byte[]> pages = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            page.write("<!DOCTYPE html><html><body><pre>\n".getBytes(StandardCharsets.UTF_8));
            for (int j = 0; j < bodies.size(); j++) {
                page.write(bodies.get((i + j) % bodies.size()));
            }
            page.write("</pre></body></html>\n".getBytes(StandardCharsets.UTF_8));
            pages.add(page.toByteArray());
        }
        return List.copyOf(pages);
    }

    /**
     * Writes pages, again and again, each record a gzip member.
     *
     * @param size how many bytes of records there shall be before packing
     * @return how many there are
     */
    public static long write(OutputStream out, List<byte[]> pages, long size) throws IOException {
        long written = 0;
        for (int i = 0; written < size; i++) {
            String url = "https://outlet" + i % 97 + ".example/pages/" + i;
            byte[] page = pages.get(i % pages.size());
            String request = "GET /pages/" + i + " HTTP/1.1\r\nHost: outlet" + i % 97 + ".example\r\n\r\n";
            String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Length: " + page.length
                    + "\r\n\r\n";
            written += record(out, "request", url, i, request, new byte[0]);
            written += record(out, "response", url, i, head, page);
        }
        return written;
    }

    private static long record(OutputStream out, String type, String url, int number, String http, byte[] page)
            throws IOException {
        byte[] start = http.getBytes(StandardCharsets.ISO_8859_1);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2026-03-04T05:06:07Z\r\nWARC-Record-ID: <urn:uuid:"
                + String.format(Locale.ROOT, "%08x-0000-4000-8000-%012x", type.length(), number)
                + ">\r\nWARC-Target-URI: " + url + "\r\nContent-Type: application/http; msgtype=" + type
                + "\r\nContent-Length: " + (start.length + page.length) + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(head.getBytes(StandardCharsets.UTF_8));
        record.write(start);
        record.write(page);
        record.write("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        GZIPOutputStream member = new GZIPOutputStream(out);
        record.writeTo(member);
        member.finish();
        return record.size();
    }
}
