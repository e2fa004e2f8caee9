package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.result.CommandResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two employers, two jobs, one of them lost in its seventh week (SC-4), through the front door with the packs that are installed. */
@Tag("SC-4")
class TwoJobsTest {
    private static final CaseId CASE = CaseId.of("case-two-jobs");
    private static final String SUPPORT = "A break in a quiet room after each seizure";
    private static final String BASIS =
            "{\"by\": \"job-seeker\", \"capacity\": \"job-seeker\", \"on\": \"2026-03-02\", \"basis\": \"My choice\"}";

    private final CustomizedEmployment ce = CustomizedEmployment.builder()
            .discover(TwoJobsTest.class.getClassLoader())
            .build();
    private int commands;

    TwoJobsTest() {
        submit("2026-03-02", "{\"do\": \"open\"}");
        record(
                "2026-03-02",
                entry(
                        "job-seeker",
                        "person-1",
                        "\"actor\": \"job-seeker\", \"chosenName\": \"Alex\", \"languages\": [\"en-US\"]"),
                entry(
                        "funding-episode",
                        "episode-1",
                        "\"funder\": \"us-ct-dds\", \"programme\": \"us-ct/dds\", \"openedOn\": \"2026-01-05\", \"form\": \"one-time-individual-funding\""),
                statement("statement-1", "support-need", SUPPORT),
                statement("statement-2", "contribution", "Sorts things so that others find them"),
                employer("salon", "Corner Salon"),
                employer("library", "Town Library"),
                consent("salon"),
                consent("library"),
                disclosure("line-1", "name", "salon", ""),
                disclosure("line-2", "name", "library", ""),
                disclosure("line-3", "support-on-the-job", "salon", "\"statements\": [\"statement-1\"], "),
                disclosure("line-4", "disability", "salon", ""),
                job("salon"),
                job("library"),
                terms("salon"),
                terms("library"),
                employment("salon", 1, ""),
                employment("library", 1, ""));
        submit("2026-03-03", "{\"do\": \"move\", \"to\": \"discovery\"}");
    }

    @AfterEach
    void close() {
        ce.close();
    }

    @Test
    @Tag("FED-PRIV-2")
    void what_one_employer_was_told_is_on_no_page_for_the_other() {
        assertThat(page("salon")).contains("Alex").contains(SUPPORT);
        assertThat(page("library"))
                .contains("Alex")
                .doesNotContain(SUPPORT)
                .doesNotContainIgnoringCase("seizure")
                .doesNotContainIgnoringCase("disability")
                .doesNotContain("Salon");
        assertThat(page("salon")).doesNotContain("Library");
    }

    @Test
    @Tag("SEM-1")
    void indicators_are_answered_for_each_job() {
        Decision decision = ce.check(caseFile(), "indicators", AsOf.none(), References.NONE);
        String findings = new String(CaseJson.standard().write(decision), StandardCharsets.UTF_8);
        assertThat(findings).contains("pursuit-salon").contains("pursuit-library");
    }

    @Test
    @Tag("SEM-2")
    void a_lost_job_ends_an_employment_and_nothing_else() {
        List<ProfileStatement> before = caseFile().entries(ProfileStatement.TYPE);
        PhaseId focus = caseFile().getFocus().orElseThrow();
        submit(
                "2026-04-20",
                change(employment("salon", 2, "\"endedOn\": \"2026-04-17\", \"endedBy\": \"employer\", ")));
        submit(
                "2026-04-20",
                change(dated(
                        "pursuit",
                        "pursuit-salon",
                        2,
                        "2026-04-18",
                        "\"pursuitKind\": \"wage-job\", \"employer\": \"salon\", \"state\": \"ended\"")));

        CaseFile after = caseFile();
        assertThat(after.find(Employment.TYPE, EntryId.of("employment-salon"))
                        .orElseThrow()
                        .getEndedOn())
                .contains(LocalDate.parse("2026-04-17"));
        assertThat(after.find(Employment.TYPE, EntryId.of("employment-library"))
                        .orElseThrow()
                        .getEndedOn())
                .isEmpty();
        assertThat(state(after, "pursuit-salon")).isEqualTo(PursuitState.ENDED);
        assertThat(state(after, "pursuit-library")).isEqualTo(PursuitState.WORKING);
        assertThat(after.entries(FundingEpisode.TYPE))
                .singleElement()
                .satisfies(one -> assertThat(one.getClosedOn()).isEmpty());
        assertThat(after.entries(ProfileStatement.TYPE)).isEqualTo(before);
        assertThat(after.getFocus()).contains(focus);
    }

