package org.customizedemployment.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.generator.PlantedText;
import org.customizedemployment.tck.privacy.Canaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text in every attribute there is: each audience sees all that it may read, and nothing else. */
@Tag("FED-PRIV-1")
class ProjectionTest {
    private final GeneratedCase generated = CaseGenerator.seeded(7).sample();

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"JOB_SEEKER", "TEAM", "PROVIDER", "FUNDER"})
    void each_audience_sees_what_it_may_read_and_nothing_else(Audience audience) {
        CaseView view = CaseView.of(generated.caseFile(), audience, List.of());
        String json = page(view).json();
        for (Sensitivity sensitivity : Sensitivity.values()) {
            boolean may = view.text(sensitivity, "x").isPresent();
            for (PlantedText planted : generated.texts(sensitivity)) {
                if (may && !setAside(planted, audience)) {
                    assertThat(json).as(planted.toString()).contains(planted.text());
                } else {
                    assertThat(json).as(planted.toString()).doesNotContain(planted.text());
                }
            }
        }
    }

    @Test
    void what_is_not_shown_as_json_is_not_on_the_page_either() {
        CaseView view = CaseView.of(generated.caseFile(), Audience.PROVIDER, List.of());
        List<PlantedText> shown = Canaries.of(generated).heldBy(page(view).blocks(null));
        assertThat(generated.texts(Sensitivity.MONEY)).isNotEmpty().doesNotContainAnyElementsOf(shown);
        assertThat(shown).containsAll(generated.texts(Sensitivity.BUSINESS));
    }

    /** Statements that the person set aside are in their own view only (SEM-5). */
    private boolean setAside(PlantedText planted, Audience audience) {
        return audience != Audience.JOB_SEEKER
                && generated.caseFile().allEntries().stream()
                        .filter(one -> !CaseView.of(generated.caseFile(), audience, List.of())
                                .shows(one))
                        .anyMatch(
                                one -> new Projection(CaseView.of(generated.caseFile(), Audience.JOB_SEEKER, List.of()))
                                        .of(one)
                                        .toString()
                                        .contains(planted.text()));
    }

    private CasePage page(CaseView view) {
        return new CasePage(generated.caseFile(), view, BundleMessages.of(Locale.ENGLISH, List.of(CliWords.builtIn())));
    }
}
