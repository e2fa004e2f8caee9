package org.customizedemployment.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.FundingForm;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.SignificanceOfDisability;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.pursuit.AgreedSupport;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ProviderAssignment;
import org.jspecify.annotations.Nullable;

/** What {@link ByHand} looks up about the person, the team, the funding, the plan and the documents. */
final class ByHandPapers {
    private final CaseFile file;
    private final LocalDate day;
    private final Whole whole;

    ByHandPapers(CaseFile file, LocalDate day, Whole whole) {
        this.file = file;
        this.day = day;
        this.whole = whole;
    }

    private boolean hasCome(Optional<HumanDecision> decision) {
        return decision.isPresent() && !decision.get().on().isAfter(day);
    }

    Outcome offered() {
        for (RepresentationOffer one : file.entries(RepresentationOffer.TYPE)) {
            if (!one.getOfferedOn().isAfter(day)) {
                return Outcome.MET;
            }
        }
        return Whole.rest(Outcome.NOT_MET, whole.offer);
    }

    Outcome funding() {
        if (!whole.episodeSupplied) {
            return Outcome.CANNOT_TELL;
        }
        Outcome worst = Outcome.NOT_MET;
        boolean any = false;
        for (FundingEpisode one : file.entries(FundingEpisode.TYPE)) {
            boolean open = !one.getOpenedOn().isAfter(day)
                    && (one.getClosedOn().isEmpty() || !one.getClosedOn().get().isBefore(day));
            if (open && one.getForm().isPresent() && one.getForm().get() != FundingForm.NOT_INDIVIDUALIZED) {
                return Outcome.MET;
            }
            any |= open;
            worst = open && one.getForm().isEmpty() ? Outcome.CANNOT_TELL : worst;
        }
        return Whole.rest(any ? worst : Outcome.NOT_MET, whole.episode);
    }

    Outcome significant() {
        List<JobSeeker> people = file.entries(JobSeeker.TYPE);
        if (people.isEmpty()
                || people.get(0).getSignificance().isEmpty()
                || !hasCome(people.get(0).getSignificanceDetermined())
                || people.get(0).getSignificanceDetermined().get().capacity() == Capacity.EMPLOYER) {
            return Outcome.NEEDS_HUMAN_DECISION;
        }
        return people.get(0).getSignificance().get() == SignificanceOfDisability.NOT_SIGNIFICANT
                ? Outcome.NOT_MET
                : Outcome.MET;
    }

    boolean isMost() {
        return file.entries(JobSeeker.TYPE).get(0).getSignificance().orElse(null)
                == SignificanceOfDisability.MOST_SIGNIFICANT;
    }

    /** As chosen by the person; of the representatives that the team has. */
    Outcome representative() {
        Outcome worst = Outcome.MET;
        boolean any = false;
        for (TeamMember one : file.entries(TeamMember.TYPE)) {
            if (!one.getRoles().contains(TeamRole.REPRESENTATIVE)) {
                continue;
            }
            any = true;
            Outcome chosen =
                    hasCome(one.getChoice()) ? ByHand.own(one.getChoice().get()) : Outcome.CANNOT_TELL;
            worst = Whole.worst(worst, chosen);
        }
        if (!any) {
            return Whole.rest(Outcome.NOT_MET, whole.member && whole.offer);
        }
        return worst == Outcome.NOT_MET ? worst : Whole.rest(worst, whole.member && whole.offer);
    }

