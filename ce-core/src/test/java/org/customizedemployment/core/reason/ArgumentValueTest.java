package org.customizedemployment.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class ArgumentValueTest {
    @Test
    void a_number_that_nobody_could_print_is_none() {
        for (String endless : new String[] {"1E999999999", "1E-999999999", "1E+101", "9".repeat(101)}) {
            InvalidValueException refused = catchThrowableOfType(
                    InvalidValueException.class, () -> new ArgumentValue.OfNumber(new BigDecimal(endless)));
            assertThat(refused.getErrorCode()).as(endless).isEqualTo(CoreError.BAD_NUMBER);
        }
    }

    @Test
    void a_number_is_kept_with_the_decimals_it_was_written_with() {
        for (String exact : new String[] {"0", "-3", "1.10", "1E+3", "123456789012345678901234567890.123"}) {
            assertThat(new ArgumentValue.OfNumber(new BigDecimal(exact)).number())
                    .hasToString(exact);
        }
    }
}
