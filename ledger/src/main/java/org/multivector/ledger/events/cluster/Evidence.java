package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.Optional;
import org.multivector.core.claim.Polarity;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Quad;

/**
 * Whether two accounts speak of one happening, by what they tell alone.
 *
 * <pre>
 * never      codes, places or days exclude each other; each names a party that the other has not;
 *            one article has both, the one before and the other after its day, or one holder puts it as so and as not so
 * one article, or articles of one family
 *            two parties, one of them under the same name; or the same only party, the same words
 * any        types that are not the same: the same day told, the same place or the same words
 * two families, days known or guessed for both
 *            the same day told, two parties; or one party, all of either account, and the same place
 *            days that may be the same, two parties: of a meeting; of words on one day; of deeds at one place
 * </pre>
 *
 * <p>Conservative: where an article has no day and tells none, nothing of another family joins it. The number says how well
 * two accounts fit, to choose between happenings.
 */
final class Evidence {
    private static final int SAME = 10;
    private static final int STANDING = 4;
    private static final int PLACE = 5;
    private static final int DAY = 6;
    private static final int CODE = 2;

    private final Acts acts;

    Evidence(Acts acts) {
        this.acts = acts;
    }

    /** Whether two accounts cannot be of one happening; parties aside, which are compared with all of a happening. */
    boolean isExcluded(Account a, Account b) {
        if (!acts.mayBeOne(a.event(), b.event()) || a.isElsewhere(b)) {
            return true;
        }
        Optional<Days> one = a.when().days();
        Optional<Days> other = b.when().days();
        boolean together = a.shares(b);
        boolean dated = a.when().told() != null && b.when().told() != null;
        if ((!together || dated)
                && one.isPresent()
                && other.isPresent()
                && !one.get().meet(other.get())) {
            return true;
        }
        return together && (a.when().excludesInOneArticle(b.when()) || isSelfDenial(a, b));
    }

    private static boolean isSelfDenial(Account a, Account b) {
        boolean denied = a.claim().stance().polarity() == Polarity.NEGATIVE;
        boolean alsoDenied = b.claim().stance().polarity() == Polarity.NEGATIVE;
        return denied != alsoDenied && a.first().holder().equals(b.first().holder());
    }

    /** How well two accounts fit that are not excluded; 0 where nothing shows that they speak of one happening. */
    int of(Account a, Account b) {
        Parties.Common common = a.parties().with(b.parties());
        if (common.isConflict() || common.both() == 0 || isOtherCompany(a, b, common)) {
            return 0;
        }
        boolean one = a.event().type() == b.event().type() || isSameDay(a, b) || a.isAtPlaceOf(b) || a.isWordedLike(b);
        boolean fits = a.family().equals(b.family()) ? fitsInside(a, b, common) : fitsAcross(a, b, common);
        if (!fits || !one) {
            return 0;
        }
        return SAME * common.same()
                + STANDING * common.standing()
                + (a.isAtPlaceOf(b) ? PLACE : 0)
                + (isSameDay(a, b) ? DAY : 0)
                + (a.event().type() == b.event().type() ? CODE : 0);
    }

    /** What two sign is not what three sign; but a meeting may be told with one of three left out. */
    private static boolean isOtherCompany(Account a, Account b, Parties.Common common) {
        return a.event().type() != EventType.CONSULT
                && a.parties().isJoint()
                && b.parties().isJoint()
                && !common.isAll();
    }

    private static boolean fitsInside(Account a, Account b, Parties.Common common) {
        if (common.both() >= 2) {
            return common.same() > 0 || isSameDay(a, b);
        }
        boolean only = common.isAll() && !a.parties().unnamed() && !b.parties().unnamed();
        return only && common.same() == 1 && (a.isWordedLike(b) || isSameDay(a, b) || a.isAtPlaceOf(b));
    }

    private static boolean fitsAcross(Account a, Account b, Parties.Common common) {
        if (a.when().days().isEmpty() || b.when().days().isEmpty()) {
            return false;
        }
        boolean day = isSameDay(a, b);
        if (common.both() < 2) {
            return common.same() == 1 && day && a.isAtPlaceOf(b);
        }
        if (day) {
            return true;
        }
        if (common.same() == 0 || isVague(a) || isVague(b)) {
            return false;
        }
        EventType type = a.event().type();
        if (type == EventType.CONSULT) {
            return true;
        }
        if (common.same() < 2) {
            return false;
        }
        boolean deed = type.quad() == Quad.MATERIAL_CONFLICT || type.quad() == Quad.MATERIAL_COOPERATION;
        return deed ? a.isAtPlaceOf(b) : isOneTopic(a, b) && isSameNews(a, b);
    }

    /** Days told so roughly that several happenings of its kind may lie in them. */
    private static boolean isVague(Account a) {
        Days told = a.when().told();
        int month = 31;
        return told != null && told.count() > month;
    }

    private static boolean isSameDay(Account a, Account b) {
        Days one = a.when().told();
        Days other = b.when().told();
        return one != null && other != null && one.isExact() && other.isExact() && one.meet(other);
    }

    private static boolean isOneTopic(Account a, Account b) {
        var topics = a.event().contexts();
        return topics.isEmpty()
                || b.event().contexts().isEmpty()
                || topics.stream().anyMatch(b.event().contexts()::contains);
    }

    private static boolean isSameNews(Account a, Account b) {
        LocalDate one = a.published();
        LocalDate other = b.published();
        return one != null && other != null && Math.abs(one.toEpochDay() - other.toEpochDay()) <= 1;
    }
}
