package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.federal.FederalCase.code;
import static org.customizedemployment.pack.foundations.federal.FederalCase.most;
import static org.customizedemployment.pack.foundations.federal.FederalCase.rule;
import static org.customizedemployment.pack.foundations.federal.FederalCase.service;
import static org.customizedemployment.pack.foundations.federal.FederalCase.supported;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-SE-2")
class ExtendedServicesTest {
    private final Rule rule = rule("fed.se-2");
    private final Employment.Builder job =
            employment("p-salon").startedOn(LocalDate.of(2020, 1, 1)).extendedServicesFrom(LocalDate.of(2021, 1, 1));

    @Test
    void vocational_rehabilitation_pays_for_youth_only_up_to_4_years_or_age_25() {
        CaseFileBuilder young =
                supported(job).put(most().bornOn(LocalDate.of(2003, 1, 1)).build());

        assertThat(code(rule, young)).isEqualTo("MET fed.se-2.paid-by-others");
        assertThat(code(rule, young.put(service("2024-12-31", "ads-episode").build())))
                .isEqualTo("MET fed.se-2.within");
        assertThat(code(rule, young.put(service("2025-01-01", "ads-episode").build())))
                .isEqualTo("NOT_MET fed.se-2.longer");
    }

    @Test
    void the_birthday_ends_it_sooner() {
        CaseFileBuilder older = supported(job)
                .put(most().bornOn(LocalDate.of(1998, 6, 1)).build())
                .put(service("2023-06-01", "ads-episode").build());

        assertThat(code(rule, older)).isEqualTo("NOT_MET fed.se-2.longer");
        assertThat(code(rule, older.put(most().build()))).isEqualTo("CANNOT_TELL fed.se-2.age-unknown");
    }

    @Test
    void before_extended_services_it_is_not_yet_due() {
        assertThat(code(rule, supported(employment("p-salon")))).isEqualTo("NOT_YET_DUE fed.se-2.none-yet");
    }
}
