package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customizedemployment.cli.CeCommand;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.design.DesignDifference;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedsInterview;
import org.customizedemployment.core.employer.NeedsQuestion;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.DesignPriority;
import org.customizedemployment.core.strategy.offer.DesignQuestion;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.runtime.request.ReportRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide "From a walk-through to a proposal": its code is the code here, its lines run, its files are the files. */
@Tag("ICF-T18")
@Tag("ICF-T20")
@Tag("ICF-T22")
class WalkThroughGuideTest {
    private static final Path GUIDE = Path.of("../../docs/from-a-walk-through-to-a-proposal.md");
    private static final Path EXAMPLE = Path.of("walk-through");
    private static final Path PLUGIN =
            Path.of("../strategy-plugin/src/test/java/org/customizedemployment/example/strategy/OtherTimesTest.java");
    private static final Path SELF =
            Path.of("src/test/java/org/customizedemployment/quickstart/WalkThroughGuideTest.java");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("notes.json", "profile.json", "by-hand.json")) {
            Files.copy(EXAMPLE.resolve(name), folder.resolve(name));
        }
    }

    /** The middle of the guide, in one piece. */
    private CaseFile workplace() throws IOException {
        CaseFile notes = CaseJson.strict()
                .readDocument(Files.readAllBytes(folder.resolve("notes.json")))
                .caseFile();
        NeedsInterview interview = notes.entries(NeedsInterview.TYPE).get(0);
        List<EmployerNeed> needs = interview.inferredNeeds(number -> EntryId.of("need-" + number));
        CaseFileBuilder more = notes.toBuilder();
        needs.forEach(more::put);
        CaseFile workplace = more.build();
        Files.write(
                folder.resolve("workplace.json"), CaseJson.standard().pretty().write(CaseDocument.of(workplace)));
        assertThat(needs).hasSize(3);
        assertThat(interview.openQuestions()).containsExactly(NeedsQuestion.POSITION_FOR_ONE_TASK);
        return workplace;
    }

    private CaseFile profile() throws IOException {
        return CaseJson.strict()
                .readDocument(Files.readAllBytes(folder.resolve("profile.json")))
                .caseFile();
    }

    @Test
    void from_notes_to_needs_to_designs_to_the_meeting() throws IOException {
        CaseFile workplace = workplace();
        CaseFile profile = profile();
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            DesignSet set = ce.design(DesignRequest.of(profile, workplace)
                    .sortedBy(List.of(DesignPriority.MORE_OF_WHAT_I_DO_AND_LIKE, DesignPriority.FEWER_DAYS)));
            JobDesign chosen = (JobDesign) set.designs().get(0).design();
            DesignAccount account = Objects.requireNonNull(set.designs().get(0).job());
            List<DesignQuestion> forTheEmployer = account.questions().stream()
                    .filter(one -> one.to() == DesignQuestion.To.EMPLOYER)
                    .toList();
            assertThat(set.unsound()).isEmpty();
            assertThat(chosen.getTasks()).isNotEmpty();
            assertThat(forTheEmployer).isNotEmpty();
            assertThat(forTheEmployer)
                    .extracting(one -> one.question().code())
                    .contains("strategy.question.primary", "strategy.question.need");
        }
    }

    @Test
    @Tag("SEM-30")
    void one_design_goes_to_the_meeting_on_two_pages() throws IOException {
        CaseFile workplace = workplace();
        CaseFile profile = profile();
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            DesignRequest from = DesignRequest.of(profile, workplace);
            DesignSet set = ce.design(from);
            EntryId chosen = set.designs().get(0).design().id();
            ReportRequest ours = ReportRequest.of("private-page", Audience.JOB_SEEKER, "html", profile)
                    .as(AsOf.on(DateName.REPORT, LocalDate.of(2026, 4, 1)))
                    .layingOut(from, set)
                    .showing(chosen);
            ReportRequest theirs = ReportRequest.of("employer-page", Audience.EMPLOYER, "html", profile)
                    .as(AsOf.on(DateName.REPORT, LocalDate.of(2026, 4, 1)))
                    .layingOut(from, set)
                    .showing(chosen);
            Files.write(folder.resolve("for-us.html"), ce.render(ours));
            Files.write(folder.resolve("for-the-employer.html"), ce.render(theirs));
            assertThat(folder.resolve("for-us.html")).content().contains("What must be");
            assertThat(folder.resolve("for-the-employer.html")).content().doesNotContain("What must be");
        }
    }

    @Test
    @Tag("ICF-T29")
    @Tag("SEM-6")
    void a_renegotiation_is_the_difference_of_two_designs() throws IOException {
        CaseFile workplace = workplace();
        CaseFile profile = profile();
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            JobDesign agreed = (JobDesign) ce.design(DesignRequest.of(profile, workplace))
                    .designs()
                    .get(0)
                    .design();
            JobDesign wanted = JobDesign.builder()
                    .from(agreed)
                    .tasks(agreed.getTasks().subList(0, 1))
                    .freedTime(agreed.getFreedTime().subList(0, 1))
                    .plannedWork(List.of())
                    .build();
            DesignDifference change = DesignDifference.between(agreed, wanted);
            List<?> given = change.removed();
            Minutes before = change.weeklyBefore();
            Minutes after = change.weeklyAfter();
            assertThat(given).hasSize(agreed.getTasks().size() - 1);
            assertThat(after.compareTo(before)).isNegative();
            assertThat(change.isEmpty()).isFalse();
        }
    }

    @Test
    void every_line_of_the_guide_runs_and_says_what_the_guide_says() throws IOException {
        workplace();
        List<String> lines = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines).hasSize(5);
        for (String line : lines) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int exit = CeCommand.run(new PrintWriter(out), new PrintWriter(err), arguments(line));
            assertThat(err.toString().replaceAll("(?m)^ce: still .*\\R", ""))
                    .as(line)
                    .isEmpty();
            assertThat(exit).as(line + "\n" + out).isEqualTo(line.contains("--check") ? 1 : 0);
        }
        for (String shown : blocks("text")) {
            String[] parts = shown.split("\n", 2);
            StringWriter out = new StringWriter();
            CeCommand.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments(parts[0]));
            assertThat(out.toString()).as(parts[0]).contains(parts[1].strip());
        }
    }

    @Test
    void the_code_and_the_files_of_the_guide_are_the_ones_that_run() throws IOException {
        String code = flat(Files.readString(SELF))
                + flat(Files.readString(PLUGIN))
                + flat(Files.readString(PLUGIN.resolveSibling("OtherTimesContractTest.java")));
        assertThat(blocks("java"))
                .hasSize(6)
                .allSatisfy(block -> assertThat(code).contains(flat(block)));
        String files = Stream.of("notes.json", "profile.json", "by-hand.json")
                .map(name -> {
                    try {
                        return flat(Files.readString(EXAMPLE.resolve(name)));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .collect(Collectors.joining());
        assertThat(blocks("json"))
                .hasSize(3)
                .allSatisfy(block -> assertThat(files).contains(flat(block)));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    private String[] arguments(String line) {
        return Stream.of(line.replaceFirst("^\\$ ", "").split(" "))
                .skip(1)
                .map(word -> word.endsWith(".json") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE).replace("\r\n", "\n"))
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }
}
