package org.customizedemployment.rules.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.value.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CostSharesTest {
    private static CostShares shares(String... percents) {
        List<CostShares.Share> all = new ArrayList<>();
        for (int i = 0; i < percents.length; i++) {
            all.add(new CostShares.Share(OrganizationId.of("funder-" + i), new BigDecimal(percents[i])));
        }
        return CostShares.of(all);
    }

    @Test
    @Tag("SEM-27")
    @Tag("ICF-G3")
    void cents_left_over_go_to_the_largest_rest_and_then_to_the_first_id() {
        assertThat(shares("60", "40").split(Money.parse("USD 100.01")).values())
                .containsExactly(Money.parse("USD 60.01"), Money.parse("USD 40.00"));
        assertThat(shares("33.3333", "33.3333", "33.3334")
                        .split(Money.parse("USD 0.02"))
                        .values())
                .containsExactly(Money.parse("USD 0.01"), Money.parse("USD 0.00"), Money.parse("USD 0.01"));
    }

    @Test
    @Tag("SEM-27")
    void nothing_is_lost_whatever_the_amount() {
        CostShares shares = shares("12.5", "50.25", "37.25");
        for (long cents = -250; cents < 1000; cents++) {
            assertThat(shares.split(new Money(cents, "USD")).values().stream()
                            .mapToLong(Money::minorUnits)
                            .sum())
                    .isEqualTo(cents);
        }
    }

    @Test
    @Tag("SEM-27")
    void shares_that_do_not_make_a_hundred_are_refused() {
        assertThatThrownBy(() -> shares("60", "39.99"))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("99.99 per cent");
        assertThatThrownBy(() -> shares("100", "0")).isInstanceOf(CeException.class);
    }
}
