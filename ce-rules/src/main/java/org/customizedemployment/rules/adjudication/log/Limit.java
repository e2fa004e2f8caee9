package org.customizedemployment.rules.adjudication.log;

import java.util.List;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.programme.CapScope;

/**
 * A number of minutes that a slice draws on.
 *
 * @param kind what it limits
 * @param id the parameter, or the authorization
 * @param minutes the most
 * @param scopes the readings of its scope; one for an authorization
 * @param citations where it comes from
 */
record Limit(Kind kind, String id, long minutes, List<CapScope> scopes, List<Citation> citations) {
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

    /** Readings of its scope differ, or it depends on earlier minutes that are still open. */
    Reason open(boolean byScope) {
        return about(byScope ? "-scope-open" : "-depends").with("cap", Minutes.of(minutes));
    }

    private Reason about(String ending) {
        return Reason.of(kind.code + ending).withCode("limit", id);
    }
}
