package org.customizedemployment.core.strategy.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignChecker;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.offer.DesignSearch;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.core.strategy.plan.JobPlanner;
import org.customizedemployment.core.strategy.plan.JobScope;
import org.customizedemployment.core.strategy.plan.Points;
import org.customizedemployment.core.strategy.plan.SharingPlanner;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/** What is found is the best there is, by the definitions alone: every choice is tried by hand on thousands of small workplaces. */
@Tag("SEM-28")
@Tag("SEM-29")
class ExactDesignsPropertyTest {
    private static final DesignChecker CHECKER = StandardStrategies.checker();
    private static final DesignTools TOOLS =
            DesignTools.of(new BranchAndBoundSolver()).withPay(new PayRates(null, Rate.parse("USD 20.00 per hour")));

    @Property
    @Tag("ASERT-S1")
    void reassignment_is_the_best_by_hand(@ForAll long seed) {
        agrees(new Instance(seed), JobScope.reassignment(), null);
    }

    @Property
    @Tag("ICF-K1")
    void creation_is_the_best_by_hand(@ForAll long seed) {
        agrees(new Instance(seed), JobScope.creation(), null);
    }

    @Property
    @Tag("ASERT-S2")
    void carving_is_the_best_by_hand(@ForAll long seed) {
        Instance instance = new Instance(seed);
        for (String job : List.of("baker", "seller", "vacant")) {
            agrees(instance, JobScope.carving(EntryId.of(job)), EntryId.of(job));
        }
    }

    @Property
    @Tag("ASERT-S3")
    void sharing_is_the_best_by_hand(@ForAll long seed) {
        Instance instance = new Instance(seed);
        Instance other = new Instance(~seed);
        boolean known = (seed & 1) == 0;
        List<ProfileStatement> partner = known ? other.statements : null;
        DesignTools tools = known
                ? TOOLS.withPartners(List.of(new DesignTools.Partner(
                        ActorId.of("partner"), PersonBrief.of(ActorId.of("partner"), other.statements), null)))
                : TOOLS;
        List<WorkTask> tasks = instance.tasks.stream()
                .filter(task ->
                        task.getJob().filter(EntryId.of("vacant")::equals).isPresent())
                .toList();
        DesignDrafts drafts =
                SharingPlanner.of(instance.brief(), instance.person(), tools).plan();
        Optional<Long> best = new SharedByHand(instance, tasks, partner, null).weaker();
        if (best.isPresent()) {
            DesignDraft draft = drafts.drafts().get(0);
            assertThat(draft.value()).isEqualTo(best.get());
            assertThat(CHECKER.findings(draft.design(), instance.brief(), instance.person()))
                    .allMatch(one -> one.finding().outcome().compareTo(Outcome.NOT_MET) > 0);
            JobDesign design = (JobDesign) draft.design();
            assertThat(design.getPlannedWork()).isNotEmpty();
            return;
        }
        assertThat(drafts.drafts()).isEmpty();
        assertThat(drafts.conflicts()).hasSize(tasks.size() < 2 ? 0 : 1);
        for (DesignConflict conflict : drafts.conflicts()) {
            List<DesignConstraint> all = conflict.constraints();
            assertThat(new SharedByHand(instance, tasks, partner, all).weaker()).isEmpty();
            for (DesignConstraint one : all) {
                List<DesignConstraint> others = new ArrayList<>(all);
                others.remove(one);
                assertThat(new SharedByHand(instance, tasks, partner, others).weaker())
                        .as("without %s of %s", one, all)
                        .isPresent();
            }
        }
    }

    private static void agrees(Instance instance, JobScope scope, @Nullable EntryId job) {
        ByHand byHand = ByHand.all(instance, scope.strategy(), job);
        DesignDrafts drafts =
                JobPlanner.of(instance.brief(), instance.person(), TOOLS).plan(List.of(scope));
        Optional<Long> longest = byHand.best(task -> 1);
        if (longest.isEmpty()) {
            assertThat(drafts.drafts()).isEmpty();
            drafts.conflicts().forEach(conflict -> isIrreducible(instance, scope.strategy(), job, conflict));
            return;
        }
        assertThat(drafts.conflicts()).isEmpty();
        drafts.drafts().forEach(draft -> {
            long best = byHand.best(task -> worth(draft.objective(), task, instance))
                    .orElseThrow();
            assertThat(draft.status()).isEqualTo(AssignmentStatus.OPTIMAL);
            assertThat(draft.value()).as(draft.objective().name()).isEqualTo(best * Instance.QUARTER);
            assertThat(draft.bound()).isEqualTo(draft.value());
            isSound(draft, instance);
        });
    }

