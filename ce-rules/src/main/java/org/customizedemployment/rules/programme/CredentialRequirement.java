package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/**
 * What the person who gives a service must hold on the service date (CT-4).
 *
 * @param accepted credential types that do, for example {@code ct-ce}
 * @param components which component of a credential a component of service asks for; a component not listed asks for itself
 * @param validity the parameter with the years that a credential is valid which states no last day; null: then undecided
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CredentialRequirement(
        List<String> accepted,
        List<Mapping> components,
        @Nullable ParameterId validity,
        List<Citation> citations) {
    public CredentialRequirement {
        accepted = List.copyOf(accepted);
        components = List.copyOf(components);
        citations = List.copyOf(citations);
    }

    /** A component of service and the component that its credential must name. */
    public record Mapping(ServiceComponent service, ServiceComponent credential) {}

    /** The component that a credential must name for that component of service. */
    public ServiceComponent asked(ServiceComponent service) {
        return components.stream()
                .filter(one -> one.service().equals(service))
                .map(Mapping::credential)
                .findFirst()
                .orElse(service);
    }
}
