package org.customizedemployment.rules.adjudication.cap;

import java.util.List;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.programme.cap.CapExcess;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.CapScope;

/**
 * A number of minutes that slices draw on.
 *
 * @param kind what it limits
 * @param id the parameter, or the authorization
 * @param minutes the most
 * @param scopes the readings of its scope; one for an authorization
 * @param period how long it lasts
 * @param excess what becomes of time above it
 * @param citations where it comes from
 */
record Limit(
        Kind kind,
        String id,
        long minutes,
        List<CapScope> scopes,
        CapPeriod period,
        CapExcess excess,
        List<Citation> citations) {
    /** What it limits. */
    enum Kind {
        INDIRECT("claim.indirect-cap"),
        SERVICE("claim.cap"),
        AUTHORIZATION("claim.authorization-limit");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    Limit {
        scopes = List.copyOf(scopes);
        citations = List.copyOf(citations);
    }

    /** A limit with the number of the period in which a slice draws on it. */
    record Draw(Limit limit, int period) {}

    /** What is counted together under a limit. */
    record Bucket(Kind kind, String limit, Object within, int period) {}

    /** The reading of its own scope in a reading of all: its first where it does not list that one. */
    CapScope scope(CapScope reading) {
        return scopes.contains(reading) ? reading : scopes.get(0);
    }

    Reason reached(long used) {
        return about("-reached")
                .with("cap", Minutes.of(minutes))
                .with("used", Minutes.of(used))
                .with("left", Minutes.of(Math.max(0, minutes - used)));
    }

    /** Time above it that somebody has to approve, or of which nobody said what becomes of it. */
    Reason above(String code, long used) {
        return Reason.of(code)
                .withCode("limit", id)
                .with("cap", Minutes.of(minutes))
                .with("used", Minutes.of(used));
    }

    /** Readings of its scope differ, or it depends on earlier minutes that are still open. */
    Reason open(boolean byScope) {
        return about(byScope ? "-scope-open" : "-depends").with("cap", Minutes.of(minutes));
    }

    private Reason about(String ending) {
        return Reason.of(kind.code + ending).withCode("limit", id);
    }
}