    Outcome ownBusiness(@Nullable EmploymentPlan plan) {
        boolean declined = false;
        boolean unasked = false;
        for (Choice one : file.entries(Choice.TYPE)) {
            if (one.getChoiceKind() == ChoiceKind.DECLINES_STRATEGY
                    && !one.getOn().isAfter(day)
                    && one.getStrategy().isPresent()
                    && one.getStrategy().get().equals(StrategyId.SELF_EMPLOYMENT)) {
                boolean byOther = !one.madeByJobSeeker();
                if (byOther
                        && one.getJobSeekerAnswer().isPresent()
                        && one.getJobSeekerAnswer().get() == Answer.NO) {
                    return Outcome.NOT_MET;
                }
                unasked |= byOther && one.getJobSeekerAnswer().isEmpty();
                declined = true;
            }
        }
        if (unasked) {
            return Outcome.NEEDS_HUMAN_DECISION;
        }
        boolean considered = declined
                || !file.entries(BusinessDesign.TYPE).isEmpty()
                || !file.entries(MarketStudy.TYPE).isEmpty();
        for (VocationalTheme one : file.entries(VocationalTheme.TYPE)) {
            considered |= one.getBusinessIdea().isPresent();
        }
        if (considered) {
            return Whole.rest(Outcome.MET, whole.choice);
        }
        return plan == null ? Outcome.CANNOT_TELL : Outcome.NEEDS_HUMAN_DECISION;
    }

    Outcome coordinated(@Nullable EmploymentPlan plan, List<TeamMember> members, Agreement terms) {
        if (plan == null) {
            return Whole.rest(Outcome.NOT_YET_DUE, whole.plan);
        }
        boolean all = whole.plan && whole.episode && whole.member && whole.agreement && whole.activity;
        String first = plan.getNaturalSupports().isEmpty() ? null : "";
        for (AgreedSupport one : terms.getSupportTerms()) {
            first = one.isNatural() ? "" : first;
        }
        boolean several = false;
        for (FundingEpisode one : file.entries(FundingEpisode.TYPE)) {
            several |= first != null && !first.equals(one.getFunder().value());
            first = first == null ? one.getFunder().value() : first;
        }
        for (ProviderAssignment one : file.entries(ProviderAssignment.TYPE)) {
            several |= first != null && !first.equals(one.getProvider().value());
            first = first == null ? one.getProvider().value() : first;
        }
        for (TeamMember one : members) {
            if (one.getOrganization().isPresent()) {
                String organization = one.getOrganization().get().value();
                several |= first != null && !first.equals(organization);
                first = first == null ? organization : first;
            }
        }
        if (!several) {
            return Whole.rest(Outcome.NOT_MET, all);
        }
        return isTogether(plan) ? Outcome.MET : Outcome.NEEDS_HUMAN_DECISION;
    }

    private boolean isTogether(EmploymentPlan plan) {
        if (plan.getMeeting().isPresent()
                && file.find(Activity.TYPE, plan.getMeeting().get()).isPresent()) {
            return true;
        }
        List<PlanTask> tasks = file.entries(PlanTask.TYPE);
        for (PlanTask one : tasks) {
            if (!one.getAssignee().equals(tasks.get(0).getAssignee())) {
                return true;
            }
        }
        for (Activity one : file.entries(Activity.TYPE)) {
            if (one.getActivityKind().equals(ActivityKind.PLAN_MEETING)
                    || one.getActivityKind().equals(ActivityKind.TEAM_MEETING)) {
                return true;
            }
        }
        return false;
    }

    Outcome report(Outcome parts) {
        boolean draft = false;
        for (DocumentRecord one : file.entries(DocumentRecord.TYPE)) {
            if (one.getDocumentType().equals(DocumentType.DISCOVERY_REPORT)) {
                if (one.getState() != DocumentState.DRAFT) {
                    return parts;
                }
                draft = true;
            }
        }
        return Whole.rest(draft ? Outcome.NOT_YET_DUE : Outcome.NOT_MET, whole.document);
    }

    Outcome origins(@Nullable EmploymentPlan plan) {
        if (plan == null) {
            return Whole.rest(Outcome.NOT_YET_DUE, whole.plan);
        }
        int unknown = 0;
        int openings = 0;
        int wishes = 0;
        for (EmployerListing one : file.entries(EmployerListing.TYPE)) {
            switch (one.getOrigin()) {
                case NOT_STATED -> unknown++;
                case ADVERTISED_OPENING, SPECIALIST_RELATIONSHIP -> openings++;
                default -> wishes++;
            }
        }
        if (unknown + openings + wishes == 0) {
            return Whole.rest(Outcome.NOT_YET_DUE, whole.listing);
        }
        if (wishes <= openings + unknown && openings < wishes + unknown) {
            return Outcome.CANNOT_TELL;
        }
        return Whole.rest(wishes > openings + unknown ? Outcome.MET : Outcome.NOT_MET, whole.listing);
    }

