package org.customizedemployment.benchmarks.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.integration.ComparablePay;
import org.customizedemployment.core.integration.ComparisonBasis;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.Interaction;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.RateUnit;
import org.customizedemployment.core.work.CollectiveAgreement;
import org.customizedemployment.core.work.PayBasis;
import org.customizedemployment.core.work.Popularity;
import org.customizedemployment.core.work.WorkCondition;
import org.jspecify.annotations.Nullable;

/** What {@link ByHand} looks up about the job: its design, its pay, where it is done, and what people found of it. */
final class ByHandJob {
    /** With the versions on file, by which designs are checked and jobs compared. */
    private final CaseFile all;

    private final CaseFile file;
    private final LocalDate day;
    private final Whole whole;
    final Pursuit pursuit;
    final Agreement terms;
    final @Nullable Employment work;
    final JobDesign design;

    ByHandJob(CaseFile all, CaseFile file, LocalDate day, Whole whole) {
        this.all = all;
        this.file = file;
        this.day = day;
        this.whole = whole;
        pursuit = file.entries(Pursuit.TYPE).get(0);
        terms = file.entries(Agreement.TYPE).get(0);
        List<Employment> employments = file.entries(Employment.TYPE);
        work = employments.isEmpty() ? null : employments.get(0);
        design = file.find(JobDesign.TYPE, terms.getDesign().orElseThrow()).orElseThrow();
    }

    Rate pay() {
        return work == null ? terms.getPay() : work.getWage();
    }

    /** Below zero if the pay is less; both by time, in one currency. */
    int compare(Rate other) {
        BigDecimal left = pay().amount().multiply(BigDecimal.valueOf(minutes(other.per())));
        return left.compareTo(other.amount().multiply(BigDecimal.valueOf(minutes(pay().per()))));
    }

    private static long minutes(RateUnit unit) {
        return switch (unit) {
            case MINUTE -> 1;
            case QUARTER_HOUR -> 15;
            case HOUR -> 60;
            default -> throw new IllegalArgumentException("pay by the " + unit);
        };
    }

    Outcome newDescription() {
        if (design.getTasks().isEmpty() || !whole.workplaceJob || !whole.workTask) {
            return Outcome.CANNOT_TELL;
        }
        for (WorkplaceJob job : all.entries(WorkplaceJob.TYPE)) {
            int own = 0;
            boolean same = job.getEmployer().equals(design.getEmployer()) && Whole.hasBegun(job, day);
            for (WorkTask task : all.entries(WorkTask.TYPE)) {
                if (task.getJob().isPresent() && task.getJob().get().equals(job.id())) {
                    own++;
                    same &= takes(task);
                }
            }
            if (same && own == design.getTasks().size()) {
                return Outcome.NOT_MET;
            }
        }
        return Outcome.MET;
    }

    private boolean takes(WorkTask task) {
        for (DesignTask line : design.getTasks()) {
            if (line.task().equals(task.id())) {
                return true;
            }
        }
        return false;
    }

    Outcome employerSide() {
        boolean open = false;
        for (EmployerNeed need : file.entries(EmployerNeed.TYPE)) {
            if (need.getEmployer().equals(design.getEmployer())) {
                boolean touched = false;
                for (DesignTask line : design.getTasks()) {
                    touched |= need.getTasks().contains(line.task());
                }
                if (touched
                        && need.getStatus() == NeedStatus.CONFIRMED_BY_EMPLOYER
                        && need.getConfirmed().isPresent()
                        && need.getConfirmed().get().capacity() == Capacity.EMPLOYER
                        && !need.getConfirmed().get().on().isAfter(day)) {
                    return Outcome.MET;
                }
                open |= touched || design.getNeeds().contains(need.id());
            }
        }
        return open ? Outcome.CANNOT_TELL : Whole.rest(Outcome.NOT_MET, whole.employerNeed);
    }

