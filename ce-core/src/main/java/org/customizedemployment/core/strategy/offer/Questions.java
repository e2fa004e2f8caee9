package org.customizedemployment.core.strategy.offer;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;

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

    /** First the employer's, which need no profile. */
    static List<DesignQuestion> of(JobDesign design, WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        Questions all = new Questions(design, brief, person, tools);
        all.questions.addAll(EmployerQuestions.of(design, brief));
        all.rates();
        all.tasks();
        all.person();
        all.accommodation();
        return all.questions;
    }

    private void ask(DesignQuestion.To to, Reason question) {
        questions.add(new DesignQuestion(to, question));
    }

    private List<WorkTask> own() {
        return design.getTasks().stream()
                .flatMap(line -> brief.task(line.task()).stream())
                .toList();
    }

    private void rates() {
        boolean minimum = tools.pay().minimum() != null;
        boolean prevailing = tools.pay().prevailing() != null;
        if (!minimum || !prevailing) {
            String code = minimum
                    ? "strategy.question.going-rate"
                    : prevailing ? "strategy.question.minimum-wage" : "strategy.question.rates";
            ask(DesignQuestion.To.TEAM, Reason.of(code));
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
    }

    private void accommodation() {
        if (design.getExistingJob().isPresent()) {
            ask(DesignQuestion.To.TEAM, Reason.of("strategy.question.accommodation"));
        }
    }
}
