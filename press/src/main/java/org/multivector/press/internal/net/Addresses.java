package org.multivector.press.internal.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.core.table.Row;
import org.multivector.press.internal.words.Tables;

/** Which addresses are not of the public internet, by {@code world/addresses.tsv}. Immutable. */
public final class Addresses {
    private static final int V4 = 4;
    private static final int MAPPED = 10;

    private final List<Range> ranges;

    private Addresses(List<Range> ranges) {
        this.ranges = ranges;
    }

    private record Range(String kind, List<Byte> start, int bits) {
        static Range of(Row row) {
            String[] parts = row.get("range").split("/", 2);
            try {
                byte[] start = InetAddress.getByName(parts[0]).getAddress();
                return new Range(row.get("kind"), boxed(start), Integer.parseInt(parts[1]));
            } catch (UnknownHostException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw row.error("range", "expected address/bits such as 10.0.0.0/8, got " + row.get("range"));
            }
        }

        private static List<Byte> boxed(byte[] bytes) {
            return Stream.iterate(0, i -> i < bytes.length, i -> i + 1)
                    .map(i -> bytes[i])
                    .toList();
        }

        boolean contains(byte[] address) {
            if (address.length != start.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int difference = (address[bit / 8] ^ start.get(bit / 8)) >> (7 - bit % 8);
                if ((difference & 1) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Reads the table. */
    public static Addresses load() {
        return new Addresses(Tables.world("addresses.tsv")
                .map(Range::of)
                .sorted(Comparator.comparing(Range::bits).reversed())
                .toList());
    }

    /** What keeps the address out of the public internet, such as {@code loopback}; nothing if it is of it. */
    public Optional<String> kind(InetAddress address) {
        byte[] bytes = plain(address.getAddress());
        return ranges.stream()
                .filter(range -> range.contains(bytes))
                .map(Range::kind)
                .findFirst();
    }

    /** An IPv4 address that is written as one of IPv6, as IPv4. */
    private static byte[] plain(byte[] address) {
        if (address.length == V4) {
            return address;
        }
        for (int i = 0; i < MAPPED; i++) {
            if (address[i] != 0) {
                return address;
            }
        }
        boolean isMapped = address[MAPPED] == -1 && address[MAPPED + 1] == -1;
        return isMapped ? Arrays.copyOfRange(address, MAPPED + 2, address.length) : address;
    }
}
