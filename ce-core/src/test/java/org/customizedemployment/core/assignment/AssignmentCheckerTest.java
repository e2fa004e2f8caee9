package org.customizedemployment.core.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.customizedemployment.core.assignment.AssignmentConstraint.Kind;
import org.customizedemployment.core.assignment.AssignmentItem.Presence;
import org.customizedemployment.core.error.InvalidValueException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-29")
class AssignmentCheckerTest {
    private static final Choice FILING = Choice.of("filing", "mon-1", 3);
    private static final Choice COPYING =
            new Choice("copying", List.of(new Choice.Placement("mon-1", 2), new Choice.Placement("mon-2", 2)));

    /** Filing 2 to 4 grains in one piece on Monday, copying 4 grains wherever, stock on Tuesday; two donors. */
    static AssignmentProblem.Builder office() {
        return AssignmentProblem.builder()
                .addSlots(new AssignmentSlot("mon-1", 1, 1, 2, 6))
                .addSlots(AssignmentSlot.of("mon-2", 1, 2, 6))
                .addSlots(AssignmentSlot.of("mon-3", 1, 3, 6))
                .addSlots(AssignmentSlot.of("tue-1", 2, 1, 6))
                .addDonors(new AssignmentDonor("clerk", 6, 1, 40))
                .addDonors(new AssignmentDonor("stock", 6, 3, 40))
                .addItems(item("filing", "clerk", 2, 4, "mon-1", "mon-3").build())
                .addItems(item("copying", "clerk", 4, 4, "mon-1", "mon-2", "mon-3", "tue-1")
                        .divisible(true)
                        .build())
                .addItems(item("shelves", "stock", 3, 3, "tue-1", "mon-3").build())
                .leastTotal(2)
                .mostTotal(9);
    }

    static AssignmentItem.Builder item(String id, String donor, int least, int most, String... slots) {
        return AssignmentItem.builder()
                .id(id)
                .donor(donor)
                .least(least)
                .most(most)
                .worthPerGrain(10)
                .fixedWorth(5)
                .addSlots(slots);
    }

    private static List<AssignmentConstraint> broken(AssignmentProblem.Builder problem, Choice... choices) {
        return AssignmentChecker.check(problem.build(), List.of(choices));
    }

    private static List<AssignmentConstraint> only(Kind kind, String subject) {
        return List.of(new AssignmentConstraint(kind, subject));
    }

    @Test
    void a_choice_that_keeps_every_constraint_breaks_none() {
        assertThat(broken(office(), FILING)).isEmpty();
        assertThat(broken(office(), COPYING)).isEmpty();
        assertThat(broken(office(), FILING, Choice.of("shelves", "tue-1", 3))).isEmpty();
        assertThat(broken(office().leastTotal(0))).isEmpty();
    }

    @Test
    void lengths_windows_and_pieces_are_those_of_the_item() {
        assertThat(broken(office(), Choice.of("filing", "mon-1", 5))).isEqualTo(only(Kind.LENGTH, "filing"));
        assertThat(broken(office(), Choice.of("copying", "tue-1", 3))).isEqualTo(only(Kind.LENGTH, "copying"));
        assertThat(broken(office(), Choice.of("filing", "mon-2", 3))).isEqualTo(only(Kind.WINDOW, "filing"));
        Choice inTwo =
                new Choice("filing", List.of(new Choice.Placement("mon-1", 2), new Choice.Placement("mon-3", 2)));
        assertThat(broken(office().contiguous(false), inTwo)).isEqualTo(only(Kind.ONE_PIECE, "filing"));
    }

    @Test
    void what_is_not_there_or_twice_is_said_before_anything_else() {
        assertThat(broken(office(), Choice.of("welding", "mon-1", 3))).isEqualTo(only(Kind.KNOWN, "welding"));
        assertThat(broken(office(), FILING, FILING)).isEqualTo(only(Kind.KNOWN, "filing"));
        assertThat(broken(office(), Choice.of("filing", "sun-1", 3))).isEqualTo(only(Kind.KNOWN, "filing"));
        assertThat(broken(office(), Choice.of("filing", "mon-1", 0))).isEqualTo(only(Kind.KNOWN, "filing"));
        assertThat(broken(office(), new Choice("filing", List.of()))).isEqualTo(only(Kind.KNOWN, "filing"));
    }

    @Test
    void a_used_slot_holds_its_least_and_no_more_than_its_capacity() {
        Choice one = new Choice("copying", List.of(new Choice.Placement("mon-1", 1), new Choice.Placement("mon-2", 3)));
        assertThat(broken(office(), one)).isEqualTo(only(Kind.SLOT_LEAST, "mon-1"));
        AssignmentProblem.Builder small = office().addSlots(AssignmentSlot.of("wed-1", 3, 1, 2))
                .addItems(item("mail", "stock", 3, 3, "wed-1").build());
        assertThat(broken(small, Choice.of("mail", "wed-1", 3))).isEqualTo(only(Kind.SLOT_CAPACITY, "wed-1"));
    }

    @Test
    void the_used_slots_of_a_day_follow_on_each_other_unless_that_is_not_asked_for() {
        Choice apart = Choice.of("shelves", "mon-3", 3);
        assertThat(broken(office(), FILING, apart)).isEqualTo(only(Kind.CONTIGUOUS, "1"));
        assertThat(broken(office().contiguous(false), FILING, apart)).isEmpty();
    }

