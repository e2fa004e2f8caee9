package org.customizedemployment.core.reference;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.value.EffectiveRange;
import org.jspecify.annotations.Nullable;

/**
 * A provider's contract with a funder, as a register states it (CT-30, CT-32).
 *
 * @param provider the provider
 * @param programme the programme it is for; null: all of the funder's
 * @param services the services it is for; empty: all
 * @param areas the areas that it may serve, by the funder's codes; empty: all
 * @param status how the funder stands to the provider
 * @param dates first and last day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProviderContract(
        OrganizationId provider,
        @Nullable ProgrammeId programme,
        @Bounded List<ServiceCode> services,
        @Bounded List<@Code String> areas,
        ProviderStatus status,
        EffectiveRange dates) {
    public ProviderContract(
            OrganizationId provider,
            @Nullable ProgrammeId programme,
            @Nullable List<ServiceCode> services,
            @Nullable List<String> areas,
            ProviderStatus status,
            @Nullable EffectiveRange dates) {
        this.provider = provider;
        this.programme = programme;
        this.services = services == null ? List.of() : List.copyOf(services);
        this.areas = areas == null ? List.of() : List.copyOf(areas);
        this.status = status;
        this.dates = dates == null ? EffectiveRange.NOT_STATED : dates;
    }
}
