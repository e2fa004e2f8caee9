package org.customizedemployment.core.strategy.offer;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.work.CollectiveAgreement;
import org.customizedemployment.core.work.WorkCondition;

/**
 * The questions that a job design leaves for the employer (SEM-28, SEM-30). They come from the design and the workplace alone, so that a page
 * for the employer can ask them without knowing anything about the person.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EmployerQuestions {
    private final JobDesign design;
    private final WorkplaceBrief brief;
    private final List<DesignQuestion> questions = new ArrayList<>();

    private EmployerQuestions(JobDesign design, WorkplaceBrief brief) {
        this.design = design;
        this.brief = brief;
    }

    /** In the order of the meeting: what is core work, what is needed, what staff gain, agreements, pay, the tasks, the place. */
    public static List<DesignQuestion> of(JobDesign design, WorkplaceBrief brief) {
        EmployerQuestions all = new EmployerQuestions(design, brief);
        all.primary();
        all.needs();
        all.donors();
        all.pay();
        all.company();
        all.place();
        all.changes();
        return List.copyOf(all.questions);
    }

    private void ask(Reason question) {
        questions.add(new DesignQuestion(DesignQuestion.To.EMPLOYER, question));
    }

    private void primary() {
        for (WorkTask task : brief.tasks()) {
            boolean unknown = task.getPrimaryResponsibility() == PrimaryResponsibility.UNKNOWN;
            if (unknown && task.getJob().filter(brief::isHeld).isPresent()) {
                ask(Reason.of("strategy.question.primary").with("task", task.toRef()));
            }
        }
    }

    private void needs() {
        for (EmployerNeed need : brief.needs()) {
            if (design.getNeeds().contains(need.id()) && need.getStatus() != NeedStatus.CONFIRMED_BY_EMPLOYER) {
                ask(Reason.of("strategy.question.need").with("need", need.toRef()));
            }
        }
    }

    private void donors() {
        for (FreedTime freed : design.getFreedTime()) {
            ask(Reason.of("strategy.question.freed-time")
                    .withCode("job", freed.job().value())
                    .withCode("task", freed.primaryTask().value())
                    .with("minutes", freed.weekly()));
        }
        for (WorkplaceJob job : sources()) {
            if (job.getCollectiveAgreement() == CollectiveAgreement.UNKNOWN) {
                ask(Reason.of("strategy.question.collective-agreement").with("job", job.toRef()));
            }
        }
    }

    private List<WorkplaceJob> sources() {
        return own().stream()
                .flatMap(task -> task.getJob().stream())
                .distinct()
                .flatMap(job -> brief.job(job).stream())
                .toList();
    }

    private List<WorkTask> own() {
        return design.getTasks().stream()
                .flatMap(line -> brief.task(line.task()).stream())
                .toList();
    }

    private void pay() {
        if (design.getPay().isEmpty()) {
            ask(Reason.of("strategy.question.pay"));
        }
    }

    private void company() {
        for (WorkTask task : own()) {
            boolean open = PersonBrief.conditionsOf(task).stream()
                    .noneMatch(one -> one.equals(WorkCondition.ALONE) || one.equals(WorkCondition.WITH_OTHERS));
            if (open) {
                ask(Reason.of("strategy.question.company").with("task", task.toRef()));
            }
        }
    }

    private void place() {
        if (brief.openHours().isEmpty()) {
            ask(Reason.of("strategy.question.open-hours"));
        }
    }

    private void changes() {
        for (JobChange change : design.getChanges()) {
            if (!change.kind().isSwap() && change.words() == null) {
                ask(Reason.of("strategy.question.change")
                        .withCode("task", change.task().value()));
            }
        }
    }
}
