package org.customizedemployment.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.customizedemployment.store.jdbc.error.StoreError;
import org.junit.jupiter.api.Test;

class StoreErrorTest {
    @Test
    void codes_are_unique_and_each_has_a_remedy() {
        assertThat(StoreError.values()).extracting(StoreError::code).doesNotHaveDuplicates();
        assertThat(StoreError.values()).extracting(StoreError::remedy).noneMatch(String::isBlank);
    }
}
