package org.customizedemployment.core.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.SupportGiver;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.WorkCondition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DesignSearchTest {
    private static final DesignTools TOOLS = DesignTools.of(new BranchAndBoundSolver())
            .withPay(new PayRates(Rate.parse("USD 16.35 per hour"), Rate.parse("USD 18.00 per hour")));

    private static DesignSet find(Bakery bakery, StrategyId... only) {
        return DesignSearch.of(StandardStrategies.checker())
                .find(bakery.brief(), bakery.person(), TOOLS, List.of(only));
    }

    private static List<String> tasks(ProposedDesign one) {
        return ((JobDesign) one.design())
                .getTasks().stream().map(line -> line.task().value()).toList();
    }

    private static DesignAccount account(ProposedDesign one) {
        return Objects.requireNonNull(one.job());
    }

    @Test
    @Tag("ASERT-S1")
    @Tag("ASERT-D1")
    @Tag("SEM-29")
    void tasks_of_current_staff_that_fit_the_person_become_a_job_and_their_time_goes_to_core_work() {
        Bakery bakery =
                Bakery.open().does("labelling", "folding").works("09:00-13:00").hours(300, 600);
        DesignSet set = find(bakery, StrategyId.TASK_REASSIGNMENT);
        assertThat(set.unsound()).isEmpty();
        assertThat(set.designs()).isNotEmpty();
        ProposedDesign one = set.designs().get(0);
        assertThat(one.design().id().value()).isEqualTo("design-1");
        assertThat(tasks(one)).containsExactly("boxes", "label");
        assertThat(one.design().getStrategies()).containsExactly(StrategyId.TASK_REASSIGNMENT, StrategyId.CREATION);
        assertThat(one.draft().status()).isEqualTo(AssignmentStatus.OPTIMAL);
        assertThat(account(one).freedForCoreWork()).isEqualTo(Minutes.of(540));
        assertThat(account(one).donors()).hasSize(2);
        assertThat(account(one).donors().get(1).freed().get(0).primaryTask().value())
                .isEqualTo("bake");
        assertThat(account(one).pay().rate()).isEqualTo(Rate.parse("USD 18.00 per hour"));
        assertThat(account(one).pay().weekly()).isEqualTo(Money.parse("USD 162.00"));
        assertThat(account(one).pay().prevailing().finding().outcome()).isEqualTo(Outcome.MET);
        assertThat(one.flags()).isEmpty();
    }

    @Test
    @Tag("SC-5")
    @Tag("SEM-28")
    void an_inferred_need_is_offered_with_a_question_and_its_worth_as_arithmetic() {
        Bakery bakery = Bakery.open()
                .need("need-1", NeedStatus.INFERRED, "photos")
                .does("photography")
                .works("09:00-12:00");
        DesignSet set = find(bakery, StrategyId.CREATION);
        assertThat(set.designs()).isNotEmpty();
        ProposedDesign one = set.designs().get(0);
        assertThat(tasks(one)).contains("photos");
        assertThat(account(one).needs().get(0).status()).isEqualTo(NeedStatus.INFERRED);
        assertThat(account(one).needs().get(0).worth().get(0).weekly()).isEqualTo(Money.parse("USD 96.00"));
        assertThat(account(one).questions())
                .anyMatch(ask -> ask.question().code().equals("strategy.question.need"));
    }

    @Test
    @Tag("SEM-28")
    void work_that_nobody_needs_is_left_out_and_it_says_what_would_change_that() {
        Bakery bakery = Bakery.open().does("photography", "folding").works("09:00-12:00");
        assertThat(find(bakery, StrategyId.CREATION).designs()).isEmpty();
        ProposedDesign one =
                find(bakery, StrategyId.TASK_REASSIGNMENT).designs().get(0);
        assertThat(account(one).leftOut()).anySatisfy(out -> {
            assertThat(out.task().id().value()).isEqualTo("photos");
            assertThat(out.why().code()).isEqualTo("strategy.left-out.no-need");
        });
        assertThat(account(one).leftOut()).anySatisfy(out -> {
            assertThat(out.task().id().value()).isEqualTo("bake");
            assertThat(out.why().code()).isEqualTo("strategy.left-out.primary");
        });
    }

    @Test
    @Tag("ODEP-P2")
    @Tag("ICF-D2")
    void what_must_not_be_is_in_no_design_and_what_must_be_is_in_each() {
        Bakery bakery = Bakery.open()
                .does("labelling", "washing", "folding")
                .wishes(ConditionWish.MUST_NOT_HAVE, WorkCondition.NOISE)
                .wishes(ConditionWish.MUST_HAVE, WorkCondition.WITH_OTHERS)
                .works("08:00-14:00");
        DesignSet set = find(bakery, StrategyId.TASK_REASSIGNMENT);
        assertThat(set.designs())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(tasks(one)).contains("label").doesNotContain("trays"));
        assertThat(set.designs().get(0).findings())
                .filteredOn(one -> one.rule().value().startsWith("strategy.person"))
                .isNotEmpty()
                .allMatch(one -> one.finding().outcome() == Outcome.MET);
    }

    @Test
    @Tag("SEM-29")
    void where_constraints_stand_against_one_another_the_conflict_is_irreducible_and_named() {
        Bakery bakery = Bakery.open().does("labelling").works("09:00-10:00").hours(600, 900);
        DesignSet set = find(bakery, StrategyId.TASK_REASSIGNMENT);
        assertThat(set.designs()).isEmpty();
        DesignConflict conflict = set.conflicts().get(0);
        assertThat(conflict.irreducible()).isTrue();
        assertThat(conflict.constraints())
                .extracting(DesignConstraint::kind)
                .containsExactly(DesignConstraint.Kind.PERSON_TIMES, DesignConstraint.Kind.PERSON_LEAST_HOURS);
        assertThat(conflict.reasons().get(0).argument("statement")).isPresent();
    }

    @Test
    @Tag("SEM-29")
    void where_the_tasks_own_times_leave_nothing_they_are_named() {
        Bakery bakery = Bakery.open().does("labelling", "folding");
        for (WorkTask task : bakery.brief().tasks()) {
            bakery.add(WorkTask.builder()
                    .from(task)
                    .windows(List.of(WeeklyWindow.parse("sunday 02:00-12:00")))
                    .build());
        }
        DesignConflict conflict =
                find(bakery, StrategyId.TASK_REASSIGNMENT).conflicts().get(0);
        assertThat(conflict.irreducible()).isTrue();
        assertThat(conflict.constraints())
                .containsExactly(new DesignConstraint(DesignConstraint.Kind.TASK_TIMES, "", null));
    }

    @Test
    @Tag("SEM-7")
    void a_limit_of_earnings_counts_only_if_the_person_set_it() {
        ProfileTopic limit = new ProfileTopic.Pay(null, Money.parse("USD 400.00"));
        Bakery own = Bakery.open().does("labelling", "folding").works("08:00-16:00");
        own.says("limit", ProfileArea.PREFERENCE, limit, Manner.TOLD_BY_JOB_SEEKER);
        Bakery others = Bakery.open().does("labelling", "folding").works("08:00-16:00");
        others.says("limit", ProfileArea.PREFERENCE, limit, Manner.TOLD_BY_OTHERS);
        // USD 400 a month at USD 18 an hour: 307 minutes a week.
        assertThat(find(own, StrategyId.TASK_REASSIGNMENT).designs())
                .isNotEmpty()
                .allMatch(one -> account(one).weekly().value() <= 307);
        DesignSet free = find(others, StrategyId.TASK_REASSIGNMENT);
        assertThat(free.designs()).anyMatch(one -> account(one).weekly().value() > 307);
        assertThat(account(free.designs().get(0)).questions())
                .anyMatch(ask -> ask.question().code().equals("strategy.question.limit"));
    }

    @Test
    @Tag("ODEP-I7")
    @Tag("ICF-T25")
    void a_gap_is_closed_by_the_most_natural_support_there_is_or_asked_about() {
        Bakery bakery = Bakery.open()
                .learns("folding")
                .supported(SupportGiver.JOB_COACH, "folding")
                .supported(SupportGiver.CO_WORKER, "folding")
                .learns("labelling")
                .works("09:00-13:00");
        ProposedDesign one = find(bakery, StrategyId.TASK_REASSIGNMENT).designs().stream()
                .filter(design ->
                        tasks(design).contains("boxes") && tasks(design).contains("label"))
                .findFirst()
                .orElseThrow();
        assertThat(((JobDesign) one.design()).getSupports())
                .extracting(support -> support.task().value() + " " + support.giver())
                .containsExactly("boxes CO_WORKER");
        assertThat(account(one).tasks())
                .extracting(task -> task.fit().level())
                .contains(FitLevel.WITH_SUPPORT, FitLevel.SUPPORT_OPEN);
        assertThat(account(one).questions())
                .anyMatch(ask -> ask.question().code().equals("strategy.question.support"));
    }

    @Test
    @Tag("SEM-20")
    void designs_come_in_a_neutral_order_and_the_person_may_sort_them() {
        Bakery bakery = Bakery.open()
                .need("need-1", NeedStatus.CONFIRMED_BY_EMPLOYER, "photos")
                .does("labelling", "baking")
                .likes("labelling")
                .works("08:00-16:00")
                .hours(180, 900);
        DesignSet set = find(bakery);
        assertThat(set.unsound()).isEmpty();
        assertThat(set.designs()).hasSizeGreaterThan(1);
        assertThat(find(bakery)).isEqualTo(set);
        DesignSet longest = set.sortedBy(List.of(DesignPriority.LONGER_HOURS));
        assertThat(longest.designs())
                .containsExactlyInAnyOrderElementsOf(set.designs())
                .extracting(one -> -account(one).weekly().value())
                .isSorted();
    }

    @Test
    @Tag("SEM-29")
    void no_design_is_worse_than_another_in_fit_value_and_hours_together() {
        Bakery bakery = Bakery.open()
                .need("need-1", NeedStatus.NOTICED, "photos")
                .does("labelling", "washing")
                .likes("washing")
                .works("07:00-15:00");
        List<ProposedDesign> designs = find(bakery).designs().stream()
                .filter(one -> ((JobDesign) one.design()).getSharers().isEmpty())
                .toList();
        for (ProposedDesign one : designs) {
            List<Long> own = Measures.of((JobDesign) one.design(), bakery.brief(), bakery.person());
            assertThat(designs)
                    .filteredOn(other -> other != one)
                    .extracting(other -> Measures.of((JobDesign) other.design(), bakery.brief(), bakery.person()))
                    .noneMatch(other -> other.get(0) >= own.get(0)
                            && other.get(1) >= own.get(1)
                            && other.get(2) >= own.get(2)
                            && !other.equals(own));
        }
    }

    @Test
    @Tag("ASERT-S3")
    @Tag("ICF-K1")
    void without_a_partner_a_shared_job_is_incomplete_and_says_so() {
        Bakery bakery = Bakery.open().does("baking").works("08:00-16:00");
        ProposedDesign one = find(bakery, StrategyId.SHARING).designs().get(0);
        assertThat(one.design().getStrategies()).containsExactly(StrategyId.SHARING);
        assertThat(one.findings()).anySatisfy(finding -> {
            assertThat(finding.finding().reason().code()).isEqualTo("strategy.sharing.partner-to-be-found");
            assertThat(finding.finding().outcome()).isEqualTo(Outcome.CANNOT_TELL);
        });
        assertThat(((JobDesign) one.design()).getTasks())
                .extracting(DesignTask::weekly)
                .containsExactly(Minutes.of(300), Minutes.of(300));
    }
}
