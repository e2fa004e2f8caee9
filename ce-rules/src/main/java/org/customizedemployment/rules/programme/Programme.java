package org.customizedemployment.rules.programme;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;

/**
 * One funder's programme as data: what it pays for and on what terms. Built from packs; knows no case.
 *
 * @param id for example {@code us-ct/dds}
 * @param funder who pays
 * @param services what it funds, in the pack's order
 * @param exclusions services that can't be billed for the same time
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Programme(
        ProgrammeId id, OrganizationId funder, List<FundedService> services, List<Exclusion> exclusions) {
    public Programme {
        services = List.copyOf(services);
        exclusions = List.copyOf(exclusions);
    }

    public Optional<FundedService> service(ServiceCode code) {
        return services.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
