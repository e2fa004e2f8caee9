package org.customizedemployment.core.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.value.Rate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarningsLimitTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Rate MOST = Rate.parse("USD 1000.00 per month");

    @ParameterizedTest
    @EnumSource(value = Capacity.class, names = "JOB_SEEKER", mode = EnumSource.Mode.EXCLUDE)
    @Tag("SEM-7")
    void nobody_but_the_person_states_a_limit(Capacity other) {
        assertThatThrownBy(() -> new EarningsLimit(MOST, decision(other))).hasMessageContaining("CE-CORE-019");
    }

    @Test
    @Tag("SEM-7")
    void a_limit_is_the_persons_and_removable() {
        BenefitsPlan.Builder plan = BenefitsPlan.builder();
        plan.header(EntryHeader.first("benefits-plan"))
                .planner(ActorId.of("planner"))
                .madeOn(DAY);
        assertThat(plan.build().getEarningsLimit()).isEmpty();
        BenefitsPlan limited = plan.earningsLimit(new EarningsLimit(MOST, decision(Capacity.JOB_SEEKER)))
                .build();
        BenefitsPlan next = BenefitsPlan.builder()
                .from(limited)
                .header(limited.getHeader().next())
                .earningsLimit(java.util.Optional.empty())
                .build();
        assertThat(limited.getEarningsLimit()).isPresent();
        assertThat(next.getEarningsLimit()).isEmpty();
    }

    private static HumanDecision decision(Capacity capacity) {
        return new HumanDecision(ActorId.of("someone"), capacity, DAY, "words", List.of());
    }
}
