package org.customizedemployment.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.customizedemployment.core.error.CeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-13")
class StatusTableTest {
    private static StatusTable.Builder<String> table() {
        return StatusTable.<String>named("thing").states("a", "b", "c").startsAt("a");
    }

    @Test
    void a_table_says_what_may_follow_on_what() {
        StatusTable<String> table =
                table().step("a", "b", "c").step("b", "c").endsAt("c").build();
        assertThat(table.next("a")).containsExactly("b", "c");
        assertThat(table.allows("a", "c")).isTrue();
        assertThat(table.allows("b", "a")).isFalse();
        assertThat(table.next("c")).isEmpty();
        assertThat(table.getEnds()).containsExactly("c");
    }

    @Test
    void a_state_that_nothing_leads_to_is_refused() {
        assertThatThrownBy(() -> table().step("a", "b").endsAt("b", "c").build())
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-CORE-012 status table 'thing': 'c' can't be reached;");
    }

    @Test
    void a_state_that_can_not_be_left_has_to_be_an_end() {
        assertThatThrownBy(() -> table().step("a", "b", "c").endsAt("c").build())
                .hasMessageContaining("'b' can't be left and is no end");
    }

    @Test
    void an_end_that_can_be_left_is_none() {
        assertThatThrownBy(() -> table().step("a", "b", "c")
                        .step("b", "a")
                        .endsAt("b", "c")
                        .build())
                .hasMessageContaining("'b' is an end and can be left");
    }

    @Test
    void a_state_that_is_not_listed_is_unknown_wherever_it_stands() {
        assertThatThrownBy(() -> table().startsAt("v")
                        .step("a", "b", "c", "x")
                        .step("y", "a")
                        .endsAt("b", "c", "z")
                        .build())
                .hasMessageContaining(
                        "unknown state 'v'; unknown state 'x'; unknown state 'y'; unknown state 'z'; correct");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> StatusTable.<String>named("thing")
                        .states("a", "b", "b")
                        .step("a", "a")
                        .build())
                .hasMessageContaining("two states 'b'")
                .hasMessageContaining("no state to start at")
                .hasMessageContaining("'a' can't be reached")
                .hasMessageContaining("'a' follows on itself, which is no step")
                .hasMessageContaining("'b' can't be left and is no end");
    }

    @Test
    void a_table_can_be_drawn() {
        assertThat(StatusTables.REFERRAL.mermaid()).isEqualTo("""
                        stateDiagram-v2
                            sent : sent
                            accepted : accepted
                            declined : declined
                            withdrawn : withdrawn
                            [*] --> sent
                            sent --> accepted
                            sent --> declined
                            sent --> withdrawn
                            accepted --> [*]
                            declined --> [*]
                            withdrawn --> [*]
                        """);
    }
}