    /** What makes a reassignment, and what is flagged of any design: one pass over the tasks of the workplace. */
    Outcome reassignment() {
        Outcome worst =
                design.getTasks().isEmpty() || design.getExistingJob().isPresent() ? Outcome.NOT_MET : Outcome.MET;
        boolean alone = true;
        boolean unpopular = design.getTasks().size() > 1;
        long moved = 0;
        long ofDonor = 0;
        long keptTasks = 0;
        WorkplaceJob donor = null;
        for (DesignTask line : design.getTasks()) {
            WorkTask task = all.find(WorkTask.TYPE, line.task()).orElse(null);
            if (task == null) {
                return Whole.rest(Outcome.NOT_MET, whole.workTask && whole.workplaceJob && whole.employerNeed);
            }
            if (line.weekly().isZero()
                    || line.weekly().compareTo(task.getWeekly().high()) > 0) {
                return Outcome.NOT_MET;
            }
            Remainder rest = line.remainder();
            boolean nothingLeft = rest == null || rest.kind() == Remainder.Kind.NONE_LEFT;
            if ((nothingLeft && line.weekly().compareTo(task.getWeekly().typical()) < 0)
                    || task.getPrimaryResponsibility() != PrimaryResponsibility.NO) {
                worst = Outcome.NOT_MET;
            }
            alone &= task.getConditions().contains(WorkCondition.ALONE);
            unpopular &= task.getPopularity() == Popularity.UNPOPULAR;
            moved += line.weekly().value();
            donor = all.find(WorkplaceJob.TYPE, task.getJob().orElseThrow()).orElseThrow();
        }
        if (donor == null || donor.getHolder().isEmpty()) {
            return Outcome.NOT_MET;
        }
        long freed = 0;
        for (FreedTime one : design.getFreedTime()) {
            freed += one.weekly().value();
            WorkTask primary = all.find(WorkTask.TYPE, one.primaryTask()).orElse(null);
            if (primary == null || primary.getPrimaryResponsibility() != PrimaryResponsibility.YES) {
                worst = Outcome.NOT_MET;
            }
        }
        for (WorkTask task : all.entries(WorkTask.TYPE)) {
            if (task.getJob().isPresent() && task.getJob().get().equals(donor.id())) {
                ofDonor += task.getWeekly().typical().value();
                keptTasks += takes(task) ? 0 : 1;
            }
        }
        if (worst == Outcome.NOT_MET || keptTasks == 0 || moved != freed) {
            return Outcome.NOT_MET;
        }
        boolean flagged = alone
                || unpopular
                || moved * 2 > ofDonor
                || donor.getCollectiveAgreement() == CollectiveAgreement.COVERED
                || donor.getPayBases().contains(PayBasis.PIECE)
                || donor.getPayBases().contains(PayBasis.TIPS);
        Outcome found = flagged ? Outcome.NEEDS_HUMAN_DECISION : Outcome.MET;
        boolean place =
                whole.employer || all.find(Employer.TYPE, design.getEmployer()).isPresent();
        return Whole.rest(found, place && whole.workTask && whole.workplaceJob && whole.employerNeed);
    }

    Outcome besideCitedJobs() {
        List<EntryRef> employer = terms.getEmployerAgreed().evidence();
        List<EntryRef> person = terms.getJobSeekerAgreed().evidence();
        boolean comparable = false;
        for (WorkplaceJob job : file.entries(WorkplaceJob.TYPE)) {
            if (job.getPay().isPresent() && (employer.contains(job.toRef()) || person.contains(job.toRef()))) {
                if (compare(job.getPay().get()) < 0) {
                    return Outcome.NOT_MET;
                }
                comparable = true;
            }
        }
        return comparable ? Whole.rest(Outcome.MET, whole.workplaceJob) : Outcome.NEEDS_HUMAN_DECISION;
    }

    List<EntryRef> comparable() {
        List<EntryRef> refs = new ArrayList<>(2);
        for (ComparablePay one : file.entries(ComparablePay.TYPE)) {
            if (isComparable(one)) {
                refs.add(one.toRef());
            }
        }
        return refs;
    }

    private boolean isComparable(ComparablePay one) {
        return one.getBasis() == ComparisonBasis.SAME_EMPLOYER
                && !one.getLearnedOn().isAfter(day)
                && one.getPursuit().isPresent()
                && one.getPursuit().get().equals(pursuit.id());
    }

    Outcome customary(List<EntryRef> comparable) {
        for (ComparablePay one : file.entries(ComparablePay.TYPE)) {
            if (isComparable(one) && compare(one.getLowest()) < 0) {
                return Outcome.NOT_MET;
            }
        }
        return comparable.isEmpty()
                ? Outcome.CANNOT_TELL
                : Whole.rest(found("FED-CIE-1", "FED-CIE-1", comparable), whole.comparablePay);
    }

