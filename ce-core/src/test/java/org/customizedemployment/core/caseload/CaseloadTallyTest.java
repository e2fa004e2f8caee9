package org.customizedemployment.core.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.todo.TodoItem;
import org.customizedemployment.core.todo.TodoKind;
import org.customizedemployment.core.value.Minutes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseloadTallyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Provide
    Arbitrary<CaseStanding> standings() {
        Arbitrary<PhaseId> phases = Arbitraries.of("intake", "discovery", "job-development", "own-phase", "closed")
                .map(PhaseId::of)
                .injectNull(0.1);
        Arbitrary<List<TodoItem>> due = Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 60))
                .as(CaseloadTallyTest::item)
                .list()
                .ofMaxSize(3)
                .map(all -> all.stream()
                        .sorted((one, other) -> one.due().compareTo(other.due()))
                        .toList());
        Arbitrary<List<HoursUsed>> hours = Combinators.combine(
                        Arbitraries.of("discovery", "job-development"),
                        Arbitraries.longs().between(1, 2400),
                        Arbitraries.longs().between(0, 3000))
                .as((what, limit, used) -> new HoursUsed(what, Minutes.of(limit), Minutes.of(used)))
                .list()
                .ofMaxSize(2)
                .map(all -> all.stream().limit(1).toList());
        return Combinators.combine(
                        phases,
                        Arbitraries.of(Deadline.class),
                        Arbitraries.of(TodoKind.class).set().ofMaxSize(3),
                        Arbitraries.of(Work.class),
                        Arbitraries.longs().between(0, 2400),
                        hours,
                        due,
                        Arbitraries.integers().between(100, 160))
                .as((phase, deadline, overdue, work, weekly, used, items, number) -> new CaseStanding(
                        CaseId.of("case-" + number),
                        phase,
                        deadline,
                        List.copyOf(overdue),
                        work,
                        Minutes.of(weekly),
                        used,
                        used,
                        items));
    }

    private static TodoItem item(int number, int days) {
        LocalDate due = TODAY.minusDays(30).plusDays(days);
        return new TodoItem(
                CaseId.of("case-" + number),
                due,
                TodoKind.CONTACT,
                List.of(),
                null,
                Reason.of("todo.contact"),
                Citation.of("ICF-T31"),
                due.isBefore(TODAY),
                null);
    }

    /** Everything that a view tells. */
    private static String told(CaseloadTally tally) {
        CaseloadView view = CaseloadView.of(tally, TODAY, Audience.TEAM);
        return String.join(
                "\n",
                tally.toString(),
                view.getPhases().toString(),
                view.getDeadlines().toString(),
                view.getOverdue().toString(),
                view.getWork().toString(),
                view.getWeekly().toString(),
                view.getAuthorized().toString(),
                view.getCaps().toString(),
                view.getDue().toString(),
                cases(view));
    }

    private static String cases(CaseloadView view) {
        StringBuilder all = new StringBuilder();
        for (Division.Part one : view.getPhases().parts()) {
            all.append(view.getCases(Figure.PHASE, one.key()));
        }
        for (Deadline one : Deadline.values()) {
            all.append(view.getCases(Figure.DEADLINE, one.word()));
        }
        view.getAuthorized().forEach(one -> all.append(view.getCases(Figure.AUTHORIZED, one.what())));
        return all.toString();
    }

    /** Each figure from the cases that stand beside it. */
    @Property(tries = 200)
    void a_figure_is_as_many_as_the_cases_it_counts(@ForAll("lists") List<CaseStanding> cases) {
        CaseloadView view = CaseloadView.of(tally(cases), TODAY, Audience.TEAM);
        for (Division.Part one : view.getPhases().parts()) {
            CountedCases counted = view.getCases(Figure.PHASE, one.key());
            assertThat(counted.cases().size() + counted.more())
                    .isEqualTo(one.count().orElseThrow());
            assertThat(counted.cases()).isSorted().hasSizeLessThanOrEqualTo(CountedCases.MOST);
            assertThat(counted.cases())
                    .allSatisfy(id -> assertThat(cases)
                            .anyMatch(all -> all.caseId().equals(id)
                                    && one.key()
                                            .equals(
                                                    all.phase() == null
                                                            ? ""
                                                            : all.phase().value())));
        }
        for (Deadline one : Deadline.values()) {
            CountedCases counted = view.getCases(Figure.DEADLINE, one.word());
            assertThat(counted.cases().size() + counted.more())
                    .isEqualTo(view.getDeadlines()
                            .part(one.word())
                            .flatMap(Division.Part::count)
                            .orElseThrow());
        }
    }

    @Property(tries = 50)
    @net.jqwik.api.Tag("FED-PRIV-1")
    void no_case_is_named_to_whoever_sees_none(@ForAll("lists") List<CaseStanding> cases) {
        for (Audience outside : List.of(Audience.FUNDER, Audience.PUBLIC)) {
            CaseloadView view = CaseloadView.of(tally(cases), TODAY, outside);
            assertThat(view.isCaseByCase()).isFalse();
            for (Figure figure : Figure.values()) {
                for (String key : List.of("", "discovery", "overdue", "working", "job-development")) {
                    assertThat(view.getCases(figure, key)).isEqualTo(CountedCases.NONE);
                }
            }
        }
    }

    private static CaseloadTally tally(List<CaseStanding> cases) {
        CaseloadTally tally = new CaseloadTally();
        cases.forEach(tally::add);
        return tally;
    }

    @Property(tries = 200)
    void the_order_of_the_cases_does_not_matter(@ForAll("lists") List<CaseStanding> cases, @ForAll long seed) {
        List<CaseStanding> other = new ArrayList<>(cases);
        Collections.shuffle(other, new Random(seed));
        assertThat(told(tally(other))).isEqualTo(told(tally(cases)));
    }

    @Property(tries = 200)
    void parts_counted_apart_are_the_whole(@ForAll("lists") List<CaseStanding> cases, @ForAll int cut) {
        int at = cases.isEmpty() ? 0 : Math.floorMod(cut, cases.size() + 1);
        CaseloadTally parts = tally(cases.subList(at, cases.size()));
        parts.addAll(tally(cases.subList(0, at)));
        assertThat(told(parts)).isEqualTo(told(tally(cases)));
    }

    @Provide
    Arbitrary<List<CaseStanding>> lists() {
        return standings().list().ofMaxSize(60);
    }

    private static CaseStanding standing(String phase, Work work, long weeklyHours) {
        return new CaseStanding(
                CaseId.of("case-1"),
                PhaseId.of(phase),
                Deadline.NONE,
                List.of(),
                work,
                Minutes.ofHours(weeklyHours),
                List.of(new HoursUsed("job-development", Minutes.ofHours(40), Minutes.ofHours(35))),
                List.of(),
                List.of(item(1, 0)));
    }

    private static CaseloadTally small() {
        CaseloadTally tally = new CaseloadTally();
        for (int i = 0; i < 30; i++) {
            tally.add(standing("discovery", i < 3 ? Work.WORKING : Work.NOT_YET, 15));
        }
        return tally;
    }

    @ParameterizedTest
    @Tag("FED-PRIV-1")
    @EnumSource(names = {"FUNDER", "PUBLIC"})
    void the_funder_and_the_public_see_no_small_count_and_no_case(Audience audience) {
        CaseloadView view = CaseloadView.of(small(), TODAY, audience);
        assertThat(view.getWork().part("working"))
                .hasValueSatisfying(one -> assertThat(one.count()).isEmpty());
        // What would give it away by subtraction is withheld too, and so is what those three work a week.
        assertThat(view.getWork().part("not-yet"))
                .hasValueSatisfying(one -> assertThat(one.count()).isEmpty());
        assertThat(view.getWeekly().parts())
                .allSatisfy(one -> assertThat(one.count()).isEmpty());
        assertThat(view.getDue()).isEmpty();
        assertThat(view.getPhases().part("discovery"))
                .hasValueSatisfying(one -> assertThat(one.count()).contains(30L));
    }

    @Test
    @Tag("FED-PRIV-1")
    void the_team_sees_every_count_and_what_is_due() {
        CaseloadView view = CaseloadView.of(small(), TODAY, Audience.TEAM);
        assertThat(view.getWork().part("working"))
                .hasValueSatisfying(one -> assertThat(one.count()).contains(3L));
        assertThat(view.getWeekly().part("from-10"))
                .hasValueSatisfying(one -> assertThat(one.count()).contains(3L));
        assertThat(view.getDue()).hasSize(CaseStanding.MOST_DUE);
        assertThat(view.getAuthorized()).singleElement().satisfies(line -> {
            assertThat(line.limit()).isEqualTo(Minutes.ofHours(1200));
            assertThat(line.used()).isEqualTo(Minutes.ofHours(1050));
            assertThat(line.nearlyUsed()).isEqualTo(30L);
            assertThat(line.percentUsed()).contains(87L);
        });
    }

    @Test
    @Tag("FED-PRIV-1")
    void nobody_else_gets_a_caseload_and_the_public_no_lower_count() {
        assertThatThrownBy(() -> CaseloadView.of(small(), TODAY, Audience.EMPLOYER))
                .isInstanceOf(CeException.class);
        assertThatThrownBy(() -> CaseloadView.of(small(), TODAY, Audience.PUBLIC, 2))
                .isInstanceOf(CeException.class);
    }

    @Test
    void a_view_stays_as_it_was_when_more_is_counted() {
        CaseloadTally tally = small();
        CaseloadView view = CaseloadView.of(tally, TODAY, Audience.TEAM);
        tally.add(standing("intake", Work.NOT_YET, 0));
        assertThat(view.getPhases().people()).isEqualTo(30L);
    }
}
