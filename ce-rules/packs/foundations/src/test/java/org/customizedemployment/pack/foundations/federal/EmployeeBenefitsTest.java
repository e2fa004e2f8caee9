package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.others;
import static org.customizedemployment.pack.foundations.federal.FederalCase.code;
import static org.customizedemployment.pack.foundations.federal.FederalCase.rule;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-CIE-3")
class EmployeeBenefitsTest {
    private final Rule rule = rule("fed.cie-3");

    @Test
    void others_get_benefits_and_the_person_none() {
        CaseFileBuilder none = builder()
                .put(agreement("p-salon")
                        .design(id("d-p-salon"))
                        .benefits(List.of())
                        .build());

        assertThat(code(rule, none)).isEqualTo("NOT_MET fed.cie-3.no-benefits");
        assertThat(ask(rule, none.coverage(Employment.TYPE, Coverage.PARTIAL)).outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void others_can_advance_and_nothing_is_said_of_it_for_the_person() {
        CaseFileBuilder none = builder()
                .put(others("others").addAdvancement("Team lead").build())
                .put(agreement("p-salon")
                        .design(id("d-p-salon"))
                        .advancement(Optional.empty())
                        .build());

        assertThat(code(rule, none)).isEqualTo("NOT_MET fed.cie-3.no-advancement");
    }

    @Test
    void whether_they_compare_people_say() {
        assertThat(code(rule, builder())).isEqualTo("MET fed.cie-3.found");
        assertThat(code(rule, builder().remove(id("benefits")))).isEqualTo("NEEDS_HUMAN_DECISION fed.cie-3.whether");
        assertThat(code(rule, builder().remove(id("others")))).isEqualTo("CANNOT_TELL fed.cie-3.no-comparison");
    }
}
