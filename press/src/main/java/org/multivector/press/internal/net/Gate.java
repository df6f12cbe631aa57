package org.multivector.press.internal.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what may be connected to. Names are resolved here and nowhere else, and the connection is made to the very
 * address that was looked at: a name that means another address a moment later gains nothing.
 *
 * @param addresses which are not of the public internet
 * @param resolver from names to addresses
 * @param allowPrivate whether all of them may be connected to
 * @param allowed {@code address:port} pairs that may be connected to all the same
 */
public record Gate(Addresses addresses, Resolver resolver, boolean allowPrivate, Set<String> allowed) {
    private static final int MOST = 4;

    /** Takes a copy of the set. */
    public Gate {
        allowed = Set.copyOf(allowed);
    }

    /**
     * The addresses of a target that may be connected to.
     *
     * @throws FetchException if there are none
     */
    public List<InetAddress> admit(Target target) throws FetchException {
        List<InetAddress> all;
        try {
            all = resolver.resolve(target.host());
        } catch (UnknownHostException e) {
            throw FetchException.passing("the host " + target.host() + " is not known; check its name");
        }
        List<InetAddress> admitted = new ArrayList<>();
        String refused = "";
        for (InetAddress address : all) {
            Optional<String> kind = addresses.kind(address);
            boolean isFree =
                    kind.isEmpty() || allowPrivate || allowed.contains(address.getHostAddress() + ":" + target.port());
            if (isFree && admitted.size() < MOST) {
                admitted.add(address);
            } else if (!isFree) {
                refused = address.getHostAddress() + " (" + kind.orElse("") + ")";
            }
        }
        if (admitted.isEmpty()) {
            throw FetchException.lasting(target.host() + " is at " + refused
                    + ", not an address of the public internet; --allow-private allows it");
        }
        return admitted;
    }
}
