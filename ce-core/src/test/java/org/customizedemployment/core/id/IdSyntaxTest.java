package org.customizedemployment.core.id;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.customizedemployment.core.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class IdSyntaxTest {
    @Test
    void half_of_a_surrogate_pair_is_refused_as_files_would_turn_two_such_ids_into_one() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CaseId.of("a\ud83d"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CaseId.of("\ude00a"));
        assertThatNoException().isThrownBy(() -> CaseId.of("\ud83d\ude00"));
    }
}
