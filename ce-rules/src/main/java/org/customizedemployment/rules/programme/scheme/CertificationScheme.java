package org.customizedemployment.rules.programme.scheme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.jspecify.annotations.Nullable;

/**
 * How an agency certifies staff, as data of a pack: what counts, for which components, and how one gets there.
 *
 * @param id for example {@code us-ct.certification}
 * @param requirement what counts as certified
 * @param components the stages that a certificate may be for, in order (CT-10a)
 * @param course the course that leads to it; null: not stated
 * @param citations where it comes from; of a departure too (CT-35)
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CertificationScheme(
        String id,
        CredentialRequirement requirement,
        List<ServiceComponent> components,
        @Nullable CourseTerms course,
        List<Citation> citations) {
    public CertificationScheme {
        components = List.copyOf(components);
        citations = List.copyOf(citations);
    }
}
