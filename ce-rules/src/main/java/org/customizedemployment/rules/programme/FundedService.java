package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/**
 * A service that a programme funds.
 *
 * @param code its code
 * @param components the components of Customized Employment that may be billed under it
 * @param rate the parameter that holds its rate; null: the pack names none, so money stays undecided
 * @param cap its cap; null: none stated
 * @param indirect how time without the job seeker is treated
 * @param documentation whether documentation time is billable
 * @param travel whether travel is billable
 * @param credential what staff must hold; null: nothing stated
 * @param deliverable what must be delivered before it is paid; null: nothing stated
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FundedService(
        ServiceCode code,
        List<ServiceComponent> components,
        @Nullable ParameterId rate,
        @Nullable TimeCap cap,
        IndirectTime indirect,
        TimeTreatment documentation,
        TimeTreatment travel,
        @Nullable CredentialRequirement credential,
        @Nullable DeliverableRequirement deliverable,
        List<Citation> citations) {
    public FundedService {
        components = List.copyOf(components);
        citations = List.copyOf(citations);
    }
}
