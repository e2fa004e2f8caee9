package org.customizedemployment.core.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.practice.PracticeTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompetencyGapsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 9);

    private static StatementRating rate(String id, Rating rating) {
        return StatementRating.of(CompetencyStatement.of(id), rating);
    }

    private static CompetencyGaps gaps(StatementRating... ratings) {
        return CompetencyGaps.of(SelfAssessment.of(ActorId.of("specialist-4"), DAY, List.of(ratings)));
    }

    @Test
    @Tag("ICF-C3")
    @Tag("ICF-C9")
    void gaps_come_by_rated_importance_whatever_the_order_of_the_ratings() {
        CompetencyGaps gaps = gaps(
                rate("ICF-C9.S1", Rating.GAP),
                rate("ICF-C3.K9", Rating.GAP),
                rate("ICF-C3.K2", Rating.GAP),
                rate("ICF-C1.A1", Rating.DEVELOPING));
        assertThat(gaps.withGaps())
                .extracting(CompetencyGap::competency)
                .containsExactly(Competency.PROCESS, Competency.ORGANIZATION);
        assertThat(gaps.withGaps().get(0).gaps())
                .extracting(gap -> gap.statement().getId())
                .containsExactly("ICF-C3.K2", "ICF-C3.K9");
        assertThat(gaps.getCompetencies()).extracting(CompetencyGap::competency).containsExactly(Competency.values());
        assertThat(gaps.getCompetencies().get(0).developing())
                .extracting(StatementGap::rating)
                .containsExactly(Rating.DEVELOPING);
    }

    @Test
    @Tag("ICF-C3")
    void a_gap_names_the_tasks_that_practice_it_and_the_day() {
        CompetencyGaps gaps = gaps(
                new StatementRating(CompetencyStatement.of("ICF-C3.K9"), Rating.GAP, LATER, "never had to"),
                rate("ICF-C3.K4", Rating.GAP));
        CompetencyGap process = gaps.withGaps().get(0);
        assertThat(process.gaps()).extracting(StatementGap::on).containsExactly(DAY, LATER);
        assertThat(process.gaps().get(1).practicedBy())
                .containsExactly(PracticeTask.ARRANGE_FINANCIAL_SUPPORTS, PracticeTask.WATCH_BENEFITS);
        assertThat(process.tasksToPractice())
                .containsExactly(
                        PracticeTask.ARRANGE_FINANCIAL_SUPPORTS,
                        PracticeTask.BUILD_PORTFOLIO,
                        PracticeTask.WATCH_BENEFITS);
    }

    @Test
    @Tag("ICF-C6")
    void what_is_not_rated_is_listed_and_is_no_gap() {
        CompetencyGap networking = gaps(rate("ICF-C6.K2", Rating.CANNOT_RATE), rate("ICF-C6.S1", Rating.HAVE_IT))
                .getCompetencies()
                .get(5);
        assertThat(networking.gaps()).isEmpty();
        assertThat(networking.cannotRate())
                .extracting(CompetencyStatement::getId)
                .containsExactly("ICF-C6.K2");
        assertThat(networking.notRated())
                .extracting(CompetencyStatement::getId)
                .containsExactly("ICF-C6.K1", "ICF-C6.K3", "ICF-C6.K4", "ICF-C6.S2", "ICF-C6.A1", "ICF-C6.A2");
        assertThat(networking.counts())
                .containsExactly(
                        new TypeCount(StatementType.KNOWLEDGE, 0, 0, 0, 1, 3),
                        new TypeCount(StatementType.SKILL, 1, 0, 0, 0, 1),
                        new TypeCount(StatementType.ABILITY, 0, 0, 0, 0, 2));
    }

    @Test
    void a_statement_is_rated_once_and_words_stay_out_of_texts() {
        assertThatThrownBy(() -> gaps(rate("ICF-C1.A1", Rating.GAP), rate("ICF-C1.A1", Rating.HAVE_IT)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("ICF-C1.A1 is rated twice");
        var rating = new StatementRating(CompetencyStatement.of("ICF-C1.A3"), Rating.GAP, null, "it hurts");
        var mine = SelfAssessment.of(ActorId.of("specialist-4"), DAY, List.of(rating));
        assertThat(rating + " " + mine).contains("ICF-C1.A3").doesNotContain("hurts");
    }

    @Property(tries = 100)
    @net.jqwik.api.Tag("SEM-20")
    void every_statement_stands_in_exactly_one_place(@ForAll List<Rating> ratings, @ForAll Random order) {
        List<CompetencyStatement> statements = new ArrayList<>(CompetencyStatement.all());
        Collections.shuffle(statements, order);
        List<StatementRating> some = new ArrayList<>();
        for (int i = 0; i < Math.min(ratings.size(), statements.size()); i++) {
            some.add(StatementRating.of(statements.get(i), ratings.get(i)));
        }
        CompetencyGaps gaps = gaps(some.toArray(new StatementRating[0]));
        for (CompetencyGap one : gaps.getCompetencies()) {
            int total = one.counts().stream().mapToInt(TypeCount::total).sum();
            int have = one.counts().stream().mapToInt(TypeCount::haveIt).sum();
            assertThat(total).isEqualTo(one.competency().getStatements().size());
            assertThat(have
                            + one.gaps().size()
                            + one.developing().size()
                            + one.cannotRate().size()
                            + one.notRated().size())
                    .isEqualTo(total);
            assertThat(one.counts())
                    .allSatisfy(count ->
                            assertThat(count.total()).isEqualTo(one.competency().count(count.type())));
        }
        Collections.shuffle(some, order);
        assertThat(gaps(some.toArray(new StatementRating[0])).getCompetencies()).isEqualTo(gaps.getCompetencies());
    }
}
