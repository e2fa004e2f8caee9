package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.federal.FederalCase.code;
import static org.customizedemployment.pack.foundations.federal.FederalCase.rule;
import static org.customizedemployment.pack.foundations.federal.FederalCase.seeker;

import org.customizedemployment.core.person.SignificanceOfDisability;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-CE-1")
class FederalDefinitionTest {
    private final Rule rule = rule("fed.ce-1");

    @Test
    void all_of_it_has_to_be_there_and_the_part_that_heads_is_told() {
        assertThat(code(rule, builder())).isEqualTo("MET fed.ce-1.all");
        assertThat(code(rule, builder().remove(id("customary")))).isEqualTo("NEEDS_HUMAN_DECISION fed.cie-1.whether");
        assertThat(code(
                        rule,
                        builder()
                                .put(seeker(SignificanceOfDisability.NOT_SIGNIFICANT)
                                        .build())))
                .isEqualTo("NOT_MET cee.1.not-significant");
    }
}
