package org.customizedemployment.example.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.spi.text.PropertiesSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A strategy that is no part of the library is found, asked, and judged like any other. */
@Tag("ODEP-S4")
@Tag("ICF-K1")
@Tag("SEM-29")
class OtherTimesTest {
    /** Someone whose bus now leaves an hour later holds a desk job. */
    static final CaseFile CASE =
            CaseJson.strict().readDocument("""
            {"format": "ce-case/1", "case": {"id": "case-1", "entries": [
              {"kind": "job-seeker", "formatVersion": 1, "header": {"id": "person"}, "actor": "sam",
               "chosenName": "Sam", "languages": ["en-US"]},
              {"kind": "profile-statement", "formatVersion": 1,
               "header": {"id": "bus", "provenance": {"how": "told-by-job-seeker", "by": "sam"}},
               "area": "ideal-condition", "text": "The bus leaves at half past nine now.", "standing": "confirmed",
               "topic": {"about": "times", "windows": ["monday 10:00-14:00", "tuesday 10:00-14:00"], "transport": true}},
              {"kind": "employer", "formatVersion": 1, "header": {"id": "library"}, "name": "Library",
               "business": "Books", "openHours": ["monday 08:00-18:00", "tuesday 08:00-18:00"]},
              {"kind": "workplace-job", "formatVersion": 1, "header": {"id": "desk"}, "employer": "library",
               "title": "Desk", "holder": "sam", "pay": "USD 17.00 per hour"},
              {"kind": "work-task", "formatVersion": 1, "header": {"id": "shelve"}, "employer": "library", "job": "desk",
               "name": "Putting books back", "weekly": {"low": 240, "typical": 240, "high": 240},
               "primaryResponsibility": "yes"},
              {"kind": "work-task", "formatVersion": 1, "header": {"id": "mend"}, "employer": "library", "job": "desk",
               "name": "Mending covers", "weekly": {"low": 120, "typical": 120, "high": 120},
               "primaryResponsibility": "no"}
            ]}}
            """.getBytes(StandardCharsets.UTF_8)).caseFile();

    private static DesignSet designs(CustomizedEmployment ce) {
        return ce.design(DesignRequest.of(CASE, CASE).only(List.of(OtherTimes.ID)));
    }

    @Test
    void it_is_found_on_the_class_path_and_lays_out_the_same_job_at_other_times() {
        // snippet: discover
        try (CustomizedEmployment ce = CustomizedEmployment.builder()
                .discover(OtherTimesTest.class.getClassLoader())
                .messages(OtherTimesProvider.words())
                .build()) {
            DesignSet set = ce.design(DesignRequest.of(CASE, CASE).only(List.of(OtherTimes.ID)));
            // end
            assertThat(ce.plugins().found()).anyMatch(one -> one.id().equals("other-times"));
            assertThat(set.unsound()).isEmpty();
            JobDesign design = (JobDesign) set.designs().get(0).design();
            assertThat(design.getStrategies()).containsExactly(StrategyId.RESTRUCTURING, OtherTimes.ID);
            assertThat(design.getPlannedWork())
                    .extracting(PlannedWork::when)
                    .allMatch(when -> when.from() >= 10 * 60 && when.until() <= 14 * 60);
            assertThat(ce.messages(Locale.ENGLISH).text("code.other-times")).isEqualTo("the same job at other times");
        }
    }

    @Test
    void without_it_nobody_knows_the_strategy() {
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            assertThat(designs(ce).designs()).isEmpty();
        }
    }

    @Test
    void its_definition_is_enforced_on_a_design_that_is_typed_in() {
        try (CustomizedEmployment ce = CustomizedEmployment.builder()
                .strategies(new OtherTimesProvider())
                .build()) {
            JobDesign found = (JobDesign) designs(ce).designs().get(0).design();
            assertThat(broken(ce, found)).isEmpty();
            JobDesign less = JobDesign.builder()
                    .from(found)
                    .tasks(found.getTasks().subList(0, 1))
                    .plannedWork(List.of())
                    .changes(List.of(new JobChange(
                            JobChange.Kind.HOW, found.getTasks().get(0).task(), null, null)))
                    .build();
            assertThat(broken(ce, less))
                    .containsExactly(
                            "strategy.other-times.other-work",
                            "strategy.other-times.more-than-times",
                            "strategy.other-times.no-times",
                            "strategy.person.times-open");
        }
    }

    private static List<String> broken(CustomizedEmployment ce, JobDesign design) {
        CaseFile with = CASE.toBuilder().put(design).build();
        Decision decision = ce.checkDesign(with, design.id(), AsOf.none());
        return decision.getFindings().stream()
                .filter(one -> !one.finding().outcome().passes())
                .map(RuleFinding::finding)
                .map(one -> one.reason().code())
                .toList();
    }

    @Test
    void its_words_are_there_in_both_languages() {
        PropertiesSource words = OtherTimesProvider.words();
        assertThat(words.keys("es")).isEqualTo(words.keys("en")).isNotEmpty();
    }
}