    Outcome benefits(List<EntryRef> comparable) {
        boolean benefits = false;
        boolean advancement = false;
        for (ComparablePay one : file.entries(ComparablePay.TYPE)) {
            benefits |= isComparable(one) && !one.getBenefits().isEmpty();
            advancement |= isComparable(one) && !one.getAdvancement().isEmpty();
        }
        if (comparable.isEmpty()) {
            return Outcome.CANNOT_TELL;
        }
        boolean has = !terms.getBenefits().isEmpty()
                || (work != null && !work.getBenefits().isEmpty());
        boolean grows = terms.getAdvancement().isPresent()
                || (work != null && !work.getAdvancement().isEmpty());
        boolean both = whole.employment && whole.agreement;
        if ((benefits && !has) || (advancement && !grows)) {
            return Whole.rest(Outcome.NOT_MET, both);
        }
        return Whole.rest(found("FED-CIE-3", "FED-CIE-3", comparable), whole.comparablePay && both);
    }

    /** Facts of one day; a case in which more were seen is judged by the latest. */
    @Nullable
    IntegrationFact seen() {
        IntegrationFact last = null;
        for (IntegrationFact one : file.entries(IntegrationFact.TYPE)) {
            if (one.getPursuit().equals(pursuit.id()) && !one.getObservedOn().isAfter(day)) {
                last = one;
            }
        }
        return last;
    }

    Outcome setting(@Nullable IntegrationFact seen, String requirement) {
        if (seen == null || seen.getSetting().isEmpty()) {
            return Outcome.CANNOT_TELL;
        }
        WorkSetting where = seen.getSetting().get();
        if (where == WorkSetting.PROVIDER_RUN || where == WorkSetting.GROUP_PLACEMENT) {
            return Whole.rest(Outcome.NOT_MET, whole.integrationFact);
        }
        return Whole.rest(found("FED-CIE-2", requirement, List.of(seen.toRef())), whole.integrationFact);
    }

    Outcome interaction(@Nullable IntegrationFact seen, String requirement) {
        if (seen == null) {
            return Outcome.CANNOT_TELL;
        }
        Outcome both =
                Whole.worst(place(seen, Interaction.Where.WORK_UNIT), place(seen, Interaction.Where.ACROSS_WORKSITE));
        return both == Outcome.MET
                ? Whole.rest(found("FED-CIE-2", requirement, List.of(seen.toRef())), whole.integrationFact)
                : Whole.rest(both, whole.integrationFact);
    }

    private static Outcome place(IntegrationFact seen, Interaction.Where where) {
        Outcome found = Outcome.CANNOT_TELL;
        boolean counted = false;
        for (Interaction line : seen.getInteractions()) {
            if (line.where() != where) {
                continue;
            }
            if (line.with() == Interaction.With.CO_WORKERS_WITHOUT_DISABILITIES
                    && line.purpose() == Interaction.Purpose.PERFORMING_THE_JOB) {
                Outcome extent =
                        switch (line.extent()) {
                            case NONE, LESS -> Outcome.NOT_MET;
                            case NOT_KNOWN -> Outcome.CANNOT_TELL;
                            default -> Outcome.MET;
                        };
                found = counted && found == Outcome.NOT_MET ? found : counted && extent == Outcome.MET ? found : extent;
                counted = true;
            } else if (!counted) {
                found = Outcome.NOT_MET;
            }
        }
        return found;
    }

    /** What people found of the job, if they looked at these facts. */
    Outcome found(String requirement, String other, List<EntryRef> facts) {
        Judgment last = judgment(requirement, other);
        if (last == null
                || last.getDecision().evidence().isEmpty()
                || !last.getDecision().evidence().containsAll(facts)) {
            return Outcome.NEEDS_HUMAN_DECISION;
        }
        return Whole.rest(last.isMet() ? Outcome.MET : Outcome.NOT_MET, whole.judgment);
    }

    @Nullable
    Judgment judgment(String requirement, String other) {
        Judgment last = null;
        for (Judgment one : file.entries(Judgment.TYPE)) {
            String on = one.getRequirement().value();
            if ((on.equals(requirement) || on.equals(other))
                    && one.getAbout().isPresent()
                    && one.getAbout().get().equals(pursuit.id())
                    && one.getDecision().capacity() != Capacity.EMPLOYER
                    && !one.getDecision().on().isAfter(day)
                    && (last == null
                            || one.getDecision().on().isAfter(last.getDecision().on()))) {
                last = one;
            }
        }
        return last;
    }
}
