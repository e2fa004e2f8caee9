package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.FirstYear;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.WorkCondition;

/** Whether a business keeps what its owner said must be or must not be: conditions, kinds of tasks, times, and the longest week. */
final class BusinessClauses {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ODEP-P2"), Citation.of("ICF-D2"));

    private final BusinessDesign design;
    private final MarketStudy study;
    private final PersonBrief person;

    private BusinessClauses(BusinessDesign design, MarketStudy study, PersonBrief person) {
        this.design = design;
        this.study = study;
        this.person = person;
    }

    static List<RuleFinding> check(BusinessDesign design, MarketStudy study, PersonBrief person) {
        BusinessClauses clauses = new BusinessClauses(design, study, person);
        List<RuleFinding> findings = new ArrayList<>();
        findings.addAll(Clause.metUnless("person.conditions", clauses.conditions(), CITATIONS));
        findings.addAll(clauses.times());
        findings.addAll(Clause.metUnless("person.hours", clauses.hours(), CITATIONS));
        return findings;
    }

    private List<Reason> conditions() {
        List<Reason> problems = new ArrayList<>();
        for (PersonBrief.Topic<ProfileTopic.Tasks> one : person.topics(ProfileTopic.Tasks.class)) {
            boolean didNotFit = one.statement().getArea() == ProfileArea.DID_NOT_FIT;
            if (didNotFit && one.topic().kinds().stream().anyMatch(study.getSkills()::contains)) {
                problems.add(Reason.of("strategy.person.ruled-out")
                        .with("task", study.toRef())
                        .with("statement", one.statement().toRef()));
            }
        }
        for (PersonBrief.Topic<ProfileTopic.Condition> one : person.conditions(true)) {
            WorkCondition condition = one.topic().condition();
            boolean must = one.topic().wish() == ConditionWish.MUST_HAVE;
            if (must != study.getConditions().contains(condition)) {
                problems.add(Reason.of(must ? "strategy.person.must-have" : "strategy.person.place")
                        .withCode("condition", condition.value())
                        .with("statement", one.statement().toRef()));
            }
        }
        return problems;
    }

    private List<RuleFinding> times() {
        List<PersonBrief.Topic<ProfileTopic.Times>> stated = person.topics(ProfileTopic.Times.class);
        if (design.getWorkTimes().isEmpty() && !stated.isEmpty()) {
            return stated.stream().map(PersonClauses::open).toList();
        }
        List<Reason> problems = new ArrayList<>();
        for (PersonBrief.Topic<ProfileTopic.Times> one : stated) {
            for (WeeklyWindow work : design.getWorkTimes()) {
                if (one.topic().windows().stream().noneMatch(window -> window.contains(work))) {
                    problems.add(Reason.of("strategy.person.times")
                            .withCode("when", work.toString())
                            .with("statement", one.statement().toRef()));
                }
            }
        }
        return Clause.metUnless("person.times", problems, CITATIONS);
    }

    private List<Reason> hours() {
        PersonLimits.Stated<Minutes> most = person.limits().mostWeekly();
        Optional<Minutes> weekly = FirstYear.weeklyMinutes(design, study);
        return most == null
                ? List.of()
                : weekly
                        .filter(one -> one.compareTo(most.value()) > 0)
                        .map(one -> Reason.of("strategy.person.too-long")
                                .with("weekly", one)
                                .with("stated", most.value())
                                .with("statement", most.statement()))
                        .stream()
                        .toList();
    }
}
