package org.customizedemployment.rules.programme;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/**
 * What the person who gives a service must hold on the service date (CT-4).
 *
 * @param accepted credential types that do, for example {@code ct-ce}
 * @param components which component of a credential a component of service asks for; a component not listed asks for itself
 * @param validity the parameter with the years that a credential is valid which states no last day; null: then undecided
 * @param citations where it comes from
 * @param issuers for credential types that count only from certain issuers, these; a type not listed counts whoever issued it (CT-12, CT-32)
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CredentialRequirement(
        List<String> accepted,
        List<Mapping> components,
        @Nullable ParameterId validity,
        List<Citation> citations,
        List<IssuedBy> issuers) {
    private static final Optional<Boolean> ACCEPTED = Optional.of(true);

    public CredentialRequirement {
        accepted = List.copyOf(accepted);
        components = List.copyOf(components);
        citations = List.copyOf(citations);
        issuers = List.copyOf(issuers);
    }

    /** Whoever issued them. */
    public CredentialRequirement(
            List<String> accepted, List<Mapping> components, @Nullable ParameterId validity, List<Citation> citations) {
        this(accepted, components, validity, citations, List.of());
    }

    /** A credential type, and who must have issued it. */
    public record IssuedBy(String credential, List<OrganizationId> issuers) {
        public IssuedBy {
            issuers = List.copyOf(issuers);
        }
    }

    /** Whether that type of credential does, from the right issuer. */
    public boolean accepts(String credential) {
        return accepted.contains(credential);
    }

    /** Whether the one who issued it is one of those who may; empty if that matters and the register does not say who it was. */
    public Optional<Boolean> acceptsIssuer(StaffCredential credential) {
        OrganizationId issuer = credential.issuer();
        for (IssuedBy asked : issuers) {
            if (asked.credential().equals(credential.credential())) {
                return issuer == null
                        ? Optional.empty()
                        : Optional.of(asked.issuers().contains(issuer));
            }
        }
        return ACCEPTED;
    }

    /** A component of service and the component that its credential must name. */
    public record Mapping(ServiceComponent service, ServiceComponent credential) {}

    /** The component that a credential must name for that component of service. */
    public ServiceComponent asked(ServiceComponent service) {
        for (Mapping one : components) {
            if (one.service().equals(service)) {
                return one.credential();
            }
        }
        return service;
    }
}
