package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.ProviderStatus;

/**
 * How the funder must stand to the provider on the day of the service.
 *
 * @param statuses with which a contract will do; empty: no contract is asked for
 * @param area whether the contract must name the area in which the service was given
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProviderTerms(List<ProviderStatus> statuses, boolean area, List<Citation> citations) {
    /** The source says nothing. */
    public static final ProviderTerms NOT_STATED = new ProviderTerms(List.of(), false, List.of());

    public ProviderTerms {
        statuses = List.copyOf(statuses);
        citations = List.copyOf(citations);
    }
}
