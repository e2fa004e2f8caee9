package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ServiceComponent;

/**
 * A service that is inside another's rate and not paid by itself (CT-22, ME-2).
 *
 * @param in the service in whose rate it is
 * @param components only as part of these; empty: always
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Inclusion(ServiceCode in, List<ServiceComponent> components, List<Citation> citations) {
    public Inclusion {
        components = List.copyOf(components);
        citations = List.copyOf(citations);
    }
}