    @Test
    void days_donors_and_totals_are_limited() {
        Choice shelves = Choice.of("shelves", "tue-1", 3);
        assertThat(broken(office().mostDays(1), FILING, shelves)).isEqualTo(only(Kind.MOST_DAYS, ""));
        assertThat(broken(office().mostDonors(1), FILING, shelves)).isEqualTo(only(Kind.MOST_DONORS, ""));
        assertThat(broken(office().mostTotal(5), FILING, shelves)).isEqualTo(only(Kind.MOST_TOTAL, ""));
        assertThat(broken(office().leastTotal(4), FILING)).isEqualTo(only(Kind.LEAST_TOTAL, ""));
    }

    @Test
    void a_donor_keeps_what_it_has_to_keep() {
        assertThat(broken(office(), FILING, COPYING))
                .containsExactly(
                        new AssignmentConstraint(Kind.DONOR_MOST, "clerk"),
                        new AssignmentConstraint(Kind.DONOR_ITEMS, "clerk"));
    }

    @Test
    void required_and_forbidden_items_and_groups_hold() {
        AssignmentProblem.Builder required = office().addItems(item("mail", "stock", 1, 1, "mon-1")
                .presence(Presence.REQUIRED)
                .build());
        assertThat(broken(required, FILING)).isEqualTo(only(Kind.REQUIRED, "mail"));
        AssignmentProblem.Builder forbidden = office().addItems(item("mail", "stock", 1, 1, "mon-1")
                .presence(Presence.FORBIDDEN)
                .build());
        assertThat(broken(forbidden, FILING, Choice.of("mail", "mon-1", 1))).isEqualTo(only(Kind.FORBIDDEN, "mail"));
        ItemGroup both = ItemGroup.together("both", List.of("filing", "shelves"));
        assertThat(broken(office().addGroups(both), FILING)).isEqualTo(only(Kind.GROUP, "both"));
        assertThat(broken(office().addGroups(both), COPYING)).isEmpty();
        assertThat(broken(office().addGroups(both), FILING, Choice.of("shelves", "tue-1", 3)))
                .isEmpty();
    }

    @Test
    void an_answer_is_worth_what_its_choices_are_worth_less_the_donors_touched() {
        AssignmentProblem problem = office().build();
        assertThat(AssignmentChecker.value(problem, List.of(FILING))).isEqualTo(3 * 10 + 5 - 40);
        AssignmentStatus feasible = AssignmentStatus.FEASIBLE;
        List<Choice> filing = List.of(FILING);
        assertThat(AssignmentChecker.check(problem, new AssignmentAnswer(feasible, -5, 10, filing)))
                .isEmpty();
        List<AssignmentConstraint> wrong = only(Kind.VALUE, "");
        assertThat(AssignmentChecker.check(problem, new AssignmentAnswer(feasible, -4, 10, filing)))
                .isEqualTo(wrong);
        assertThat(AssignmentChecker.check(problem, new AssignmentAnswer(feasible, -5, -6, filing)))
                .isEqualTo(wrong);
        AssignmentAnswer notOptimal = new AssignmentAnswer(AssignmentStatus.OPTIMAL, -5, 10, filing);
        assertThat(AssignmentChecker.check(problem, notOptimal)).isEqualTo(wrong);
        AssignmentAnswer both = new AssignmentAnswer(AssignmentStatus.INFEASIBLE, -5, 10, filing);
        assertThat(AssignmentChecker.check(problem, both)).isEqualTo(wrong);
        assertThat(AssignmentChecker.check(problem, AssignmentAnswer.infeasible()))
                .isEmpty();
    }

    @Test
    void the_gap_is_in_thousandths_of_the_value_rounded_up() {
        assertThat(answer(1000, 1000).gapPermille()).isZero();
        assertThat(answer(1000, 1003).gapPermille()).isEqualTo(3);
        assertThat(answer(3000, 3010).gapPermille()).isEqualTo(4);
        assertThat(answer(0, 1).gapPermille()).isEqualTo(Long.MAX_VALUE);
    }

    private static AssignmentAnswer answer(long value, long bound) {
        return new AssignmentAnswer(AssignmentStatus.FEASIBLE, value, bound, List.of());
    }

    @Test
    void a_problem_that_refers_to_what_is_not_there_does_not_exist() {
        AssignmentProblem.Builder slot =
                office().addItems(item("mail", "stock", 1, 1, "sun-1").build());
        assertThatThrownBy(slot::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a slot");
        AssignmentProblem.Builder donor =
                office().addItems(item("mail", "nobody", 1, 1, "mon-1").build());
        assertThatThrownBy(donor::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a donor");
        AssignmentProblem.Builder twice =
                office().addItems(item("filing", "stock", 1, 1, "mon-1").build());
        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("items twice");
        AssignmentProblem.Builder group = office().addGroups(ItemGroup.atLeast("need", 1, List.of("welding")));
        assertThatThrownBy(group::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("an item");
        assertThatThrownBy(() -> office().leastTotal(10).build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> item("mail", "stock", 3, 2, "mon-1").build())
                .isInstanceOf(InvalidValueException.class);
    }
}