    @Test
    @Tag("SEM-2")
    void a_new_pursuit_begins_in_the_same_episode_without_a_new_discovery() {
        submit("2026-04-20", change(employment("salon", 2, "\"endedOn\": \"2026-04-17\", ")));
        CaseFile file = caseFile();
        record("2026-04-21", employer("bakery", "Corner Bakery"));
        record(
                "2026-04-21",
                entry(
                        "pursuit",
                        "pursuit-bakery",
                        "\"pursuitKind\": \"wage-job\", \"employer\": \"bakery\", \"state\": \"explored\""));
        CaseFile after = caseFile();
        assertThat(after.entries(Pursuit.TYPE)).hasSize(3);
        assertThat(after.getFocus()).isEqualTo(file.getFocus());
        assertThat(after.entries(FundingEpisode.TYPE)).hasSize(1);
    }

    private static PursuitState state(CaseFile file, String id) {
        return file.find(Pursuit.TYPE, EntryId.of(id)).orElseThrow().getState();
    }

    private CaseFile caseFile() {
        return ce.load(CASE).orElseThrow().caseFile();
    }

    private String page(String employer) {
        return new String(
                ce.render(ReportRequest.of("employer-page", Audience.EMPLOYER, "text", caseFile())
                        .as(AsOf.none().with(DateName.REPORT, LocalDate.parse("2026-03-10")))
                        .toEmployer(EntryId.of(employer))),
                StandardCharsets.UTF_8);
    }

    private void record(String day, String... entries) {
        submit(day, "{\"do\": \"record\", \"entries\": [" + String.join(",\n", entries) + "]}");
    }

    private void submit(String day, String command) {
        commands++;
        PlaceTime at = PlaceTime.parse(day + "T09:00[America/New_York]");
        CommandResult result = ce.submit(
                CASE,
                CaseJson.strict().readCommand(command.getBytes(StandardCharsets.UTF_8)),
                CaseContext.of("command-" + commands, "staff-1", at));
        assertThat(result).as(command).isInstanceOf(CommandResult.Accepted.class);
    }

    private static String change(String entry) {
        return "{\"do\": \"change\", \"from\": \"2026-04-18\", \"entry\": " + entry + "}";
    }

    private static String entry(String kind, String id, String members) {
        return "{\"kind\": \"" + kind + "\", \"formatVersion\": 1, \"header\": {\"id\": \"" + id + "\"}, " + members
                + "}";
    }

    private static String dated(String kind, String id, int version, String from, String members) {
        return "{\"kind\": \"" + kind + "\", \"formatVersion\": 1, \"header\": {\"id\": \"" + id + "\", \"version\": "
                + version + ", \"effective\": {\"from\": \"" + from + "\"}}, " + members + "}";
    }

    private static String statement(String id, String area, String text) {
        return entry(
                "profile-statement",
                id,
                "\"area\": \"" + area + "\", \"text\": \"" + text + "\", \"standing\": \"confirmed\"");
    }

    private static String employer(String id, String name) {
        return entry("employer", id, "\"name\": \"" + name + "\", \"business\": \"Serves the neighborhood\"");
    }

    private static String consent(String employer) {
        return dated(
                "consent",
                "consent-" + employer,
                1,
                "2026-03-02",
                "\"givenBy\": \"job-seeker\", \"capacity\": \"job-seeker\", \"scope\": \"share-with-employer\", \"recipientEntry\": \""
                        + employer + "\", \"jobSeekerAnswer\": \"yes\"");
    }

    private static String disclosure(String id, String subject, String employer, String more) {
        return dated(
                "disclosure-decision",
                id,
                1,
                "2026-03-02",
                "\"subject\": \"" + subject + "\", \"employer\": \"" + employer + "\", " + more
                        + "\"released\": true, \"decision\": " + BASIS);
    }

    private static String job(String employer) {
        return entry(
                "pursuit",
                "pursuit-" + employer,
                "\"pursuitKind\": \"wage-job\", \"employer\": \"" + employer + "\", \"state\": \"working\"");
    }

    private static String terms(String employer) {
        return dated(
                "agreement",
                "agreement-" + employer,
                1,
                "2026-03-02",
                "\"begunBy\": \"job-seeker\", \"pursuit\": \"pursuit-" + employer
                        + "\", \"jobTitle\": \"Assistant\", \"jobDescription\": \"Puts things where they belong\","
                        + " \"weekly\": 600, \"pay\": \"USD 17.00 per hour\", \"payer\": \"employer\", \"jobSeekerAgreed\": "
                        + BASIS + ", \"employerAgreed\": "
                        + BASIS.replace("job-seeker\", \"cap", "manager\", \"cap")
                                .replace("\"capacity\": \"job-seeker\"", "\"capacity\": \"employer\""));
    }

    private static String employment(String employer, int version, String more) {
        return dated(
                "employment",
                "employment-" + employer,
                version,
                version == 1 ? "2026-03-02" : "2026-04-18",
                "\"pursuit\": \"pursuit-" + employer + "\", \"agreement\": \"agreement-" + employer
                        + "\", \"startedOn\": \"2026-03-02\", " + more
                        + "\"weekly\": 600, \"wage\": \"USD 17.00 per hour\", \"payer\": \"employer\"");
    }
}
