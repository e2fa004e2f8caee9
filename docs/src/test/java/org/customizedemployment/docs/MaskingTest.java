package org.customizedemployment.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.docs.rule.Canaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logs and messages hold what {@code toString} gives, so it must never give what is about a person. */
@Tag("FED-PRIV-1")
class MaskingTest {
    @Test
    void no_entry_shows_a_sensitive_text() {
        List<String> letOut = new ArrayList<>();
        int planted = 0;
        for (var type : EntryTypes.all()) {
            letOut.addAll(Canaries.letOut(type.getValueClass()));
            planted += Canaries.planted(type.getValueClass());
        }
        assertThat(letOut).isEmpty();
        assertThat(planted).isGreaterThan(30);
    }

    @Test
    void no_command_and_no_human_decision_shows_a_sensitive_text() {
        assertThat(Canaries.letOut(Command.Correct.class)).isEmpty();
        assertThat(Canaries.planted(Command.Correct.class)).isPositive();
        assertThat(Canaries.letOut(HumanDecision.class)).isEmpty();
    }
}
