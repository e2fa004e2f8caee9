package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;

/**
 * The most time of a service.
 *
 * @param limit the parameter that holds it; without a value the minutes stay undecided
 * @param scopes the possible readings of its scope: while all give the same result the cap decides, where they differ the difference is
 *     undecided (SEM-12); at least one
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TimeCap(ParameterId limit, List<CapScope> scopes, List<Citation> citations) {
    public TimeCap {
        scopes = List.copyOf(scopes);
        citations = List.copyOf(citations);
    }
}