    Outcome time(
            Function<FundingEpisode, Optional<LocalDate>> start,
            Function<FundingEpisode, Optional<LocalDate>> done,
            int days) {
        Outcome worst = null;
        for (FundingEpisode one : file.entries(FundingEpisode.TYPE)) {
            LocalDate from = start.apply(one).orElse(null);
            if (from == null || from.isAfter(day)) {
                continue;
            }
            LocalDate due = from.plusDays(days);
            LocalDate on = done.apply(one).orElse(null);
            Outcome found = on != null && !on.isAfter(day)
                    ? on.isAfter(due) ? Outcome.NOT_MET : Outcome.MET
                    : day.isAfter(due) ? Whole.rest(Outcome.NOT_MET, whole.episode) : Outcome.NOT_YET_DUE;
            worst = worst == null ? found : Whole.worst(worst, found);
        }
        return worst == Outcome.NOT_MET
                ? worst
                : Whole.rest(worst == null ? Outcome.NOT_YET_DUE : worst, whole.episode);
    }

    /** All documents in one pass; those of the case name no episode. */
    void documents(
            @Nullable EmploymentPlan plan, boolean allPlans, List<DocumentRecord> documents, Consumer<Outcome> to) {
        Outcome none = Whole.rest(Outcome.NOT_MET, whole.document);
        Outcome information = none;
        Outcome referral = none;
        DocumentRecord report = null;
        DocumentRecord written = null;
        boolean reportReviewed = false;
        boolean planReviewed = false;
        for (DocumentRecord one : documents) {
            switch (one.getDocumentType().value()) {
                case "job-seeker-information-agreement" -> information = Outcome.MET;
                case "provider-referral" -> referral = Outcome.MET;
                case "discovery-report" -> {
                    report = further(report, one);
                    reportReviewed |= isReviewed(one);
                }
                case "ce-plan" -> {
                    written = further(written, one);
                    planReviewed |= isReviewed(one);
                }
                default -> {}
            }
        }
        to.accept(ofDocuments(information));
        to.accept(ofDocuments(referral));
        to.accept(ofDocuments(stands(report)));
        to.accept(ofDocuments(reviewed(report, reportReviewed)));
        to.accept(ofDocuments(stands(written)));
        to.accept(ofDocuments(reviewed(written, planReviewed)));
        boolean named = plan != null
                && !(plan.getLikelySupports().isEmpty()
                        && plan.getNaturalSupports().isEmpty());
        to.accept(allPlans ? named ? Outcome.MET : Outcome.NOT_MET : Outcome.CANNOT_TELL);
    }

    private Outcome ofDocuments(Outcome one) {
        return whole.documentSupplied ? one : Outcome.CANNOT_TELL;
    }

    private static DocumentRecord further(@Nullable DocumentRecord one, DocumentRecord other) {
        return one == null || other.getState().compareTo(one.getState()) >= 0 ? other : one;
    }

    private static boolean isReviewed(DocumentRecord one) {
        for (Review review : one.getReviews()) {
            switch (review.capacity()) {
                case COUNSELOR, CASE_MANAGER, REPRESENTATIVE, AGENCY_REVIEWER -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private Outcome stands(@Nullable DocumentRecord one) {
        return one != null && one.getState().compareTo(DocumentState.FINAL) >= 0
                ? Outcome.MET
                : Whole.rest(Outcome.NOT_MET, whole.document);
    }

    private Outcome reviewed(@Nullable DocumentRecord furthest, boolean reviewed) {
        boolean unrecorded = furthest != null
                && furthest.getReviews().isEmpty()
                && furthest.getState().compareTo(DocumentState.REVIEWED_BY_TEAM) >= 0;
        return reviewed ? Outcome.MET : Whole.rest(Outcome.NOT_MET, whole.document && !unrecorded);
    }
}
