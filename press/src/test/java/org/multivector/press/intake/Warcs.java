package org.multivector.press.intake;

import static org.multivector.press.intake.Packing.bytes;
import static org.multivector.press.intake.Packing.joined;

import java.nio.charset.StandardCharsets;

/** Records of WARC files. */
final class Warcs {
    private Warcs() {}

    static byte[] record(String type, String url, int number, String contentType, byte[] block) {
        return record(type, url, number, contentType, block, String.valueOf(block.length));
    }

    static byte[] record(String type, String url, int number, String contentType, byte[] block, String length) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: " + id(number)
                + "\r\nWARC-Date: 2026-03-04T05:06:07Z\r\nWARC-Target-URI: " + url + "\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + length + "\r\n\r\n";
        return joined(bytes(head), block, bytes("\r\n\r\n"));
    }

    static String id(int number) {
        return "<urn:uuid:00000000-0000-4000-8000-" + String.valueOf(100_000_000_000L + number) + ">";
    }

    static byte[] response(String url, int number, String headers, byte[] body) {
        return record("response", url, number, "application/http; msgtype=response", http(headers, body));
    }

    static byte[] http(String headers, byte[] body) {
        return joined((headers + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1), body);
    }

    /** A page that was found and is HTML. */
    static byte[] page(String url, int number, String html) {
        return response(url, number, "HTTP/1.1 200 OK\r\nContent-Type: text/html", bytes(html));
    }

    static byte[] info() {
        return joined(
                bytes("WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: " + id(0)
                        + "\r\nContent-Type: application/warc-fields\r\nContent-Length: 15\r\n\r\n"),
                bytes("software: test\n"),
                bytes("\r\n\r\n"));
    }
}
