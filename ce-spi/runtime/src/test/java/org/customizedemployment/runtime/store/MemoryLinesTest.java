package org.customizedemployment.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.StoredChange;
import org.junit.jupiter.api.Test;

class MemoryLinesTest {
    private static final int MANY = 10_000;

    private final MemoryLines lines = new MemoryLines();

    private void add(int number, String command) {
        CommandId key = CommandId.of(command);
        lines.add(StoredChange.of(number, new byte[0]), key, MemoryLines.hash(key));
    }

    private int find(String command) {
        CommandId key = CommandId.of(command);
        return lines.find(key, MemoryLines.hash(key));
    }

    @Test
    void of_many_commands_each_is_found_at_its_place_and_no_other_is_found() {
        for (int i = 0; i < MANY; i++) {
            assertThat(find("k" + i)).isEqualTo(-1);
            add(i, "k" + i);
        }
        assertThat(lines.size()).isEqualTo(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(find("k" + i)).isEqualTo(i);
            assertThat(lines.key(i)).isEqualTo(CommandId.of("k" + i));
            assertThat(lines.change(i).getRevision()).isEqualTo(i);
            assertThat(find("other" + i)).isEqualTo(-1);
        }
    }

    @Test
    void a_command_of_several_lines_is_found_at_its_last_also_when_the_chains_were_made_anew() {
        for (int i = 0; i < MANY; i++) {
            add(i, "k" + i / 7);
            assertThat(find("k" + i / 7)).isEqualTo(i);
        }
        for (int command = 0; command < MANY / 7; command++) {
            assertThat(find("k" + command)).isEqualTo(7 * command + 6);
        }
    }

    @Test
    void commands_of_the_same_hash_are_told_apart() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        add(0, "Aa");
        assertThat(find("BB")).isEqualTo(-1);
        add(1, "BB");
        assertThat(find("Aa")).isZero();
        assertThat(find("BB")).isEqualTo(1);
        assertThat(find("AaAa")).isEqualTo(-1);
    }

    @Test
    void what_is_replaced_leaves_the_others_and_the_pages_given_before_as_they_were() {
        for (int i = 0; i < 100; i++) {
            add(i, "k" + i);
        }
        var before = lines.changes(60, 100);
        lines.replace(70, StoredChange.of(70, new byte[] {1}));
        assertThat(before.get(10)).isEqualTo(StoredChange.of(70, new byte[0]));
        assertThat(lines.changes(69, 72))
                .containsExactly(
                        StoredChange.of(69, new byte[0]),
                        StoredChange.of(70, new byte[] {1}),
                        StoredChange.of(71, new byte[0]));
    }
}
