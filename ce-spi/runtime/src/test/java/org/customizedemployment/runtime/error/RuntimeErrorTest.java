package org.customizedemployment.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuntimeErrorTest {
    @Test
    void codes_are_unique_and_each_has_a_remedy() {
        assertThat(RuntimeError.values()).extracting(RuntimeError::code).doesNotHaveDuplicates();
        assertThat(RuntimeError.values()).extracting(RuntimeError::remedy).noneMatch(String::isBlank);
    }
}
