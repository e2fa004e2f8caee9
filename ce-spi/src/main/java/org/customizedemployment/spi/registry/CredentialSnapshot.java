package org.customizedemployment.spi.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.error.SpiError;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a register of certified staff said at one moment; it never changes. Every list is in the natural order of {@link StaffCredential}, so a page
 * goes on after the last certificate of the page before. Nothing is left out for being old: an old service is judged by what was held then.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CredentialSnapshot {
    /** Names the register, for example {@code us-ct-staff-registry}; the same for all its snapshots. */
    String getId();

    /** Of the content: the same for equal certificates, whatever the order in which the register keeps them, and another for any other. */
    Digest getDigest();

    /** All certificates of someone; empty if the register has none. */
    List<StaffCredential> of(ActorId staff);

    /**
     * A page of all certificates.
     *
     * @param after the last one of the page before; null for the first page
     * @param max the most wanted, 1 or more
     */
    Page<StaffCredential> scan(@Nullable StaffCredential after, int max);

    /** A page of the certificates of those who work for that provider; paged as {@link #scan}. */
    default Page<StaffCredential> ofProvider(OrganizationId provider, @Nullable StaffCredential after, int max) {
        return Pages.filtered(this, after, max, one -> provider.equals(one.provider()));
    }

    /**
     * A page of the certificates that end in that time, withdrawn ones left out (CT-11); paged as {@link #scan}.
     *
     * @param from the first day
     * @param through the last day
     * @param years how long a certificate is valid that does not state its last day: to the day before that anniversary (SEM-12); null if nobody
     *     says so, then such a one is left out, as when it ends is not known
     */
    default Page<StaffCredential> ending(
            LocalDate from, LocalDate through, @Nullable Integer years, @Nullable StaffCredential after, int max) {
        return Pages.filtered(this, after, max, one -> Pages.endsWithin(one, from, through, years));
    }

    /**
     * The certificates of someone that the register does not rule out for the component on the day: issued by then, not withdrawn by then, not
     * past a last day that they state, for that component or without saying for which. Whether one is accepted, and still valid where it states no last
     * day, a pack says.
     */
    default List<StaffCredential> held(ActorId staff, ServiceComponent component, LocalDate day) {
        return of(staff).stream()
                .filter(one -> Pages.mayCount(one, component, day))
                .toList();
    }

    /**
     * All of it as decisions take it in.
     *
     * @throws CeException if it has more than {@link References#MOST_CREDENTIALS} certificates
     */
    default References toReferences() {
        List<StaffCredential> all = new ArrayList<>();
        Page<StaffCredential> page = scan(null, Pages.SIZE);
        all.addAll(page.items());
        while (page.more() && all.size() <= References.MOST_CREDENTIALS) {
            page = scan(all.get(all.size() - 1), Pages.SIZE);
            all.addAll(page.items());
        }
        if (all.size() > References.MOST_CREDENTIALS) {
            throw new CeException(
                    SpiError.REGISTER_TOO_LARGE,
                    "register '" + getId() + "' has more than " + References.MOST_CREDENTIALS + " certificates");
        }
        return new References(getId(), getDigest(), all);
    }
}
