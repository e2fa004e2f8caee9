package org.customizedemployment.rules.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.rules.programme.deadline.CalendarTerms;
import org.customizedemployment.rules.programme.funding.FundingTerms;

/**
 * One funder's programme as data: what it pays for and on what terms. Built from packs; knows no case.
 *
 * @param id for example {@code us-ct/dds}
 * @param funder who pays
 * @param services what it funds, in the pack's order
 * @param exclusions services that can't be billed for the same time
 * @param activityKinds kinds of activity that its packs add to the built-in ones
 * @param funding what it says about all its services together
 * @param calendar by which calendar it counts
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Programme(
        ProgrammeId id,
        OrganizationId funder,
        List<FundedService> services,
        List<Exclusion> exclusions,
        List<ActivityKind> activityKinds,
        FundingTerms funding,
        CalendarTerms calendar) {
    public Programme {
        services = List.copyOf(services);
        exclusions = List.copyOf(exclusions);
        activityKinds = List.copyOf(activityKinds);
    }

    /** Without kinds of activity of its own. */
    public Programme(ProgrammeId id, OrganizationId funder, List<FundedService> services, List<Exclusion> exclusions) {
        this(id, funder, services, exclusions, List.of(), FundingTerms.NOT_STATED, CalendarTerms.NOT_STATED);
    }

    /** A programme that funds nothing yet. */
    public static Builder builder(ProgrammeId id, OrganizationId funder) {
        return new Builder(id, funder);
    }

    /** Whether it knows that kind of activity: a built-in one, or one of its packs' own. */
    public boolean knows(ActivityKind kind) {
        return ActivityKind.builtIn().contains(kind) || activityKinds.contains(kind);
    }

    public Optional<FundedService> service(ServiceCode code) {
        return services.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Collects the terms of a {@link Programme}. For one thread. */
    public static final class Builder {
        private final ProgrammeId id;
        private final OrganizationId funder;
        private List<FundedService> services = List.of();
        private List<Exclusion> exclusions = List.of();
        private List<ActivityKind> activityKinds = List.of();
        private FundingTerms funding = FundingTerms.NOT_STATED;
        private CalendarTerms calendar = CalendarTerms.NOT_STATED;

        private Builder(ProgrammeId id, OrganizationId funder) {
            this.id = id;
            this.funder = funder;
        }

        public Builder services(Collection<FundedService> stated) {
            services = List.copyOf(stated);
            return this;
        }

        public Builder exclusions(List<Exclusion> stated) {
            exclusions = List.copyOf(stated);
            return this;
        }

        public Builder activityKinds(List<ActivityKind> stated) {
            activityKinds = List.copyOf(stated);
            return this;
        }

        public Builder funding(FundingTerms stated) {
            funding = stated;
            return this;
        }

        public Builder calendar(CalendarTerms stated) {
            calendar = stated;
            return this;
        }

        public Programme build() {
            return new Programme(id, funder, services, exclusions, activityKinds, funding, calendar);
        }
    }
}
