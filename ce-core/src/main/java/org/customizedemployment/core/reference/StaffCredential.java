package org.customizedemployment.core.reference;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/**
 * A certification of one member of staff, as a register states it (CT-4, CT-10, CT-11).
 *
 * @param staff who holds it
 * @param credential its type, for example {@code ct-ce}
 * @param components the components it is for; empty: not stated
 * @param issuer who issued it; null: not stated
 * @param issuedOn its first day
 * @param lastDay its last day; null: not stated, then a pack says how long it is valid
 * @param withdrawnOn the day from which it is withdrawn; null if it is not
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StaffCredential(
        ActorId staff,
        @Code String credential,
        @Bounded List<ServiceComponent> components,
        @Nullable OrganizationId issuer,
        LocalDate issuedOn,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate withdrawnOn) {
    public StaffCredential(
            ActorId staff,
            String credential,
            @Nullable List<ServiceComponent> components,
            @Nullable OrganizationId issuer,
            LocalDate issuedOn,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate withdrawnOn) {
        this.staff = staff;
        this.credential = credential;
        this.components = components == null ? List.of() : List.copyOf(components);
        this.issuer = issuer;
        this.issuedOn = issuedOn;
        this.lastDay = lastDay;
        this.withdrawnOn = withdrawnOn;
    }
}
