package org.customizedemployment.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.junit.jupiter.api.Test;

class DriverSourceTest {
    @Test
    void without_a_driver_it_says_how_to_bring_one_and_nothing_of_the_address() {
        assertThatThrownBy(() -> DriverSource.of("jdbc:nobody://host/db?password=hidden"))
                .isInstanceOfSatisfying(
                        CeException.class, e -> assertThat(e.getErrorCode()).isEqualTo(CliError.NO_DRIVER))
                .hasMessageContaining("no driver for 'jdbc:nobody:' is on the class path")
                .hasMessageNotContaining("hidden");
        assertThat(DriverSource.of("jdbc:sqlite::memory:").toString()).isEqualTo("DriverSource[jdbc:sqlite:…]");
    }
}
