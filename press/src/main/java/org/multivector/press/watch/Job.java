package org.multivector.press.watch;

import java.util.ArrayList;
import java.util.List;
import org.multivector.press.internal.net.FetchException;
import org.multivector.press.internal.net.Target;

/**
 * One request to make.
 *
 * @param kind what is asked for
 * @param url the address it began with
 * @param target what to ask now, after {@code hops}
 * @param hops addresses that led here, in order, without this one
 * @param feed the feed that names it
 * @param depth how many indexes of sitemaps it lies below
 * @param attempts how often it was tried before
 */
record Job(Kind kind, String url, Target target, List<String> hops, String feed, int depth, int attempts) {
    enum Kind {
        ROBOTS,
        FEED,
        PAGE
    }

    static Job robots(Target of) throws FetchException {
        return new Job(Kind.ROBOTS, of.origin(), Target.of(of.origin() + "/robots.txt"), List.of(), "", 0, 0);
    }

    static Job feed(Target target, int depth) {
        return new Job(Kind.FEED, target.url(), target, List.of(), target.url(), depth, 0);
    }

    static Job page(Target target, String feed) {
        return new Job(Kind.PAGE, target.url(), target, List.of(), feed, 0, 0);
    }

    Job again() {
        return new Job(kind, url, target, hops, feed, depth, attempts + 1);
    }

    /**
     * What to ask where a server points elsewhere.
     *
     * @throws FetchException if it points in a circle, too often, or nowhere
     */
    Job follow(String location, int most) throws FetchException {
        Target next = target.resolve(location);
        List<String> way = new ArrayList<>(hops);
        way.add(target.url());
        if (way.contains(next.url())) {
            way.add(next.url());
            throw FetchException.lasting("redirects in a circle: " + String.join(" → ", way));
        }
        if (way.size() > most) {
            throw FetchException.lasting("more than " + most + " redirects: " + String.join(" → ", way));
        }
        return new Job(kind, url, next, way, feed, depth, attempts);
    }

    /** The address in messages, with the one it leads to. */
    String where() {
        return hops.isEmpty() ? url : url + " → " + target.url();
    }
}