    private static long worth(DesignObjective objective, WorkTask task, Instance instance) {
        return switch (objective) {
            case BEST_FIT -> Points.fit(task, instance.person());
            case MOST_TIME_GIVEN_BACK -> Points.givenBack(task, instance.brief());
            default -> 1;
        };
    }

    private static void isSound(DesignDraft draft, Instance instance) {
        assertThat(CHECKER.findings(draft.design(), instance.brief(), instance.person()))
                .allMatch(one -> one.finding().outcome().passes() || one.severity() == Severity.ADVISES);
    }

    private static void isIrreducible(
            Instance instance, StrategyId strategy, @Nullable EntryId job, DesignConflict conflict) {
        List<DesignConstraint> all = conflict.constraints();
        assertThat(conflict.irreducible()).isTrue();
        assertThat(ByHand.only(instance, strategy, job, all).best(task -> 1)).isEmpty();
        for (DesignConstraint one : all) {
            List<DesignConstraint> others = new ArrayList<>(all);
            others.remove(one);
            Instance without = one.kind() == DesignConstraint.Kind.TASK_TIMES ? instance.atAnyTime() : instance;
            assertThat(ByHand.only(without, strategy, job, others).best(task -> 1))
                    .as("without %s of %s", one, all)
                    .isPresent();
        }
    }

    @Property(tries = 300)
    void a_set_has_no_design_that_is_worse_in_all_and_no_two_that_are_nearly_the_same(@ForAll long seed) {
        Instance instance = new Instance(seed);
        DesignSet set = DesignSearch.of(CHECKER).find(instance.brief(), instance.person(), TOOLS, List.of());
        assertThat(set.unsound()).isEmpty();
        List<JobDesign> jobs = set.designs().stream()
                .map(one -> (JobDesign) one.design())
                .filter(one -> one.getSharers().isEmpty())
                .toList();
        for (JobDesign one : jobs) {
            for (JobDesign other : jobs) {
                if (one != other) {
                    assertThat(isWorse(one, other, instance)).isFalse();
                    assertThat(common(one, other) * 5)
                            .isLessThan(4
                                    * Math.max(
                                            one.weeklyMinutes().value(),
                                            other.weeklyMinutes().value()));
                }
            }
        }
    }

    private static boolean isWorse(JobDesign one, JobDesign other, Instance instance) {
        List<Long> first = measures(one, instance);
        List<Long> second = measures(other, instance);
        boolean nowhereBetter = true;
        for (int i = 0; i < first.size(); i++) {
            nowhereBetter &= first.get(i) <= second.get(i);
        }
        return nowhereBetter && !first.equals(second);
    }

    private static List<Long> measures(JobDesign design, Instance instance) {
        long fit = 0;
        long back = 0;
        for (var line : design.getTasks()) {
            WorkTask task = instance.brief().task(line.task()).orElseThrow();
            fit += Points.fit(task, instance.person()) * line.weekly().value();
            back += Points.givenBack(task, instance.brief()) * line.weekly().value();
        }
        return List.of(fit, back, design.weeklyMinutes().value());
    }

    private static long common(JobDesign one, JobDesign other) {
        long common = 0;
        for (var line : one.getTasks()) {
            for (var same : other.getTasks()) {
                common += line.task().equals(same.task())
                        ? Math.min(line.weekly().value(), same.weekly().value())
                        : 0;
            }
        }
        return common;
    }

    @Property(tries = 300)
    void in_whatever_order_it_is_told_the_designs_are_the_same(@ForAll long seed) {
        Instance instance = new Instance(seed);
        DesignSearch search = DesignSearch.of(CHECKER);
        DesignSet one = search.find(instance.brief(), instance.person(), TOOLS, List.of());
        DesignSet other = search.find(instance.shuffledBrief(), instance.shuffledPerson(), TOOLS, List.of());
        assertThat(other.designs().stream().map(ExactDesignsPropertyTest::said))
                .containsExactlyElementsOf(one.designs().stream()
                        .map(ExactDesignsPropertyTest::said)
                        .toList());
        assertThat(other.conflicts()).containsExactlyElementsOf(one.conflicts());
    }

    /** What a design says, apart from the order of its lists. */
    private static String said(ProposedDesign one) {
        JobDesign design = (JobDesign) one.design();
        return design.id() + " " + design.getStrategies() + " " + design.getJobTitle() + " "
                + design.getTasks().stream().map(Object::toString).sorted().toList() + " "
                + design.getPlannedWork() + " " + one.draft().value();
    }
}
