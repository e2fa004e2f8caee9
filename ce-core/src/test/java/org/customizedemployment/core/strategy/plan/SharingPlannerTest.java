package org.customizedemployment.core.strategy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.offer.DesignSearch;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.work.WorkCondition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One description, two people, each with what they are good at. */
@Tag("ASERT-S3")
@Tag("SEM-29")
class SharingPlannerTest {
    private static final ActorId PARTNER = ActorId.of("partner");
    private static final DesignTools TOOLS =
            DesignTools.of(new BranchAndBoundSolver()).withPay(new PayRates(null, Rate.parse("USD 18.00 per hour")));

    /** The kitchen: dough, and scrubbing. The partner scrubs. */
    private static DesignTools with(Bakery partner, String provider) {
        PersonBrief brief = PersonBrief.of(PARTNER, partner.person().getStatements());
        return TOOLS.withPartners(List.of(new DesignTools.Partner(PARTNER, brief, ActorId.of(provider))));
    }

    private static ProposedDesign only(Bakery bakery, DesignTools tools) {
        return DesignSearch.of(StandardStrategies.checker())
                .find(bakery.brief(), bakery.person(), tools, List.of(StrategyId.SHARING))
                .designs()
                .get(0);
    }

    @Test
    void each_gets_what_they_are_good_at_and_the_design_is_complete() {
        Bakery bakery = Bakery.open().does("baking").works("08:00-12:00");
        ProposedDesign one = only(bakery, with(new Bakery().does("washing").works("08:00-12:00"), "agency"));
        JobDesign design = (JobDesign) one.design();
        assertThat(design.getSharers())
                .extracting(sharer -> sharer.person() + " " + sharer.tasks() + " " + sharer.strengths())
                .containsExactly("job-seeker [dough] [baking]", "partner [scrub] [washing]");
        assertThat(one.findings()).allMatch(finding -> finding.finding().outcome() == Outcome.MET);
        // Both fit: six points a minute, 300 minutes each.
        assertThat(one.draft().value()).isEqualTo(6 * 300);
    }

    @Test
    @Tag("SEM-28")
    void it_says_when_each_of_them_works_be_it_at_the_same_time() {
        Bakery bakery = Bakery.open().does("baking").works("08:00-09:00");
        JobDesign design =
                (JobDesign) only(bakery, with(new Bakery().does("washing").works("08:00-09:00"), "agency"))
                        .design();
        assertThat(design.getPlannedWork())
                .extracting(PlannedWork::task)
                .extracting(task -> task.value())
                .contains("dough", "scrub");
        assertThat(design.getPlannedWork().stream()
                        .map(work -> work.when().length())
                        .reduce(Minutes.ZERO, Minutes::plus))
                .isEqualTo(Minutes.of(600));
    }

    @Test
    void of_a_partner_to_be_found_nobody_says_when_they_work() {
        ProposedDesign one = only(Bakery.open().does("baking").works("08:00-09:00"), TOOLS);
        assertThat(((JobDesign) one.design()).getPlannedWork())
                .isNotEmpty()
                .allMatch(work -> work.task().value().equals("dough"));
        assertThat(one.isSound()).isTrue();
    }

    @Test
    @Tag("CT-34")
    void hours_and_pay_are_the_persons_own() {
        ProposedDesign one = only(Bakery.open().does("baking").works("08:00-09:00"), TOOLS);
        assertThat(Objects.requireNonNull(one.job()).weekly()).isEqualTo(Minutes.of(300));
        assertThat(Objects.requireNonNull(one.job()).pay().weekly()).isEqualTo(Money.parse("USD 90.00"));
    }

    @Test
    @Tag("SEM-7")
    void the_persons_own_limit_of_earnings_counts_for_their_part() {
        // USD 390.00 a month at USD 18.00 an hour: 300 minutes a week.
        Bakery bakery = Bakery.open()
                .task("oven", "kitchen", 60, PrimaryResponsibility.NO, "baking")
                .does("baking")
                .says("limit", ProfileArea.PREFERENCE, new ProfileTopic.Pay(null, Money.parse("USD 390.00")))
                .works("08:00-12:00");
        ProposedDesign one =
                only(bakery, with(new Bakery().does("washing", "baking").works("08:00-12:00"), "agency"));
        assertThat(Objects.requireNonNull(one.job()).weekly().value()).isLessThanOrEqualTo(300);
    }

    @Test
    @Tag("ODEP-P10")
    void two_people_of_one_provider_are_flagged() {
        Bakery bakery = Bakery.open().does("baking").works("08:00-12:00");
        JobDesign design = (JobDesign)
                only(bakery, with(new Bakery().does("washing"), "agency")).design();
        JobDesign.Builder same = JobDesign.builder().from(design);
        same.sharers(design.getSharers().stream()
                .map(one -> new Sharer(one.person(), one.tasks(), one.strengths(), true, ActorId.of("agency")))
                .toList());
        assertThat(StandardStrategies.checker().findings(same.build(), bakery.brief(), bakery.person()))
                .anyMatch(one -> one.finding().reason().code().equals("strategy.flag.one-provider"));
    }

    @Test
    @Tag("SEM-28")
    void a_job_of_many_tasks_is_shared_too_and_the_gap_to_the_best_is_stated() {
        Bakery bakery = Bakery.open().does("baking").works("06:00-18:00");
        for (int i = 0; i < 9; i++) {
            bakery.task("bake-" + i, "kitchen", 20 + i, PrimaryResponsibility.NO, "baking");
            bakery.task("wash-" + i, "kitchen", 20 + i, PrimaryResponsibility.NO, "washing");
        }
        ProposedDesign one = only(bakery, with(new Bakery().does("washing").works("06:00-18:00"), "agency"));
        JobDesign design = (JobDesign) one.design();
        assertThat(design.getSharers().get(0).tasks())
                .allMatch(
                        task -> task.value().startsWith("bake") || task.value().equals("dough"));
        assertThat(one.findings()).allMatch(finding -> finding.finding().outcome() == Outcome.MET);
        assertThat(one.draft().value()).isEqualTo(one.draft().bound());
        ProposedDesign found = only(bakery.hours(60, 240), TOOLS);
        assertThat(found.draft().status()).isEqualTo(AssignmentStatus.FEASIBLE);
        assertThat(found.draft().value()).isLessThan(found.draft().bound());
    }

    @Test
    void where_no_split_suits_it_says_what_stands_against_it() {
        Bakery bakery = Bakery.open()
                .does("baking")
                .wishes(ConditionWish.MUST_HAVE, WorkCondition.OUTDOORS)
                .works("08:00-12:00");
        DesignDrafts drafts =
                SharingPlanner.of(bakery.brief(), bakery.person(), TOOLS).plan();
        assertThat(drafts.drafts()).isEmpty();
        assertThat(drafts.conflicts().get(0).constraints())
                .extracting(DesignConstraint::kind)
                .containsExactly(DesignConstraint.Kind.PERSON_MUST_HAVE);
        assertThat(drafts.conflicts().get(0).irreducible()).isTrue();
    }
}
