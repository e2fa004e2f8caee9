package org.customizedemployment.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.integration.ComparablePay;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.value.EffectiveRange;

/** Which kinds of entries nothing is missing of, looked up once, and how that bears on an outcome. */
final class Whole {
    /** What counts from the day on from which it is true, each in the version that is. */
    private static final List<EntryType<?>> FROM = List.of(
            JobSeeker.TYPE,
            RepresentationOffer.TYPE,
            FundingEpisode.TYPE,
            EmployerNeed.TYPE,
            VocationalTheme.TYPE,
            IntegrationFact.TYPE,
            ComparablePay.TYPE,
            Judgment.TYPE,
            ProfileStatement.TYPE,
            EmployerListing.TYPE,
            TeamMember.TYPE,
            EmploymentPlan.TYPE,
            Activity.TYPE,
            Choice.TYPE,
            Pursuit.TYPE,
            Agreement.TYPE,
            Employment.TYPE,
            WorkplaceJob.TYPE,
            WorkTask.TYPE,
            JobDesign.TYPE,
            DocumentRecord.TYPE,
            ProviderAssignment.TYPE,
            PlanTask.TYPE,
            BusinessDesign.TYPE,
            MarketStudy.TYPE);
    /** What counts only while it is true. */
    private static final List<EntryType<?>> UNTIL =
            List.of(ProfileStatement.TYPE, EmployerListing.TYPE, TeamMember.TYPE, EmploymentPlan.TYPE);

    final boolean episodeSupplied;
    final boolean documentSupplied;
    final boolean seeker;
    final boolean statement;
    final boolean theme;
    final boolean activity;
    final boolean document;
    final boolean plan;
    final boolean listing;
    final boolean member;
    final boolean offer;
    final boolean choice;
    final boolean episode;
    final boolean pursuit;
    final boolean agreement;
    final boolean employment;
    final boolean employer;
    final boolean employerNeed;
    final boolean workTask;
    final boolean workplaceJob;
    final boolean integrationFact;
    final boolean comparablePay;
    final boolean judgment;
    final boolean ofSharing;
    final boolean ofOwnBusiness;

    Whole(CaseFile file, LocalDate day) {
        seeker = is(file, JobSeeker.TYPE, day);
        statement = is(file, ProfileStatement.TYPE, day);
        theme = is(file, VocationalTheme.TYPE, day);
        activity = is(file, Activity.TYPE, day);
        document = is(file, DocumentRecord.TYPE, day);
        plan = is(file, EmploymentPlan.TYPE, day);
        listing = is(file, EmployerListing.TYPE, day);
        member = is(file, TeamMember.TYPE, day);
        offer = is(file, RepresentationOffer.TYPE, day);
        choice = is(file, Choice.TYPE, day);
        episode = is(file, FundingEpisode.TYPE, day);
        pursuit = is(file, Pursuit.TYPE, day);
        agreement = is(file, Agreement.TYPE, day);
        employment = is(file, Employment.TYPE, day);
        employer = is(file, Employer.TYPE, day);
        employerNeed = is(file, EmployerNeed.TYPE, day);
        workTask = is(file, WorkTask.TYPE, day);
        workplaceJob = is(file, WorkplaceJob.TYPE, day);
        integrationFact = is(file, IntegrationFact.TYPE, day);
        comparablePay = is(file, ComparablePay.TYPE, day);
        judgment = is(file, Judgment.TYPE, day);
        episodeSupplied = supplied(file, FundingEpisode.TYPE);
        documentSupplied = supplied(file, DocumentRecord.TYPE);
        boolean business = is(file, BusinessDesign.TYPE, day) && is(file, MarketStudy.TYPE, day);
        boolean job = pursuit && agreement && employment && judgment && business;
        ofOwnBusiness = job && theme && choice && plan;
        ofSharing = job
                && statement
                && theme
                && activity
                && listing
                && employer
                && employerNeed
                && workTask
                && workplaceJob
                && integrationFact
                && is(file, JobDesign.TYPE, day);
    }

    /** The case as far as it has become true by the day, of the kinds of which that counts. */
    static CaseFile begun(CaseFile file, LocalDate day) {
        CaseFile then = file;
        for (EntryType<?> kind : FROM) {
            List<? extends Entry> all = file.entries(kind);
            for (int at = 0; at < all.size(); at++) {
                then = hasBegun(all.get(at), day) ? then : begun(then, all.get(at), day);
            }
        }
        return then;
    }

    /** With that entry in the version before, if one had begun; if only later ones are known, the kind is not whole. */
    private static CaseFile begun(CaseFile file, Entry entry, LocalDate day) {
        CaseFile then = file;
        boolean first = false;
        for (Entry one = entry;
                one != null && !hasBegun(one, day);
                one = then.find(entry.id()).orElse(null)) {
            first |= one.getHeader().version() == 1;
            then = then.withRetired(one.toRef());
        }
        return first || then.find(entry.id()).isPresent() ? then : then.withCoverage(entry.type(), Coverage.PARTIAL);
    }

    /** Of that what is still true on the day. */
    static CaseFile holding(CaseFile begun, LocalDate day) {
        CaseFile then = begun;
        for (EntryType<?> kind : UNTIL) {
            for (Entry one : begun.entries(kind)) {
                then = one.getHeader().effective().contains(day) ? then : then.without(one.id());
            }
        }
        return then;
    }

    @SuppressWarnings(
            "ReferenceEquality") // most entries say nothing of dates, and have the one value that stands for that
    static boolean hasBegun(Entry one, LocalDate day) {
        EffectiveRange when = one.getHeader().effective();
        return when == EffectiveRange.NOT_STATED
                || when.from() == null
                || !when.from().isAfter(day);
    }

    private static boolean supplied(CaseFile file, EntryType<?> type) {
        return file.coverageOf(type).level() != Coverage.Level.NOT_SUPPLIED;
    }

    private static boolean is(CaseFile file, EntryType<?> type, LocalDate day) {
        return file.coverageOf(type).isCompleteOn(day);
    }

    static Outcome worst(Outcome one, Outcome other) {
        return other.compareTo(one) < 0 ? other : one;
    }

    /** An answer that something missing could turn is none. */
    static Outcome rest(Outcome outcome, boolean whole) {
        if (whole) {
            return outcome;
        }
        return switch (outcome) {
            case ERROR, NEEDS_HUMAN_DECISION, CANNOT_TELL -> outcome;
            case NOT_MET, NOT_YET_DUE, MET, NOT_APPLICABLE, NOT_IN_FORCE -> Outcome.CANNOT_TELL;
        };
    }
}
