package org.multivector.ledger.events.family;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Union-find over names, with pairs that are never to meet. The smallest name of a set is its root. Not thread-safe. */
final class Unions {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    /** Keeps two names apart that were not joined yet. */
    void cut(String one, String other) {
        apart.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    /** Joins the sets of two names; false, and nothing is joined, where that would bring together what was cut apart. */
    boolean join(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (a.equals(b)) {
            return true;
        }
        if (apart.getOrDefault(a, Set.of()).contains(b)) {
            return false;
        }
        String low = a.compareTo(b) < 0 ? a : b;
        String high = low.equals(a) ? b : a;
        parents.put(high, low);
        Set<String> foes = apart.remove(high);
        if (foes != null) {
            for (String foe : foes) {
                apart.getOrDefault(foe, new HashSet<>()).remove(high);
                cut(low, foe);
            }
        }
        return true;
    }

    /** The root of the set that a name is in. */
    String root(String name) {
        String at = name;
        while (true) {
            String up = parents.getOrDefault(at, at);
            if (up.equals(at)) {
                return at;
            }
            parents.put(at, parents.getOrDefault(up, up));
            at = up;
        }
    }
}
