package org.multivector.press.internal.net;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the owner of a site lets robots do (RFC 9309). Immutable. */
public final class Robots {
    private static final int MOST_BYTES = 512 * 1024;
    private static final int UNAVAILABLE = 500;

    private final BaseRobotRules rules;

    private Robots(BaseRobotRules rules) {
        this.rules = rules;
    }

    /**
     * The rules in a file, of which the first half megabyte counts.
     *
     * @param target where it lies
     * @param body the file
     * @param name the name of our robot, lower case
     */
    public static Robots parse(Target target, byte[] body, String name) {
        byte[] counted = body.length > MOST_BYTES ? Arrays.copyOf(body, MOST_BYTES) : body;
        return new Robots(parser().parseContent(target.url(), counted, "text/plain", List.of(name)));
    }

    /** The rules where the file cannot be had: all is allowed if there is none, nothing if the server fails. */
    public static Robots missing(int status) {
        int known = status >= UNAVAILABLE || status == 429 ? UNAVAILABLE : 404;
        return new Robots(parser().failedFetch(known));
    }

    private static SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser();
    }

    /** Whether the target may be fetched. */
    public boolean allows(Target target) {
        return rules.isAllowed(target.url());
    }

    /** How long to wait between two requests, if it says so. */
    public Optional<Duration> delay() {
        long millis = rules.getCrawlDelay();
        return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }
}
