package org.customizedemployment.core.strategy.offer;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.work.CollectiveAgreement;
import org.customizedemployment.core.work.WorkCondition;

/** The questions that a job design leaves for people: what it assumes, and what nobody has said. */
final class Questions {
    private final JobDesign design;
    private final WorkplaceBrief brief;
    private final PersonBrief person;
    private final DesignTools tools;
    private final List<DesignQuestion> questions = new ArrayList<>();

    private Questions(JobDesign design, WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        this.design = design;
        this.brief = brief;
        this.person = person;
        this.tools = tools;
    }

    static List<DesignQuestion> of(JobDesign design, WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        Questions all = new Questions(design, brief, person, tools);
        all.employer();
        all.donors();
        all.pay();
        all.tasks();
        all.person();
        all.changes();
        return all.questions;
    }

    private void ask(DesignQuestion.To to, Reason question) {
        questions.add(new DesignQuestion(to, question));
    }

    private void employer() {
        for (WorkTask task : brief.tasks()) {
            boolean unknown = task.getPrimaryResponsibility() == PrimaryResponsibility.UNKNOWN;
            if (unknown && task.getJob().filter(brief::isHeld).isPresent()) {
                ask(
                        DesignQuestion.To.EMPLOYER,
                        Reason.of("strategy.question.primary").with("task", task.toRef()));
            }
        }
        for (EmployerNeed need : brief.needs()) {
            if (design.getNeeds().contains(need.id()) && need.getStatus() != NeedStatus.CONFIRMED_BY_EMPLOYER) {
                ask(
                        DesignQuestion.To.EMPLOYER,
                        Reason.of("strategy.question.need").with("need", need.toRef()));
            }
        }
    }

    private void donors() {
        for (FreedTime freed : design.getFreedTime()) {
            ask(
                    DesignQuestion.To.EMPLOYER,
                    Reason.of("strategy.question.freed-time")
                            .withCode("job", freed.job().value())
                            .withCode("task", freed.primaryTask().value())
                            .with("minutes", freed.weekly()));
        }
        for (WorkplaceJob job : sources()) {
            if (job.getCollectiveAgreement() == CollectiveAgreement.UNKNOWN) {
                ask(
                        DesignQuestion.To.EMPLOYER,
                        Reason.of("strategy.question.collective-agreement").with("job", job.toRef()));
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
            ask(DesignQuestion.To.EMPLOYER, Reason.of("strategy.question.pay"));
        }
        if (tools.pay().minimum() == null || tools.pay().prevailing() == null) {
            ask(DesignQuestion.To.TEAM, Reason.of("strategy.question.rates"));
        }
    }

    private void tasks() {
        for (WorkTask task : own()) {
            FitLevel level = person.fit(task).level();
            if (level == FitLevel.SUPPORT_OPEN) {
                ask(
                        DesignQuestion.To.TEAM,
                        Reason.of("strategy.question.support").with("task", task.toRef()));
            } else if (level == FitLevel.NOT_KNOWN) {
                ask(
                        DesignQuestion.To.JOB_SEEKER,
                        Reason.of("strategy.question.task").with("task", task.toRef()));
            }
            if (PersonBrief.conditionsOf(task).stream()
                    .noneMatch(one -> one.equals(WorkCondition.ALONE) || one.equals(WorkCondition.WITH_OTHERS))) {
                ask(
                        DesignQuestion.To.EMPLOYER,
                        Reason.of("strategy.question.company").with("task", task.toRef()));
            }
        }
    }

    private void person() {
        for (ProfileStatement one : person.getStatements()) {
            boolean holds = !(one.getTopic().orElseThrow() instanceof ProfileTopic.Condition condition)
                    || condition.wish().holds();
            if (one.getStanding() == StatementStanding.TENTATIVE && holds) {
                ask(
                        DesignQuestion.To.JOB_SEEKER,
                        Reason.of("strategy.question.tentative").with("statement", one.toRef()));
            }
            boolean limit = one.getTopic().orElseThrow() instanceof ProfileTopic.Pay pay && pay.mostMonthly() != null;
            if (limit && one.getHeader().provenance().how() != Manner.TOLD_BY_JOB_SEEKER) {
                ask(
                        DesignQuestion.To.JOB_SEEKER,
                        Reason.of("strategy.question.limit").with("statement", one.toRef()));
            }
        }
        if (person.topics(ProfileTopic.Times.class).isEmpty()) {
            ask(DesignQuestion.To.JOB_SEEKER, Reason.of("strategy.question.times"));
        }
        if (brief.openHours().isEmpty()) {
            ask(DesignQuestion.To.EMPLOYER, Reason.of("strategy.question.open-hours"));
        }
    }

    private void changes() {
        for (JobChange change : design.getChanges()) {
            if (!change.kind().isSwap() && change.words() == null) {
                ask(
                        DesignQuestion.To.EMPLOYER,
                        Reason.of("strategy.question.change")
                                .withCode("task", change.task().value()));
            }
        }
        if (design.getExistingJob().isPresent()) {
            ask(DesignQuestion.To.TEAM, Reason.of("strategy.question.accommodation"));
        }
    }
}
