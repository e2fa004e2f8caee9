package org.customizedemployment.core.reference;

import java.time.LocalDate;
import java.util.Comparator;
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
 * @param provider for whom the person works; null: not stated, or for nobody, as a worker whom the job seeker hires (CT-32)
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StaffCredential(
        ActorId staff,
        @Code String credential,
        @Bounded List<ServiceComponent> components,
        @Nullable OrganizationId issuer,
        LocalDate issuedOn,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate withdrawnOn,
        @Nullable OrganizationId provider)
        implements Comparable<StaffCredential> {
    // By holder, type and issue first, so that what belongs together comes together; the rest makes it agree with
    // equals.
    private static final Comparator<StaffCredential> ORDER = Comparator.comparing(
                    (StaffCredential one) -> one.staff().value())
            .thenComparing(StaffCredential::credential)
            .thenComparing(StaffCredential::issuedOn)
            .thenComparing(one -> String.join(
                    "\n", one.components.stream().map(ServiceComponent::value).toList()))
            .thenComparing(StaffCredential::lastDay, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StaffCredential::withdrawnOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(one -> text(one.issuer))
            .thenComparing(one -> text(one.provider));

    public StaffCredential(
            ActorId staff,
            String credential,
            @Nullable List<ServiceComponent> components,
            @Nullable OrganizationId issuer,
            LocalDate issuedOn,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate withdrawnOn,
            @Nullable OrganizationId provider) {
        this.staff = staff;
        this.credential = credential;
        this.components = components == null ? List.of() : List.copyOf(components);
        this.issuer = issuer;
        this.issuedOn = issuedOn;
        this.lastDay = lastDay;
        this.withdrawnOn = withdrawnOn;
        this.provider = provider;
    }

    /** Of someone whose provider is not stated. */
    public StaffCredential(
            ActorId staff,
            String credential,
            @Nullable List<ServiceComponent> components,
            @Nullable OrganizationId issuer,
            LocalDate issuedOn,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate withdrawnOn) {
        this(staff, credential, components, issuer, issuedOn, lastDay, withdrawnOn, null);
    }

    /** The same of someone who works for that provider. */
    public StaffCredential at(OrganizationId other) {
        return new StaffCredential(staff, credential, components, issuer, issuedOn, lastDay, withdrawnOn, other);
    }

    /** By holder, type and day of issue; registers list and page in this order. */
    @Override
    public int compareTo(StaffCredential other) {
        return ORDER.compare(this, other);
    }

    private static String text(@Nullable OrganizationId id) {
        return id == null ? "" : id.value();
    }
}
