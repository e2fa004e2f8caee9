package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce adjudicate}: what is planned, and several payers in turn. */
class AdjudicateCommandTest {
    private static final String PACK = """
            format: ce-pack/1
            pack: {id: two-payers, version: 1.0.0, citations: [SEM-27]}
            parameters:
              - {id: first.cap, citations: [SEM-27], values: [{hours: 2}]}
              - {id: first.rate, citations: [SEM-27], values: [{rate: USD 40.00 per hour}]}
              - {id: second.rate, citations: [SEM-27], values: [{rate: USD 30.00 per hour}]}
            programmes:
              - id: two-payers/first
                funder: first
                hand-on: {to: two-payers/second, for: [cap-reached], citations: [SEM-27]}
                services:
                  - code: job-development
                    citations: [SEM-27]
                    components: [job-development]
                    rate: first.rate
                    cap: {limit: first.cap, scopes: [person], citations: [SEM-27]}
              - id: two-payers/second
                funder: second
                services:
                  - {code: job-development, citations: [SEM-27], components: [job-development], rate: second.rate}
            """;
    private static final String VISIT = """
            {"kind": "service", "formatVersion": 1, "header": {"id": "%s", "version": 1},
             "episode": "first", "service": "job-development", "component": "job-development",
             "activityKind": "employer-visit", "staff": "staff-1", "presence": {"times":
              [{"start": "%sT09:00[America/New_York]", "end": "%sT12:00[America/New_York]"}]},
             "when": {"start": "%sT09:00[America/New_York]", "end": "%sT12:00[America/New_York]"}}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) {
        return CaseFixture.write(folder.resolve(name), text).toString();
    }

    private static String visit(String id, String day) {
        return VISIT.formatted(id, day, day, day, day);
    }

    private String caseFile(String services) {
        return file("case.json", """
                {"format": "ce-case/1", "case": {"id": "case-1", "lastRecorded": "2026-04-15",
                 "coverage": {"service": {"level": "complete"}, "other-service": {"level": "complete"}},
                 "entries": [
                  {"kind": "funding-episode", "formatVersion": 1, "header": {"id": "first", "version": 1},
                   "funder": "first", "programme": "two-payers/first", "openedOn": "2026-01-05"},
                  {"kind": "funding-episode", "formatVersion": 1, "header": {"id": "second", "version": 1},
                   "funder": "second", "programme": "two-payers/second", "openedOn": "2026-01-05"}
                  %s
                 ]}}
                """.formatted(services));
    }

    @Test
    @Tag("SEM-27")
    void several_payers_asked_in_turn_are_one_decision_told_as_bill_tree_markdown_and_json() {
        String file = caseFile(", " + visit("visit", "2026-03-02"));
        String pack = file("pack.yaml", PACK);

        Run text = Run.ce("adjudicate", file, "--pack", pack, "--in-turn");
        Run tree = Run.ce("adjudicate", file, "--pack", pack, "--in-turn", "--format", "tree");
        Run markdown = Run.ce("adjudicate", file, "--pack", pack, "--in-turn", "--format", "markdown", "--lang", "es");
        Run json = Run.ce("adjudicate", file, "--pack", pack, "--in-turn", "--json");

        assertThat(text.err()).isEmpty();
        assertThat(text.exit()).isEqualTo(ExitCode.FINE);
        assertThat(text.out()).contains("two-payers/first, two-payers/second", "110.00");
        assertThat(text.out()).contains("was asked before and does not");
        assertThat(tree.out()).contains("was asked before and does not pay", "30.00");
        assertThat(markdown.out()).contains("Antes se preguntó a");
        assertThat(json.out()).contains("\"kind\":\"braided-claim\"", "\"claim.handed-on\"", "\"entry\":\"visit#1\"");
        assertThat(json.out()).doesNotContain("~");
        Run explained = Run.ce("explain", file, "--decision", file("decision.json", json.out()), "--pack", pack);
        assertThat(explained.out()).contains("was asked before and does not");
    }

    @Test
    @Tag("SEM-20")
    void a_planned_service_is_answered_alone_and_nothing_is_recorded() {
        String file = caseFile(", " + visit("visit", "2026-03-02"));
        String pack = file("pack.yaml", PACK);
        String planned = file("planned.json", visit("planned", "2026-04-20"));
        String before = Run.ce("show", file).out();

        Run run = Run.ce("adjudicate", file, "--pack", pack, "--preview", planned);
        Run free = Run.ce("adjudicate", caseFile(""), "--pack", pack, "--preview", planned);

        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("April 20, 2026")
                .doesNotContain("March 2, 2026")
                .contains("Not payable");
        assertThat(free.out()).contains("80.00");
        assertThat(Run.ce("show", caseFile(", " + visit("visit", "2026-03-02"))).out())
                .isEqualTo(before);
    }

    @Test
    void what_is_planned_is_a_service_of_its_own_episode() {
        String file = caseFile("");
        String pack = file("pack.yaml", PACK);
        String planned = file("planned.json", visit("planned", "2026-04-20"));
        String employer = file("employer.json", """
                {"kind": "employer", "formatVersion": 1, "header": {"id": "salon", "version": 1},
                 "name": "Salon", "business": "Dog grooming"}
                """);

        Run both = Run.ce("adjudicate", file, "--pack", pack, "--preview", planned, "--episode", "first");
        Run none = Run.ce("adjudicate", file, "--pack", pack, "--preview", employer);
        Run two = Run.ce("adjudicate", file, "--pack", pack, "--preview", planned, "--in-turn");

        assertThat(both.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(both.err()).contains("the planned service names its own");
        assertThat(none.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(none.err()).contains("CE-CLI-042").contains("employer.json").doesNotContain("Salon");
        assertThat(two.exit()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
