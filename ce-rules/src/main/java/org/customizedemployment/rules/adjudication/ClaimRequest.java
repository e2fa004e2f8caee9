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
 * @param adopted entries whose determination was adopted earlier, in the order of adoption; they count first (SEM-26), after those that the case
 *     file has as determinations. May be empty
 * @param fresh whether determinations of the case file count like any other line: what would be decided if nobody had paid yet
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ClaimRequest(
        EntryId episode,
        EffectiveRange serviceDates,
        @Bounded List<ServiceCode> services,
        @Size(max = ClaimRequest.MOST_ADOPTED) List<EntryId> adopted,
        boolean fresh) {
    /** As many entries as may have been adopted before. */
    public static final int MOST_ADOPTED = 100_000;

    public ClaimRequest {
        services = List.copyOf(services);
        adopted = List.copyOf(adopted);
    }

    /** Everything in that episode; adopted is what the case file has as determinations. */
    public static ClaimRequest of(EntryId episode) {
        return new ClaimRequest(episode, EffectiveRange.NOT_STATED, List.of(), List.of(), false);
    }

    public ClaimRequest during(EffectiveRange dates) {
        return new ClaimRequest(episode, dates, services, adopted, fresh);
    }

    public ClaimRequest forServices(List<ServiceCode> only) {
        return new ClaimRequest(episode, serviceDates, only, adopted, fresh);
    }

    public ClaimRequest withAdopted(List<EntryId> inOrder) {
        return new ClaimRequest(episode, serviceDates, services, inOrder, fresh);
    }

    /** As if nobody had paid yet: a late claim for an earlier day may then displace a paid one (SEM-26). */
    public ClaimRequest asIfFresh() {
        return new ClaimRequest(episode, serviceDates, services, adopted, true);
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
