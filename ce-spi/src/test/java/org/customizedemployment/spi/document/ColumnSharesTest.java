package org.customizedemployment.spi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnSharesTest {
    @Test
    void who_says_more_gets_more_and_all_of_it_is_shared_out() {
        ColumnShares shares = new ColumnShares(3);
        shares.add(0, "Day");
        shares.add(1, "What was done and with whom, told at some length so that it takes several lines");
        shares.add(2, "Minutes");
        List<Integer> parts = shares.permille(90);
        assertThat(parts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
        assertThat(parts.get(1)).isGreaterThan(parts.get(2));
        assertThat(parts.get(2)).isGreaterThan(parts.get(0));
    }

    @Test
    void where_there_is_too_little_room_long_words_are_cut_and_none_is_left_without() {
        ColumnShares shares = new ColumnShares(12);
        for (int i = 0; i < 12; i++) {
            shares.add(i, "x".repeat(1000 * i));
        }
        assertThat(shares.permille(40)).hasSize(12).allMatch(one -> one > 5);
    }

    @Test
    void empty_columns_share_alike() {
        assertThat(new ColumnShares(4).permille(80)).containsExactly(250, 250, 250, 250);
    }
}
