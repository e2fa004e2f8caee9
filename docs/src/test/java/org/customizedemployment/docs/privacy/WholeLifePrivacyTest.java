package org.customizedemployment.docs.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.store.jdbc.SqliteCaseStore;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.privacy.Canaries;
import org.customizedemployment.tck.privacy.LogWatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case with a text of its own in every attribute, through everything that can happen to it: no log, no message, no answer tells one. */
@Tag("FED-PRIV-1")
class WholeLifePrivacyTest {
    private static final CaseId CASE = CaseId.of("generated-41");

    private final GeneratedCase generated = CaseGenerator.seeded(41).sample();
    private final Canaries canaries = Canaries.of(generated);

    @TempDir
    private Path folder;

    private int commands;

    @Test
    void nothing_is_logged_thrown_or_answered_that_is_about_the_person() {
        List<Object> answers = new ArrayList<>();
        List<Throwable> thrown = new ArrayList<>();
        try (LogWatch log = LogWatch.open();
                CustomizedEmployment ce = CustomizedEmployment.builder()
                        .store(SqliteCaseStore.open(folder.resolve("cases.db")))
                        .pack(new FoundationsPack())
                        .pack(new UsCtPack())
                        .build()) {
            answers.add(ce.importCase(CaseDocument.of(generated.caseFile()), "vendor", context()));
            for (Entry entry : generated.caseFile().allEntries()) {
                answers.add(submit(ce, new Command.Record(List.of(entry))));
                answers.add(submit(ce, new Command.Correct(entry.toRef(), null, "wrong")));
            }
            alter(ce, answers);
            CaseFile file = ce.load(CASE).orElseThrow().caseFile();
            assertThat(canaries.heldBy(file.allEntries()))
                    .as("the case is there")
                    .hasSizeGreaterThan(200);
            answers.addAll(ce.checkAll(file, AsOf.none(), References.NONE));
            thrown.addAll(wrong(ce, file));
            assertThat(log.lines()).as("this test listens").isNotEmpty();
            assertThat(canaries.in(log.text())).isEmpty();
            assertThat(canaries.in(ce + " " + ce.plugins())).isEmpty();
        }
        assertThat(answers).hasSizeGreaterThan(150);
        assertThat(canaries.toldBy(answers)).isEmpty();
        assertThat(thrown)
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> assertThat(canaries.in(one)).isEmpty());
    }

    /** Decisions go to everyone who asks, so they hold references and codes and no word. */
    @Test
    @Tag("FED-PRIV-2")
    void no_decision_holds_a_text_of_the_case() {
        try (CustomizedEmployment ce = CustomizedEmployment.builder()
                .pack(new FoundationsPack())
                .pack(new UsCtPack())
                .build()) {
            int decided = 0;
            for (long seed = 1; seed <= 6; seed++) {
                GeneratedCase one =
                        CaseGenerator.seeded(seed).sparse().withUnknown().sample(160);
                for (Decision decision : ce.checkAll(one.caseFile(), AsOf.none(), References.NONE)) {
                    assertThat(Canaries.of(one).in(CaseJson.standard().write(decision)))
                            .isEmpty();
                    assertThat(Canaries.of(one).heldBy(decision)).isEmpty();
                    decided++;
                }
            }
            assertThat(decided).isGreaterThan(50);
        }
    }

    private void alter(CustomizedEmployment ce, List<Object> answers) {
        ProfileStatement statement =
                generated.caseFile().entries(ProfileStatement.TYPE).get(0);
        ProfileStatement next = ProfileStatement.builder()
                .from(statement)
                .header(statement.getHeader().next())
                .build();
        String reason = statement.getText();
        answers.add(submit(ce, new Command.Correct(statement.toRef(), next, reason)));
        answers.add(submit(ce, new Command.Correct(statement.toRef(), next, reason)));
        answers.add(submit(ce, new Command.Move(StandardProcess.DISCOVERY)));
        answers.add(submit(ce, new Command.Move(StandardProcess.JOB_DEVELOPMENT)));
        HumanDecision decision = new HumanDecision(
                ActorId.of("staff"),
                Capacity.COUNSELOR,
                generated.caseFile().getLastRecorded().orElse(day()),
                reason,
                List.of());
        answers.add(submit(ce, new Command.Erase(List.of(next.id()), ErasureBasis.OTHER_PERSONS_DATA, null, decision)));
        answers.add(ce.history(CASE).versions(next.id()));
        answers.add(ce.journal(CASE));
        answers.add(ce.export(CASE));
    }

    private static java.time.LocalDate day() {
        return java.time.LocalDate.of(2026, 6, 1);
    }

    /** What a host may do wrong: a broken file, another case's journal, a report for the wrong audience, a reader that fails. */
    private List<Throwable> wrong(CustomizedEmployment ce, CaseFile file) {
        List<Throwable> thrown = new ArrayList<>();
        for (Report<?> report : ce.reports()) {
            for (var audience : org.customizedemployment.core.disclosure.Audience.values()) {
                ReportRequest request =
                        ReportRequest.of(report.getId(), audience, "html", file).in(Locale.ENGLISH);
                add(thrown, () -> ce.render(request));
            }
        }
        CaseDocument document = ce.export(CASE);
        add(thrown, () -> ce.importCase(document, "again", context()));
        add(
                thrown,
                () -> ce.importCase(
                        new CaseDocument(file.without(file.allEntries().get(0).id()), document.journal()),
                        "x",
                        context()));
        String json = new String(CaseJson.standard().write(document), StandardCharsets.UTF_8);
        for (int at = 10; at < json.length(); at += json.length() / 20) {
            byte[] torn = json.substring(0, at).getBytes(StandardCharsets.UTF_8);
            add(thrown, () -> CaseJson.standard().readDocument(torn));
        }
        return thrown;
    }

    private static void add(List<Throwable> thrown, Runnable attempt) {
        Throwable one = catchThrowable(attempt::run);
        if (one != null) {
            thrown.add(one);
        }
    }

    private CommandResult submit(CustomizedEmployment ce, Command command) {
        return ce.submit(CASE, command, context());
    }

    private CaseContext context() {
        return CaseContext.of("command-" + ++commands, "staff", PlaceTime.parse("2027-12-01T09:00[America/New_York]"));
    }
}
