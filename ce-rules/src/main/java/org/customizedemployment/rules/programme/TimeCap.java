package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;

/**
 * The most time of a service.
 *
 * @param limit the parameter that holds it; on days without a value the minutes stay undecided, unless {@code whenSupplied}
 * @param scopes the possible readings of its scope: while all give the same result the cap decides, where they differ the difference is
 *     undecided (SEM-12); at least one
 * @param whenSupplied whether it caps only on days for which the agency has supplied a value: the source names no limit, so without a value
 *     nothing is held back and the service is shown as having no cap supplied
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TimeCap(ParameterId limit, List<CapScope> scopes, boolean whenSupplied, List<Citation> citations) {
    public TimeCap {
        scopes = List.copyOf(scopes);
        citations = List.copyOf(citations);
    }

    /** A cap that the source states: without a value of its limit the minutes stay undecided. */
    public TimeCap(ParameterId limit, List<CapScope> scopes, List<Citation> citations) {
        this(limit, scopes, false, citations);
    }
}
