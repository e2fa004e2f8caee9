package org.customizedemployment.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.InvalidValueException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyAndRateTest {
    @ParameterizedTest
    @ValueSource(strings = {"USD 12.34", "USD 0.00", "USD -3.10", "JPY 500"})
    void money_comes_back_as_it_was_written(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12.34",
                "USD 12.3",
                "USD 12.345",
                "USD12.34",
                "XXZ 1.00",
                "USD 99999999999999999999.00",
                "USD a"
            })
    void other_texts_are_refused_with_a_remedy(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-CORE-002");
    }

    @Test
    void amounts_of_different_currencies_do_not_add() {
        assertThatThrownBy(() -> Money.parse("USD 1.00").plus(Money.parse("EUR 1.00")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @Tag("SEM-25")
    void a_price_is_rounded_once_half_up_to_the_cent() {
        Rate rate = Rate.parse("USD 35.00 per hour");
        assertThat(rate.priceOf(Minutes.of(50))).isEqualTo(Money.parse("USD 29.17"));
        assertThat(rate.priceOf(Minutes.of(60))).isEqualTo(Money.parse("USD 35.00"));
        assertThat(Rate.parse("USD 0.30 per hour").priceOf(Minutes.of(1))).isEqualTo(Money.parse("USD 0.01"));
        assertThat(Rate.parse("USD 9.99 per quarter-hour").priceOf(Minutes.of(45)))
                .isEqualTo(Money.parse("USD 29.97"));
    }

    @Test
    void a_rate_keeps_the_decimals_it_was_written_with() {
        assertThat(Rate.parse("USD 35.10 per hour")).hasToString("USD 35.10 per hour");
        assertThat(Rate.parse("USD 8.4375 per quarter-hour")).hasToString("USD 8.4375 per quarter-hour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USD 35.00",
                "35.00 per hour",
                "USD -1.00 per hour",
                "USD 1.00 per fortnight",
                "usd 1.00 per hour"
            })
    void other_rates_are_refused(String text) {
        assertThatThrownBy(() -> Rate.parse(text))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-CORE-008");
    }

    @Test
    void a_rate_per_month_does_not_price_minutes() {
        assertThatThrownBy(() -> Rate.parse("USD 100.00 per month").priceOf(Minutes.of(1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void minutes_are_never_negative() {
        assertThatThrownBy(() -> Minutes.of(-1)).hasMessageContaining("CE-CORE-003");
        assertThatThrownBy(() -> Minutes.of(1).minus(Minutes.of(2))).hasMessageContaining("CE-CORE-003");
        assertThat(Minutes.of(1).minusUpToZero(Minutes.of(2))).isEqualTo(Minutes.ZERO);
    }

    @Test
    void a_minutes_range_is_in_order() {
        assertThatThrownBy(() -> new MinutesRange(Minutes.of(3), Minutes.of(2), Minutes.of(4)))
                .hasMessageContaining("CE-CORE-007");
    }
}
