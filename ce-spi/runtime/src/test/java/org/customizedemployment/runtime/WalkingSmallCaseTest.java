package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.accepted;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.episode;
import static org.customizedemployment.runtime.Samples.jobSeeker;
import static org.customizedemployment.runtime.Samples.record;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.runtime.result.CommandResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small case through the front door, under the rules of {@code us-ct}. */
class WalkingSmallCaseTest {
    private final CustomizedEmployment ce =
            CustomizedEmployment.builder().pack(new UsCtPack()).build();

    @Test
    @Tag("CT-28")
    @Tag("SEM-13")
    void job_development_waits_for_report_and_plan_and_the_refusal_names_all_that_is_missing() {
        inDiscovery();
        CommandResult refused = move("too-early");
        assertThat(refused).isInstanceOf(CommandResult.Refused.class);
        Decision decision = ((CommandResult.Refused) refused).decision();
        assertThat(decision.open(Severity.BLOCKS))
                .extracting(one -> one.rule().value())
                .containsExactlyInAnyOrder(
                        "us-ct.report-final",
                        "us-ct.report-reviewed-by-team",
                        "us-ct.plan-final",
                        "us-ct.plan-reviewed-by-team");
        assertThat(decision.getOutcome()).contains(Outcome.NOT_MET);
        assertThat(ce.preview(loaded(), StandardProcess.JOB_DEVELOPMENT, context("look")))
                .as("a preview says the same")
                .isEqualTo(decision);

        accepted(ce.submit(CASE, record(document("report", DocumentType.DISCOVERY_REPORT)), context("report")));
        assertThat(((CommandResult.Refused) move("half")).decision().open(Severity.BLOCKS))
                .extracting(one -> one.rule().value())
                .containsExactlyInAnyOrder("us-ct.plan-final", "us-ct.plan-reviewed-by-team");

        accepted(ce.submit(CASE, record(document("plan", DocumentType.CE_PLAN)), context("plan")));
        assertThat(accepted(move("now")).caseFile().getFocus()).contains(StandardProcess.JOB_DEVELOPMENT);
        assertThat(loaded().getFocus()).contains(StandardProcess.JOB_DEVELOPMENT);
    }

    @Test
    @Tag("ICF-G1")
    void the_case_goes_through_all_phases_and_back() {
        inDiscovery();
        ce.submit(CASE, record(document("report", DocumentType.DISCOVERY_REPORT)), context("report"));
        ce.submit(CASE, record(document("plan", DocumentType.CE_PLAN)), context("plan"));
        int step = 0;
        for (var phase : List.of(
                StandardProcess.JOB_SEARCH_PLANNING,
                StandardProcess.JOB_DEVELOPMENT,
                StandardProcess.POST_PLACEMENT_SUPPORT,
                StandardProcess.CLOSED,
                StandardProcess.DISCOVERY)) {
            step++;
            accepted(ce.submit(CASE, new Command.Move(phase), context("step-" + step)));
            assertThat(loaded().getFocus()).contains(phase);
        }
    }

    @Test
    void everything_that_can_be_asked_is_asked_once() {
        inDiscovery();
        List<Decision> all = ce.checkAll(loaded(), AsOf.none(), References.NONE);
        assertThat(all)
                .extracting(one -> one.getKind() + " " + one.getSubject())
                .doesNotHaveDuplicates();
        assertThat(all).anyMatch(one -> one.getSubject().equals("us-ct/dds"));
        assertThat(ce.adjudicate(loaded(), EntryId.of("episode"), AsOf.none(), References.NONE))
                .isIn(all);
    }

    @Test
    @Tag("SEM-20")
    @Tag("SEM-26")
    void a_service_is_asked_about_before_it_is_given() {
        inDiscovery();
        CaseFile before = loaded();
        PlaceTime start = PlaceTime.parse("2026-03-02T09:00[America/New_York]");
        ServiceEntry planned = ServiceEntry.builder()
                .header(EntryHeader.first("planned"))
                .episode(EntryId.of("episode"))
                .service(ServiceCode.of("discovery"))
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.HOME_VISIT)
                .when(new ServiceInterval(start, start.plus(Minutes.of(60))))
                .staff(ActorId.of("staff-1"))
                .build();

        Decision answer = ce.preview(before, planned, AsOf.none(), References.NONE);

        assertThat(answer.getLines()).singleElement().satisfies(line -> {
            assertThat(line.entry()).isEqualTo(planned.toRef());
            assertThat(line.outcome()).isEqualTo(LineOutcome.UNDECIDED);
        });
        assertThat(answer.getFindings()).anyMatch(one -> one.rule().value().equals("claim.planned"));
        assertThat(loaded()).isEqualTo(before);
    }

    @Test
    @Tag("SEM-20")
    void nothing_here_decides_for_people() {
        assertThat(Arrays.stream(CustomizedEmployment.class.getMethods()).map(Method::getReturnType))
                .doesNotContain(HumanDecision.class);
        assertThat(Arrays.stream(Capacity.values()).map(Enum::name))
                .noneMatch(word -> word.contains("SYSTEM") || word.contains("SOFTWARE") || word.contains("AUTO"));
        inDiscovery();
        CaseFile before = loaded();
        ce.checkAll(before, AsOf.none(), References.NONE);
        ce.adjudicate(before, EntryId.of("episode"), AsOf.none(), References.NONE);
        ce.preview(before, StandardProcess.CLOSED, context("look"));
        assertThat(loaded()).as("asking adopts nothing").isEqualTo(before);
    }

    private void inDiscovery() {
        accepted(ce.submit(CASE, new Command.Open(), context("open")));
        accepted(ce.submit(
                CASE, record(jobSeeker("Ana"), episode("episode", "us-ct/dds", "2026-01-05")), context("person")));
        accepted(ce.submit(CASE, new Command.Declare("document", Coverage.COMPLETE), context("documents")));
        accepted(ce.submit(CASE, new Command.Move(StandardProcess.DISCOVERY), context("discovery")));
    }

    private CommandResult move(String command) {
        return ce.submit(CASE, new Command.Move(StandardProcess.JOB_DEVELOPMENT), context(command));
    }

    private CaseFile loaded() {
        return ce.load(CASE).orElseThrow().caseFile();
    }

    private static DocumentRecord document(String id, DocumentType type) {
        LocalDate day = LocalDate.parse("2026-02-20");
        return DocumentRecord.builder()
                .header(EntryHeader.first(id))
                .documentType(type)
                .title("Title")
                .state(DocumentState.FINAL)
                .addReviews(
                        new Review(ActorId.of("person"), Capacity.JOB_SEEKER, day),
                        new Review(ActorId.of("manager"), Capacity.CASE_MANAGER, day))
                .build();
    }
}
