package org.customizedemployment.example.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report, a format and a rule that are no part of the library are found on the class path, and work with all that is. */
@Tag("ICF-T31")
class AgencyPluginTest {
    static final CaseFile CASE =
            CaseJson.strict().readDocument("""
            {"format": "ce-case/1", "case": {"id": "case-1", "lastRecorded": "2026-06-15",
             "coverage": {"support-contact": {"level": "complete"}}, "entries": [
              {"kind": "job-seeker", "formatVersion": 1, "header": {"id": "person"}, "actor": "sam",
               "chosenName": "Sam", "languages": ["en-US"]},
              {"kind": "team-member", "formatVersion": 1, "header": {"id": "team-1"}, "actor": "lee",
               "name": "Lee Moran", "roles": ["specialist"]},
              {"kind": "pursuit", "formatVersion": 1, "header": {"id": "pursuit-1"}, "pursuitKind": "wage-job",
               "state": "working"},
              {"kind": "support-contact", "formatVersion": 1, "header": {"id": "visit-1"}, "pursuit": "pursuit-1",
               "on": "2026-05-08", "with": "job-seeker", "by": "lee", "faceToFace": true, "satisfied": "yes",
               "words": "The dogs know me"},
              {"kind": "support-contact", "formatVersion": 1, "header": {"id": "visit-2"}, "pursuit": "pursuit-1",
               "on": "2026-06-12", "with": "employer", "by": "lee", "faceToFace": true, "satisfied": "yes",
               "words": "Cuts start on time"}
            ]}}
            """.getBytes(StandardCharsets.UTF_8)).caseFile();

    private static CustomizedEmployment engine() {
        return CustomizedEmployment.builder()
                .discover(AgencyPluginTest.class.getClassLoader())
                .build();
    }

    @Test
    void our_report_in_our_format() {
        try (CustomizedEmployment ce = engine()) {
            // snippet: render
            byte[] file = ce.render(ReportRequest.of("visits", Audience.TEAM, "tabs", CASE));
            // end
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .contains("Day\tBy\tWhat was said\n", "May 8, 2026\tLee Moran\tThe dogs know me\tvisit-1#1\n");
        }
    }

    @Test
    void our_report_in_every_format_of_the_library_and_every_report_of_the_library_in_ours() {
        try (CustomizedEmployment ce = engine()) {
            for (String format : new String[] {"html", "markdown", "csv", "json", "text"}) {
                byte[] file = ce.render(
                        ReportRequest.of("visits", Audience.TEAM, format, CASE).in(Locale.forLanguageTag("es")));
                assertThat(new String(file, StandardCharsets.UTF_8)).as(format).contains("Visitas", "Lee Moran");
            }
            byte[] theirs = ce.render(ReportRequest.of("follow-along", Audience.TEAM, "tabs", CASE));
            assertThat(new String(theirs, StandardCharsets.UTF_8)).contains("The dogs know me");
        }
    }

    @Test
    void our_rule_answers_with_what_it_rests_on() {
        try (CustomizedEmployment ce = engine()) {
            // snippet: check
            Decision decision = ce.check(CASE, "support", AsOf.none(), References.NONE);
            // end
            assertThat(decision.getOutcome()).contains(Outcome.MET);
            assertThat(decision.getFindings().get(0).finding().evidence()).hasSize(2);
            CaseFile oneSide = CASE.without(EntryId.of("visit-2"));
            assertThat(ce.check(oneSide, "support", AsOf.none(), References.NONE)
                            .getOutcome())
                    .contains(Outcome.NOT_MET);
        }
    }
}
