package org.customizedemployment.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The limit: the same rules in one method after the other, each thing of the case looked at once, nothing but outcomes. It knows no packs, no
 * versions, no other dates and only cases of one wage job whose terms name its design, a reassignment; the library knows all of these.
 */
final class ByHand {
    private static final List<EntryType<?>> HAPPENING_BY_AND_BY =
            List.of(ServiceAuthorization.TYPE, ServiceEntry.TYPE, DocumentRecord.TYPE);
    private static final int OF_CASE = 44;
    private static final int ELIGIBILITY_DAYS = 60;
    private static final int PLAN_DAYS = 90;

    private final CaseFile all;
    private final CaseFile begun;
    private final CaseFile file;
    private final LocalDate day;
    private final Whole whole;
    /** By the versions on file, by which some rules go. */
    private final Whole wholeOnFile;

    private final ByHandJob job;
    private final ByHandStatements said;
    private final ByHandPapers papers;
    private final Outcome[] found;
    private int at;

    private ByHand(CaseFile all, LocalDate day, int services) {
        this.all = all;
        begun = Whole.begun(all, day);
        file = Whole.holding(begun, day);
        this.day = day;
        whole = new Whole(file, day);
        wholeOnFile = isAsOnFile() ? whole : new Whole(all, day);
        job = new ByHandJob(all, file, day, whole);
        said = new ByHandStatements(file, job.design.getEmployer(), plan(file));
        papers = new ByHandPapers(file, day, whole);
        found = new Outcome[OF_CASE + 2 * services];
    }

    /** The outcomes in the order of {@link CleanRules#outcomes}. */
    static Outcome[] outcomes(CaseFile file, LocalDate day, References register, Rate federal, Rate state, Rate local) {
        CaseFile then = file.happenedBy(day, HAPPENING_BY_AND_BY);
        ByHandServices services = new ByHandServices(then);
        ByHand all = new ByHand(then, day, services.size());
        all.find(federal, state, local);
        services.find(register, all.found, all.at);
        return all.found;
    }

    static int passing(CaseFile file, LocalDate day, References register, Rate federal, Rate state, Rate local) {
        int passing = 0;
        for (Outcome one : outcomes(file, day, register, federal, state, local)) {
            passing += one.passes() ? 1 : 0;
        }
        return passing;
    }

    @SuppressWarnings("ReferenceEquality") // the very case: nothing of it begins later
    private boolean isAsOnFile() {
        return begun == all;
    }

    private void add(Outcome one) {
        found[at++] = one;
    }

    /** Of a job: for certain only where no other pursuit may be missing. */
    private Outcome settled(Outcome one) {
        return whole.pursuit || one == Outcome.NOT_MET ? one : Whole.rest(one, false);
    }

    private Outcome onDesign(Outcome one) {
        return settled(Whole.rest(one, whole.agreement));
    }

    private Outcome onPay(Outcome one) {
        return Whole.rest(one, whole.employment && (job.work != null || whole.agreement));
    }

