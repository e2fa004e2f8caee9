package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.RateUnit;
import org.customizedemployment.core.work.CollectiveAgreement;
import org.customizedemployment.core.work.PayBasis;
import org.customizedemployment.core.work.Popularity;

/** What people have to look at in any job design, whatever its strategy (SEM-29: always flag). Only what is known is flagged. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DesignFlags {
    private static final List<Citation> CITATIONS = List.of(Citation.of("SEM-29"));
    private static final List<Citation> INTEGRATION = List.of(Citation.of("SEM-29"), Citation.of("ODEP-P7"));

    private final JobDesign design;
    private final WorkplaceBrief brief;
    private final List<WorkTask> tasks;
    private final List<RuleFinding> flags = new ArrayList<>();

    private DesignFlags(JobDesign design, WorkplaceBrief brief) {
        this.design = design;
        this.brief = brief;
        this.tasks = tasks();
    }

    /** The flags, as advice that needs a human decision. */
    public static List<RuleFinding> of(JobDesign design, WorkplaceBrief brief) {
        DesignFlags all = new DesignFlags(design, brief);
        all.displacement();
        all.jobs();
        all.isolation();
        all.bundledChores();
        return all.flags;
    }

    /** A donor who loses more than half of their time, or time that goes nowhere. */
    private void displacement() {
        for (EntryId donor : DonorChange.donors(design, brief)) {
            Minutes named = Minutes.ZERO;
            for (FreedTime freed : design.getFreedTime()) {
                named = freed.job().equals(donor) ? named.plus(freed.weekly()) : named;
            }
            Minutes moved = DonorChange.moved(design, brief, donor);
            Minutes lost = moved.minusUpToZero(named).minusUpToZero(comesInstead(donor));
            boolean half = moved.value() * 2 > brief.minutesOf(donor).value();
            if (!lost.isZero() || half) {
                flag(
                        Reason.of("strategy.flag.displacement")
                                .withCode("job", donor.value())
                                .with("moved", moved)
                                .with("open", lost),
                        refs(DonorChange.of(design, brief, donor).gives()));
            }
        }
    }

    /** Minutes of tasks that a co-worker gets in a swap. */
    private Minutes comesInstead(EntryId job) {
        if (design.getChanges().isEmpty()) {
            return Minutes.ZERO;
        }
        return design.getChanges().stream()
                .filter(change -> change.kind() == JobChange.Kind.GIVES_TO && job.equals(change.job()))
                .flatMap(change -> brief.task(change.task()).stream())
                .map(task -> task.getWeekly().typical())
                .reduce(Minutes.ZERO, Minutes::plus);
    }

    private void jobs() {
        for (WorkplaceJob job : sources()) {
            if (job.getCollectiveAgreement() == CollectiveAgreement.COVERED) {
                flag(about("strategy.flag.collective-agreement", job), List.of(job.toRef()));
            }
            if (job.getPayBases().contains(PayBasis.PIECE) || job.getPayBases().contains(PayBasis.TIPS)) {
                flag(about("strategy.flag.piece-or-tip-pay", job), List.of(job.toRef()));
            }
        }
        if (design.getPay().filter(pay -> pay.per() == RateUnit.PIECE).isPresent()) {
            flag(Reason.of("strategy.flag.pay-by-the-piece"), List.of());
        }
    }

    private void isolation() {
        boolean alone = !tasks.isEmpty();
        for (WorkTask task : tasks) {
            alone = alone && PersonBrief.isAlone(task);
        }
        if (alone) {
            flags.add(Clause.flag(
                    Reason.of("strategy.flag.isolation").with("tasks", tasks.size()),
                    tasks.stream().map(WorkTask::toRef).toList(),
                    INTEGRATION));
        }
    }

    private void bundledChores() {
        boolean unpopular = tasks.size() > 1;
        for (WorkTask task : tasks) {
            unpopular = unpopular && task.getPopularity() == Popularity.UNPOPULAR;
        }
        if (unpopular) {
            flag(
                    Reason.of("strategy.flag.bundled-chores").with("tasks", tasks.size()),
                    tasks.stream().map(WorkTask::toRef).toList());
        }
    }

    private List<WorkTask> tasks() {
        List<WorkTask> tasks = new ArrayList<>();
        for (DesignTask line : design.getTasks()) {
            brief.task(line.task()).ifPresent(tasks::add);
        }
        return tasks;
    }

    /** Each once; the same job by its id, as a workplace has it once. */
    private List<WorkplaceJob> sources() {
        List<WorkplaceJob> sources = new ArrayList<>(2);
        for (WorkTask task : tasks) {
            Optional<WorkplaceJob> job =
                    task.getJob().isPresent() ? brief.job(task.getJob().get()) : Optional.empty();
            if (job.isPresent() && !isAmong(sources, job.get())) {
                sources.add(job.get());
            }
        }
        return sources;
    }

    private static boolean isAmong(List<WorkplaceJob> jobs, WorkplaceJob job) {
        for (WorkplaceJob one : jobs) {
            if (one.id().equals(job.id())) {
                return true;
            }
        }
        return false;
    }

    private List<EntryRef> refs(List<EntryId> tasks) {
        return tasks.stream()
                .flatMap(task -> brief.task(task).stream())
                .map(WorkTask::toRef)
                .toList();
    }

    private static Reason about(String code, WorkplaceJob job) {
        return Reason.of(code).with("job", job.toRef());
    }

    private void flag(Reason reason, List<EntryRef> evidence) {
        flags.add(Clause.flag(reason, evidence, CITATIONS));
    }
}
