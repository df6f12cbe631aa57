package org.multivector.ledger.measure.compass;

/**
 * What one set of weights shows: masses by pole, and what follows from them. The arrays are its own; one value a pole.
 */
final class Reading {
    private final double[] mass;
    private final double[] cooperation;
    private final double[] conflict;
    private final double priorMass;

    Reading(double[] mass, double[] cooperation, double[] conflict, double priorMass) {
        this.mass = mass;
        this.cooperation = cooperation;
        this.conflict = conflict;
        this.priorMass = priorMass;
    }

    double cooperation(int pole) {
        return cooperation[pole];
    }

    double conflict(int pole) {
        return conflict[pole];
    }

    /** −1 to 1; 0 where there is nothing. */
    double pull(int pole) {
        double whole = priorMass + mass[pole];
        return whole > 0 ? (cooperation[pole] - conflict[pole]) / whole / 10 : 0;
    }

    /** 0 to 1; not a number where there is nothing. */
    double ambivalence(int pole) {
        return 2 * Math.min(cooperation[pole], conflict[pole]) / (cooperation[pole] + conflict[pole]);
    }

    /** The first of those poles that has the largest pull. */
    int tilt(int[] poles) {
        int best = poles[0];
        for (int pole : poles) {
            if (pull(pole) > pull(best)) {
                best = pole;
            }
        }
        return best;
    }

    /** Adds 1, in equal parts, to the poles that have the largest pull. */
    void support(int[] poles, double[] support) {
        double most = pull(tilt(poles));
        int ties = 0;
        for (int pole : poles) {
            ties += pull(pole) == most ? 1 : 0;
        }
        for (int pole : poles) {
            support[pole] += pull(pole) == most ? 1.0 / ties : 0;
        }
    }

    /** The largest pull of those poles less the smallest, 0 to 2. */
    double spread(int[] poles) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int pole : poles) {
            least = Math.min(least, pull(pole));
            most = Math.max(most, pull(pole));
        }
        return most - least;
    }

    /** The poles' parts of the cooperation. */
    double[] shares(double smoothing) {
        double whole = 0;
        double[] out = new double[cooperation.length];
        for (int pole = 0; pole < out.length; pole++) {
            out[pole] = cooperation[pole] + smoothing;
            whole += out[pole];
        }
        for (int pole = 0; pole < out.length; pole++) {
            out[pole] /= whole;
        }
        return out;
    }

    double herfindahl(double smoothing) {
        double sum = 0;
        for (double share : shares(smoothing)) {
            sum += share * share;
        }
        return sum;
    }

    double entropy(double smoothing) {
        double sum = 0;
        for (double share : shares(smoothing)) {
            sum -= share * StrictMath.log(share);
        }
        return sum / StrictMath.log(cooperation.length);
    }
}