    private void find(Rate federal, Rate state, Rate local) {
        @Nullable EmploymentPlan plan = plan(file);
        // Each is of several rules.
        Outcome needs = job.employerSide();
        Outcome sides = Whole.worst(needs, said.personSide(whole));
        Outcome strategies = onDesign(Whole.worst(job.reassignment(), sides));
        Outcome approved = plan == null ? Outcome.NOT_YET_DUE : approved(plan);
        @Nullable IntegrationFact seen = job.seen();
        List<EntryRef> others = job.comparable();
        Outcome competitive = onPay(pay(federal, state, local, others));
        Outcome setting = job.setting(seen, "FED-CIE-2");
        Outcome interaction = job.interaction(seen, "FED-CIE-2");
        Outcome significant = papers.significant();
        Outcome parts = said.parts(whole);
        Outcome representative = papers.representative();
        Outcome paid = settled(onPay(payer()));
        Outcome going = settled(goingRate(federal));
        Outcome own = papers.ownBusiness(plan);
        Outcome alone = onDesign(alone(seen));
        ByHandJob onFile = isAsOnFile() ? job : new ByHandJob(all, all, day, wholeOnFile);
        Outcome minimum = onFile.compare(state) < 0
                ? Outcome.NOT_MET
                : Whole.rest(Outcome.MET, wholeOnFile.agreement && wholeOnFile.employment);

        add(onDesign(job.newDescription()));
        add(onDesign(needs));
        add(paid);
        add(papers.offered());
        add(strategies);
        add(papers.funding());
        add(settled(Whole.rest(said.supports(job.terms, whole), whole.agreement)));

        add(settled(Whole.rest(
                Whole.worst(
                        job.terms.getEmployerAgreed().capacity() == Capacity.EMPLOYER ? Outcome.MET : Outcome.NOT_MET,
                        own(job.terms.getJobSeekerAgreed())),
                whole.agreement)));
        add(onDesign(sides));
        add(Whole.worst(said.leads(whole), Whole.rest(approved, whole.plan)));
        add(planned(plan, approved));
        add(Whole.worst(explored(plan), said.assessments(whole)));
        add(settled(advancement()));
        add(settled(Whole.worst(job.setting(seen, "ODEP-P7"), job.interaction(seen, "ODEP-P7"))));
        add(going);
        add(own);
        add(alone);
        add(papers.coordinated(plan(begun), begun.entries(TeamMember.TYPE), job.terms));
        add(minimum);

        Outcome agreed = settled(Outcome.MET);
        Outcome customized = Whole.worst(Whole.worst(significant, strategies), Whole.worst(agreed, parts));
        add(customized);
        add(papers.report(parts));
        add(papers.origins(plan));
        add(representative);
        Outcome integrated = settled(Whole.worst(Whole.worst(competitive, setting), interaction));
        add(Whole.worst(Whole.worst(integrated, customized), representative));
        add(settled(competitive));
        add(settled(setting));
        add(settled(interaction));
        add(settled(job.benefits(others)));
        Outcome supported = settled(
                significant == Outcome.NOT_MET || (significant == Outcome.MET && !papers.isMost())
                        ? Outcome.NOT_APPLICABLE
                        : Outcome.CANNOT_TELL);
        add(supported);
        add(supported);
        add(supported);
        add(supported);
        add(papers.time(FundingEpisode::getAppliedOn, FundingEpisode::getEligibleOn, ELIGIBILITY_DAYS));
        add(papers.time(FundingEpisode::getEligibleOn, FundingEpisode::getPlanSignedOn, PLAN_DAYS));
        // In such cases neither reason for which the first two pull ever stands.
        add(never(strategies != Outcome.MET, strategies, alone != Outcome.NOT_MET, alone, wholeOnFile.ofSharing));
        add(never(own != Outcome.MET, own, paid == Outcome.NOT_MET, paid, wholeOnFile.ofOwnBusiness));
        add(opposite(minimum, going));
        papers.documents(plan(all), wholeOnFile.plan, all.entries(DocumentRecord.TYPE), this::add);
    }

