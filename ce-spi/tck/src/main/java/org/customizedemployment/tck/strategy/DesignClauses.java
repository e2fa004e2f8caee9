package org.customizedemployment.tck.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.strategy.StrategyClauses.broken;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.DesignChecker;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.value.Minutes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a strategy lays out: designs that are what they claim, the same each time, within what it was given to work with. */
interface DesignClauses extends StrategyClauses {
    @Test
    @Tag("SEM-29")
    default void there_is_a_design_that_is_what_the_strategy_says() {
        assertThat(strategy().accepts(place())).as("it accepts the place").isTrue();
        assertThat(right()).as("designs at the place").isNotEmpty();
    }

    @Test
    @Tag("SEM-29")
    default void its_own_designs_keep_its_definition() {
        for (Design design : right()) {
            assertThat(broken(strategy().check(design, place())))
                    .as("%s", design.id())
                    .isEmpty();
            assertThat(strategy().applies(design, place()))
                    .as("it applies to %s", design.id())
                    .isTrue();
        }
    }

    @Test
    @Tag("SEM-29")
    @Tag("ODEP-P2")
    default void the_checker_of_all_designs_finds_nothing_against_them() {
        for (DesignDraft draft : drafts(tools()).drafts()) {
            assertThat(broken(checker().findings(draft.design(), place(), person())))
                    .as(
                            "%s: its own clauses, what holds for all designs, what the person said",
                            draft.design().id())
                    .isEmpty();
        }
    }

    @Test
    @Tag("SEM-29")
    default void each_design_says_which_strategy_it_comes_from() {
        assertThat(drafts(tools()).drafts())
                .allSatisfy(draft -> assertThat(draft.design().getStrategies())
                        .contains(strategy().getId()));
    }

    @Test
    @Tag("SEM-20")
    default void the_same_place_and_person_give_the_same_designs() {
        assertThat(drafts(tools())).isEqualTo(drafts(tools()));
    }

    @Test
    default void ids_are_made_of_what_it_was_given_and_none_comes_twice() {
        List<String> ids = drafts(tools().withIdPrefix("trial")).drafts().stream()
                .map(draft -> draft.design().id().value())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("trial-"));
    }

    @Test
    default void what_it_claims_to_be_best_is_no_more_than_it_says() {
        assertThat(drafts(tools()).drafts())
                .allSatisfy(draft -> assertThat(draft.bound()).isGreaterThanOrEqualTo(draft.value()));
    }

    @Test
    default void a_single_step_is_enough_to_be_honest() {
        DesignTools hasty = tools().withLimits(tools().limits().withIterations(1));
        for (DesignDraft draft : drafts(hasty).drafts()) {
            assertThat(broken(strategy().check(draft.design(), place()))).isEmpty();
        }
    }

    @Test
    @Tag("ASERT-D1")
    default void nobody_gives_more_of_their_job_to_a_new_one_than_may_go() {
        if (place() instanceof WorkplaceBrief workplace) {
            for (DesignDraft draft : drafts(tools().withDonorShare(0)).drafts()) {
                JobDesign design = (JobDesign) draft.design();
                // Who changes a job that is there swaps tasks: what goes comes back.
                if (design.getExistingJob().isEmpty()) {
                    assertThat(givers(design, workplace))
                            .as("current jobs that give work although none may")
                            .isEmpty();
                }
            }
        }
    }

    @Test
    @Tag("SEM-20")
    default void where_nothing_is_known_no_design_is_what_the_strategy_says() {
        for (Brief unknown : StrategyClauses.unknownPlaces()) {
            if (strategy().accepts(unknown)) {
                assertThat(strategy().propose(unknown, person(), tools()).drafts())
                        .as("at %s", unknown.getClass().getSimpleName())
                        .allSatisfy(draft -> assertThat(strategy().applies(draft.design(), unknown))
                                .as("%s", draft.design().id())
                                .isFalse());
            }
        }
    }

    private List<EntryId> givers(JobDesign design, WorkplaceBrief workplace) {
        return DonorChange.of(design, workplace).stream()
                .filter(change -> change.moved().compareTo(Minutes.ZERO) > 0)
                .map(DonorChange::job)
                .filter(job -> isAnothers(workplace, job))
                .toList();
    }

    /** Whether somebody holds the job who is not the person. */
    private boolean isAnothers(WorkplaceBrief workplace, EntryId job) {
        ActorId self = person().getActor();
        return workplace
                .job(job)
                .flatMap(WorkplaceJob::getHolder)
                .filter(holder -> !holder.equals(self))
                .isPresent();
    }

    private DesignDrafts drafts(DesignTools with) {
        return strategy().propose(place(), person(), with);
    }

    private DesignChecker checker() {
        List<CustomizationStrategy> all = new ArrayList<>(StandardStrategies.all());
        all.removeIf(one -> one.getId().equals(strategy().getId()));
        all.add(strategy());
        return DesignChecker.of(all);
    }
}
