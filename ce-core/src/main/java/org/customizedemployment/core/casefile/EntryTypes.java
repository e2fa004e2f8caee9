package org.customizedemployment.core.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.benefits.BenefitsReport;
import org.customizedemployment.core.benefits.Earnings;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedsInterview;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.Workplace;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.integration.ComparablePay;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.person.Authority;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.planning.PortfolioDecision;
import org.customizedemployment.core.planning.TaskRecord;
import org.customizedemployment.core.proposal.Proposal;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceEntry;
import org.jspecify.annotations.Nullable;

/** The kinds of entries that this version knows. A kind that is not here is kept as an opaque entry. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EntryTypes {
    private static final List<EntryType<?>> ALL = List.of(
            JobSeeker.TYPE,
            TeamMember.TYPE,
            Authority.TYPE,
            Consent.TYPE,
            Referral.TYPE,
            FundingEpisode.TYPE,
            ServiceAuthorization.TYPE,
            ProviderAssignment.TYPE,
            Activity.TYPE,
            ProfileStatement.TYPE,
            VocationalTheme.TYPE,
            DocumentRecord.TYPE,
            EmploymentPlan.TYPE,
            PlanTask.TYPE,
            Employer.TYPE,
            Workplace.TYPE,
            EmployerListing.TYPE,
            DisclosureDecision.TYPE,
            PortfolioDecision.TYPE,
            BenefitsPlan.TYPE,
            TaskRecord.TYPE,
            Choice.TYPE,
            WorkplaceJob.TYPE,
            WorkTask.TYPE,
            EmployerNeed.TYPE,
            NeedsInterview.TYPE,
            MarketStudy.TYPE,
            Pursuit.TYPE,
            RepresentationOffer.TYPE,
            EmployerContact.TYPE,
            JobDesign.TYPE,
            Proposal.TYPE,
            BusinessDesign.TYPE,
            Agreement.TYPE,
            Employment.TYPE,
            SupportContact.TYPE,
            IntegrationFact.TYPE,
            ComparablePay.TYPE,
            Judgment.TYPE,
            BenefitsReport.TYPE,
            Earnings.TYPE,
            ServiceEntry.TYPE,
            Milestone.TYPE,
            OtherService.TYPE,
            ExceptionGrant.TYPE,
            Determination.TYPE);
    private static final Map<String, EntryType<?>> BY_KIND = byKind();
    /** The kinds by hash: each at the first free slot from that of its own, in far more slots than there are kinds. */
    private static final @Nullable EntryType<?>[] SLOTS = new EntryType<?>[512];

    private static final int[] PLACES = places();

    private EntryTypes() {}

    /** All of them, in the order in which a case file lists them. */
    public static List<EntryType<?>> all() {
        return ALL;
    }

    /** The type with that word, if this version knows it. */
    public static Optional<EntryType<?>> find(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    /** The type with that word; one that this version does not know stands for opaque entries. */
    public static EntryType<?> orUnknown(String kind) {
        EntryType<?> known = BY_KIND.get(kind);
        return known != null ? known : EntryType.opaque(kind, 1);
    }

    /**
     * Its place among {@link #all}, so that what is known of each kind can be kept in a plain array; below zero if this version does not know it.
     * Rules ask for it some hundred times in each case, so it is found without a map.
     */
    @SuppressWarnings("ReferenceEquality") // nearly always the very constant, in the slot of its own
    public static int placeOf(EntryType<?> type) {
        int slot = type.hashCode() & SLOTS.length - 1;
        return SLOTS[slot] == type ? PLACES[slot] : placeElsewhere(type);
    }

    private static int placeElsewhere(EntryType<?> type) {
        int slot = slotOf(type);
        return SLOTS[slot] == null ? -1 : PLACES[slot];
    }

    /** The slot that it has, or would have. */
    private static int slotOf(EntryType<?> type) {
        int slot = type.hashCode() & SLOTS.length - 1;
        while (SLOTS[slot] != null && !type.equals(SLOTS[slot])) {
            slot = slot + 1 & SLOTS.length - 1;
        }
        return slot;
    }

    private static int[] places() {
        int[] places = new int[SLOTS.length];
        for (EntryType<?> type : ALL) {
            int slot = slotOf(type);
            SLOTS[slot] = type;
            places[slot] = ALL.indexOf(type);
        }
        return places;
    }

    private static Map<String, EntryType<?>> byKind() {
        Map<String, EntryType<?>> map = new LinkedHashMap<>();
        ALL.forEach(type -> map.put(type.getKind(), type));
        return map;
    }
}