    private static @Nullable EmploymentPlan plan(CaseFile file) {
        List<EmploymentPlan> all = file.entries(EmploymentPlan.TYPE);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    static Outcome own(HumanDecision decision) {
        return switch (decision.capacity()) {
            case JOB_SEEKER -> Outcome.MET;
            case SUPPORTED_DECISION_MAKER, AGENT, GUARDIAN, PARENT_OF_MINOR, REPRESENTATIVE ->
                Outcome.NEEDS_HUMAN_DECISION;
            default -> Outcome.NOT_MET;
        };
    }

    private Outcome approved(EmploymentPlan plan) {
        Optional<HumanDecision> approved = plan.getApproved();
        return approved.isPresent() && !approved.get().on().isAfter(day)
                ? own(approved.get())
                : Whole.rest(Outcome.NOT_MET, whole.plan);
    }

    private Outcome payer() {
        Payer payer = job.work == null ? job.terms.getPayer() : job.work.getPayer();
        return switch (payer) {
            case EMPLOYER -> Outcome.MET;
            case PROVIDER_AGENCY -> Outcome.NOT_MET;
            case PAYROLL_AGENT, OWN_BUSINESS -> Outcome.NEEDS_HUMAN_DECISION;
        };
    }

    private Outcome planned(@Nullable EmploymentPlan plan, Outcome approved) {
        if (plan == null) {
            return Whole.rest(Outcome.NOT_YET_DUE, whole.plan);
        }
        Outcome content = said.drawsOnWishes()
                        && (said.drawsOnConnections()
                                || !plan.getNaturalSupports().isEmpty())
                ? Outcome.MET
                : Whole.rest(Outcome.NOT_MET, whole.plan && whole.theme && whole.statement);
        return Whole.rest(Whole.worst(approved, content), whole.plan);
    }

    private Outcome explored(@Nullable EmploymentPlan plan) {
        if (plan == null) {
            return Whole.rest(Outcome.NOT_YET_DUE, whole.plan);
        }
        Activity meeting =
                plan.getMeeting().flatMap(id -> file.find(Activity.TYPE, id)).orElse(null);
        LocalDate planned = meeting != null
                ? meeting.getWhen().firstDate()
                : plan.getApproved().map(HumanDecision::on).orElse(null);
        if (planned == null) {
            return Outcome.CANNOT_TELL;
        }
        boolean sure = meeting != null || plan.getMeeting().isEmpty() || whole.activity;
        for (Activity one : file.entries(Activity.TYPE)) {
            if (one.getComponent().equals(ServiceComponent.DISCOVERY)
                    && one.getWhen().firstDate().isBefore(planned)) {
                return Whole.rest(Whole.rest(Outcome.MET, sure), whole.plan);
            }
        }
        return Whole.rest(Whole.rest(Outcome.NOT_MET, whole.activity), whole.plan);
    }

    private Outcome advancement() {
        boolean step = job.work != null && !job.work.getAdvancement().isEmpty();
        boolean agreed = job.terms.getAdvancement().isPresent();
        return job.judgment("ODEP-P6", "ODEP-P6") != null || !(step || agreed)
                ? job.found("ODEP-P6", "ODEP-P6", List.of())
                : Whole.rest(Outcome.MET, whole.judgment && whole.employment && whole.agreement);
    }

    private Outcome goingRate(Rate federal) {
        return onPay(job.compare(federal) < 0 ? Outcome.NOT_MET : Whole.rest(job.besideCitedJobs(), whole.agreement));
    }

    private Outcome pay(Rate federal, Rate state, Rate local, List<EntryRef> others) {
        boolean below = job.compare(federal) < 0 || job.compare(state) < 0 || job.compare(local) < 0;
        return Whole.worst(below ? Outcome.NOT_MET : Outcome.MET, job.customary(others));
    }

    private Outcome alone(@Nullable IntegrationFact seen) {
        if (seen == null || seen.getSetting().isEmpty()) {
            return Outcome.CANNOT_TELL;
        }
        Outcome one = seen.getSetting().get() == WorkSetting.GROUP_PLACEMENT ? Outcome.NOT_MET : Outcome.MET;
        return Whole.rest(one, whole.integrationFact);
    }

    private static Outcome never(boolean firstNever, Outcome first, boolean secondNever, Outcome second, boolean all) {
        boolean sure = isSure(first) && isSure(second);
        return (isSure(first) && firstNever) || (isSure(second) && secondNever) || (sure && all)
                ? Outcome.NOT_APPLICABLE
                : Outcome.CANNOT_TELL;
    }

    private static Outcome opposite(Outcome one, Outcome other) {
        if (isSure(one) && isSure(other)) {
            return one != other ? Outcome.NEEDS_HUMAN_DECISION : Outcome.NOT_APPLICABLE;
        }
        return Outcome.CANNOT_TELL;
    }

    private static boolean isSure(Outcome one) {
        return one != Outcome.CANNOT_TELL && one != Outcome.NEEDS_HUMAN_DECISION;
    }
}
