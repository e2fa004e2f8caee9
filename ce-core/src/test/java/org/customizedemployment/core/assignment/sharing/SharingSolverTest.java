package org.customizedemployment.core.assignment.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentItem.Presence;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.error.InvalidValueException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-29")
class SharingSolverTest {
    private static final int PROBLEMS = 300;
    private static final SharingSolver SOLVER = SharingSolver.with(new BranchAndBoundSolver());
    private static final SolverLimits LIMITS = SolverLimits.standard();

    private static AssignmentProblem.Builder side(int mostTotal, AssignmentItem... items) {
        return AssignmentProblem.builder()
                .addSlots(AssignmentSlot.of("mon", 1, 1, 6))
                .addSlots(AssignmentSlot.of("tue", 2, 1, 6))
                .addItems(items)
                .leastTotal(1)
                .mostTotal(mostTotal);
    }

    private static AssignmentItem item(String id, int grains, long worth) {
        return AssignmentItem.builder()
                .id(id)
                .least(grains)
                .most(grains)
                .worthPerGrain(worth)
                .addSlots("mon", "tue")
                .build();
    }

    @Test
    void the_weaker_side_comes_first() {
        // All to the first would be worth most in all; then the second has nothing.
        SharingProblem problem = new SharingProblem(
                side(12, item("filing", 4, 9), item("mail", 4, 8), item("stock", 2, 9))
                        .build(),
                side(12, item("filing", 4, 3), item("mail", 4, 5), item("stock", 2, 6))
                        .build());
        SharingAnswer answer = SOLVER.solve(problem, LIMITS);
        assertThat(answer.status()).isEqualTo(AssignmentStatus.OPTIMAL);
        assertThat(answer.first()).extracting(Choice::item).containsExactly("filing");
        assertThat(answer.second()).extracting(Choice::item).containsExactly("mail", "stock");
        assertThat(answer.weaker()).isEqualTo(32);
    }

    @Test
    void what_someone_cant_take_goes_to_the_other() {
        AssignmentItem lifting = AssignmentItem.builder()
                .from(item("stock", 2, 9))
                .presence(Presence.FORBIDDEN)
                .build();
        SharingAnswer answer = SOLVER.solve(
                new SharingProblem(
                        side(12, lifting, item("mail", 4, 5)).build(),
                        side(12, item("stock", 2, 1), item("mail", 4, 5)).build()),
                LIMITS);
        assertThat(answer.first()).extracting(Choice::item).containsExactly("mail");
        assertThat(answer.second()).extracting(Choice::item).containsExactly("stock");
    }

    @Test
    void a_task_that_neither_can_take_leaves_no_split() {
        AssignmentProblem side =
                side(3, item("stock", 4, 9), item("mail", 2, 5)).build();
        assertThat(SOLVER.solve(new SharingProblem(side, side), LIMITS))
                .isEqualTo(SharingAnswer.none(AssignmentStatus.INFEASIBLE, 0));
    }

    @Test
    void both_sides_have_the_same_tasks_in_the_same_lengths() {
        AssignmentProblem one = side(3, item("stock", 4, 9)).build();
        AssignmentProblem other = side(3, item("stock", 3, 9)).build();
        assertThatThrownBy(() -> new SharingProblem(one, other)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void it_agrees_with_trying_every_split() {
        int answered = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            SharingProblem problem = random(seed);
            SharingAnswer answer = SOLVER.solve(problem, LIMITS);
            long[] right = everySplit(problem);
            assertThat(answer.status().isAnswered()).as("seed %d", seed).isEqualTo(right.length > 0);
            if (right.length > 0) {
                answered++;
                assertThat(answer.status()).isEqualTo(AssignmentStatus.OPTIMAL);
                assertThat(new long[] {answer.weaker(), answer.firstValue() + answer.secondValue()})
                        .as("seed %d", seed)
                        .isEqualTo(right);
                assertThat(AssignmentChecker.check(problem.first(), answer.first()))
                        .isEmpty();
                assertThat(AssignmentChecker.check(problem.second(), answer.second()))
                        .isEmpty();
                assertThat(AssignmentChecker.value(problem.first(), answer.first()))
                        .isEqualTo(answer.firstValue());
                assertThat(answer.first().size() + answer.second().size())
                        .isEqualTo(problem.first().getItems().size());
            }
        }
        assertThat(answered).isBetween(PROBLEMS / 4, PROBLEMS - 10);
    }

    @Test
    void the_order_of_the_items_plays_no_part() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            SharingProblem problem = random(seed);
            SharingProblem reversed = new SharingProblem(reversed(problem.first()), reversed(problem.second()));
            assertThat(SOLVER.solve(reversed, LIMITS)).isEqualTo(SOLVER.solve(problem, LIMITS));
        }
    }

    private static AssignmentProblem reversed(AssignmentProblem problem) {
        List<AssignmentItem> items = new ArrayList<>(problem.getItems());
        Collections.reverse(items);
        return AssignmentProblem.builder().from(problem).items(items).build();
    }

    private static SharingProblem random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<AssignmentItem> left = new ArrayList<>();
        List<AssignmentItem> right = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            int grains = 1 + random.nextInt(5);
            left.add(some(random, "i" + i, grains));
            right.add(some(random, "i" + i, grains));
        }
        return new SharingProblem(
                side(4 + random.nextInt(9), left.toArray(AssignmentItem[]::new)).build(),
                side(4 + random.nextInt(9), right.toArray(AssignmentItem[]::new))
                        .mostDays(1 + random.nextInt(2))
                        .build());
    }

    private static AssignmentItem some(SplittableRandom random, String id, int grains) {
        return AssignmentItem.builder()
                .from(item(id, grains, random.nextInt(10)))
                .presence(random.nextInt(6) == 0 ? Presence.FORBIDDEN : Presence.OPTIONAL)
                .build();
    }

    /** The weaker side and the sum of the best split, or nothing. */
    private static long[] everySplit(SharingProblem problem) {
        Side first = new Side(problem.first(), new BranchAndBoundSolver(), LIMITS);
        Side second = new Side(problem.second(), new BranchAndBoundSolver(), LIMITS);
        long[] best = {};
        for (int split = 0; split < 1 << first.count(); split++) {
            boolean[] here = new boolean[first.count()];
            boolean[] there = new boolean[first.count()];
            long[] worth = new long[2];
            boolean possible = true;
            for (int i = 0; i < here.length; i++) {
                here[i] = (split >> i & 1) == 1;
                there[i] = !here[i];
                worth[here[i] ? 0 : 1] += (here[i] ? first : second).worth(i);
                possible &= (here[i] ? first : second).canTake(i);
            }
            if (possible && first.lay(here).isPresent() && second.lay(there).isPresent()) {
                long weaker = Math.min(worth[0], worth[1]);
                long sum = worth[0] + worth[1];
                if (best.length == 0 || weaker > best[0] || (weaker == best[0] && sum > best[1])) {
                    best = new long[] {weaker, sum};
                }
            }
        }
        return best;
    }
}
