package org.customizedemployment.core.assignment.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.assignment.AssignmentConstraint;
import org.customizedemployment.core.assignment.AssignmentConstraint.Kind;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentItem.Presence;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.solver.ExhaustiveSolver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-29")
class ConflictFinderTest {
    private static final ConflictFinder FINDER = ConflictFinder.of(new ExhaustiveSolver(), SolverLimits.standard());

    private static AssignmentProblem.Builder shop() {
        return AssignmentProblem.builder()
                .addSlots(AssignmentSlot.of("mon", 1, 1, 4))
                .addSlots(AssignmentSlot.of("tue", 2, 1, 4))
                .addDonors(new AssignmentDonor("clerk", 20, 5, 0))
                .addItems(item("filing", "mon"))
                .addItems(item("copying", "tue"))
                .addItems(item("mail", "tue"))
                .leastTotal(0)
                .mostTotal(40);
    }

    private static AssignmentItem item(String id, String slot) {
        return AssignmentItem.builder()
                .id(id)
                .donor("clerk")
                .least(3)
                .most(4)
                .addSlots(slot)
                .build();
    }

    @Test
    void without_a_conflict_there_is_none() {
        assertThat(FINDER.find(shop().build())).isEqualTo(new Conflict<>(Conflict.Kind.NONE, List.of()));
    }

    @Test
    void hours_and_days_that_conflict_are_named_and_nothing_else() {
        Conflict<AssignmentConstraint> conflict =
                FINDER.find(shop().leastTotal(8).mostDays(1).mostDonors(1).build());
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.IRREDUCIBLE);
        assertThat(conflict.constraints())
                .contains(AssignmentConstraint.of(Kind.LEAST_TOTAL), AssignmentConstraint.of(Kind.MOST_DAYS))
                .doesNotContain(AssignmentConstraint.of(Kind.MOST_DONORS));
        assertIrreducible(shop().leastTotal(8).mostDays(1).mostDonors(1).build(), conflict);
    }

    @Test
    void a_task_that_must_be_there_on_a_day_that_is_full_is_a_conflict() {
        AssignmentItem copying = AssignmentItem.builder()
                .from(item("copying", "tue"))
                .presence(Presence.REQUIRED)
                .build();
        AssignmentItem mail = AssignmentItem.builder()
                .from(item("mail", "tue"))
                .presence(Presence.REQUIRED)
                .build();
        AssignmentProblem problem =
                shop().items(List.of(copying, mail, item("filing", "mon"))).build();
        Conflict<AssignmentConstraint> conflict = FINDER.find(problem);
        assertThat(conflict.constraints())
                .containsExactly(
                        new AssignmentConstraint(Kind.SLOT_CAPACITY, "tue"),
                        new AssignmentConstraint(Kind.REQUIRED, "copying"),
                        new AssignmentConstraint(Kind.REQUIRED, "mail"));
        assertIrreducible(problem, conflict);
    }

    @Test
    void conditions_of_the_callers_own_are_reduced_the_same_way() {
        List<String> conditions = List.of("no filing", "mornings", "no copying", "8 grains");
        Conflict<String> conflict = FINDER.find(
                conditions,
                kept -> shop().items(
                                kept.contains("no filing")
                                        ? List.of(item("copying", "tue"), item("mail", "tue"))
                                        : List.of(item("filing", "mon"), item("copying", "tue"), item("mail", "tue")))
                        .leastTotal(kept.contains("8 grains") ? 8 : 0)
                        .build());
        assertThat(conflict).isEqualTo(new Conflict<>(Conflict.Kind.IRREDUCIBLE, List.of("no filing", "8 grains")));
    }

    @Test
    void what_the_limits_leave_open_is_said() {
        ConflictFinder hasty = ConflictFinder.of(
                new ExhaustiveSolver(), SolverLimits.standard().withIterations(1));
        assertThat(hasty.find(shop().leastTotal(8).mostDays(1).build()).kind()).isEqualTo(Conflict.Kind.UNDECIDED);
    }

    private static void assertIrreducible(AssignmentProblem problem, Conflict<AssignmentConstraint> conflict) {
        ExhaustiveSolver solver = new ExhaustiveSolver();
        List<AssignmentConstraint> all = conflict.constraints();
        assertThat(solver.solve(ProblemConstraints.keeping(problem, all), SolverLimits.standard())
                        .status()
                        .isAnswered())
                .isFalse();
        for (AssignmentConstraint one : all) {
            List<AssignmentConstraint> others =
                    all.stream().filter(other -> !other.equals(one)).toList();
            assertThat(solver.solve(ProblemConstraints.keeping(problem, others), SolverLimits.standard())
                            .status()
                            .isAnswered())
                    .as("without %s", one)
                    .isTrue();
        }
    }
}
