package org.customizedemployment.rules.adjudication;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;

/**
 * What is claimed: the service entries of one funding episode, all of them or those of some dates and services. Everything else in the case
 * still counts where it matters: for caps, and for time that two services take up.
 *
 * <pre>{@code
 * ClaimRequest march = ClaimRequest.of(EntryId.of("episode-dds"))
 *         .during(EffectiveRange.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
 * }</pre>
 *
 * @param episode the funding episode
 * @param serviceDates only entries that start on one of these days; not stated: all
 * @param services only these services; empty: all
 * @param adopted entries whose determination was adopted earlier, in the order of adoption; they count first (SEM-26). May be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ClaimRequest(
        EntryId episode,
        EffectiveRange serviceDates,
        @Bounded List<ServiceCode> services,
        @Size(max = ClaimRequest.MOST_ADOPTED) List<EntryId> adopted) {
    /** As many entries as may have been adopted before. */
    public static final int MOST_ADOPTED = 100_000;

    public ClaimRequest {
        services = List.copyOf(services);
        adopted = List.copyOf(adopted);
    }

    /** Everything in that episode; nothing adopted yet. */
    public static ClaimRequest of(EntryId episode) {
        return new ClaimRequest(episode, EffectiveRange.NOT_STATED, List.of(), List.of());
    }

    public ClaimRequest during(EffectiveRange dates) {
        return new ClaimRequest(episode, dates, services, adopted);
    }

    public ClaimRequest forServices(List<ServiceCode> only) {
        return new ClaimRequest(episode, serviceDates, only, adopted);
    }

    public ClaimRequest withAdopted(List<EntryId> inOrder) {
        return new ClaimRequest(episode, serviceDates, services, inOrder);
    }

    /** Whether an entry is claimed. */
    public boolean claims(ServiceEntry entry) {
        return claims(entry.getEpisode(), entry.getWhen().firstDate(), entry.getService());
    }

    /** Whether a milestone is claimed. */
    public boolean claims(Milestone milestone) {
        return claims(milestone.getEpisode(), milestone.getReachedOn(), milestone.getService());
    }

    private boolean claims(EntryId of, LocalDate date, ServiceCode service) {
        return of.equals(episode) && serviceDates.contains(date) && (services.isEmpty() || services.contains(service));
    }
}
