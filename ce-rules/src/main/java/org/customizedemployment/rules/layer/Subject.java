package org.customizedemployment.rules.layer;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Something that layers make statements about.
 *
 * @param kind what sort of thing
 * @param name its name: {@code us-ct.dds.rate} for a parameter, {@code us-ct/dds discovery} for a service of a programme,
 *     {@code us-ct.report-final at start-job-development} for a binding, {@code us-me/vr hourly} for a regime,
 *     {@code us-ct/dds budget} for what a programme says as a whole
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Subject(Kind kind, String name) implements Comparable<Subject> {
    /** What sort of thing. */
    public enum Kind {
        PROGRAMME,
        REGIME,
        SERVICE,
        EXCLUSION,
        CREDENTIAL,
        RULE,
        BINDING,
        PARAMETER
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? name.compareTo(other.name) : byKind;
    }

    /** {@code parameter 'us-ct.dds.rate'}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " '" + name + "'";
    }
}
