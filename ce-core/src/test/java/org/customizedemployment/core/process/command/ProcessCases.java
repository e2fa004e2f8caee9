package org.customizedemployment.core.process.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.process.Phase;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.jspecify.annotations.Nullable;

/** Cases, commands and rules that the tests of the process share. */
final class ProcessCases {
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final CaseId CASE = CaseId.of("case-1");
    static final CaseContext CONTEXT =
            CaseContext.of("cmd-1", "staff-1", PlaceTime.parse("2026-03-02T09:00[America/New_York]"));
    static final CaseProcess PLAIN = CaseProcess.of(StandardProcess.definition(), RuleBook.empty());

    private ProcessCases() {}

    static Command.Erase erasing(ErasureBasis basis, @Nullable LocalDate ended) {
        return new Command.Erase(List.of(EntryId.of("a")), basis, ended, decision());
    }

    static Command command(int step, CaseFile file) {
        EntryId id = EntryId.of("s" + step / 10 % 4);
        int next = file.lastVersion(id) + (step / 40 % 9 == 0 ? 2 : 1);
        LocalDate day = DAY.plusDays(step / 40 % 5);
        EntryRef wrong = new EntryRef(id, Math.max(1, next - 1 - step / 200 % 3));
        List<Phase> phases = StandardProcess.definition().getPhases();
        return switch (step % 10) {
            case 0 -> new Command.Open();
            case 1, 2 -> new Command.Record(List.of(statement(id.value(), next, day), statement(id + "x" + step, 1)));
            case 3, 4, 5 -> new Command.Change(statement(id.value(), next, day), day);
            case 6 -> new Command.Correct(wrong, null, "why");
            case 7 -> new Command.Correct(wrong, statement(id.value(), next, day), "why");
            case 8 ->
                step % 30 == 8
                        ? new Command.Erase(List.of(id), ErasureBasis.COURT_ORDER, null, decision())
                        : new Command.Move(phases.get(step % phases.size()).id());
            default -> new Command.Declare(ProfileStatement.TYPE.getKind(), Coverage.COMPLETE);
        };
    }

    static HumanDecision decision() {
        return new HumanDecision(ActorId.of("cora"), Capacity.COUNSELOR, DAY, "as the law asks", List.of());
    }

    static Activity activity() {
        return Activity.builder()
                .header(EntryHeader.first("a"))
                .title("At the salon")
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.HOME_VISIT)
                .when(ServiceInterval.parse("2026-03-02T09:00[America/New_York]", "2026-03-02T10:00[America/New_York]"))
                .build();
    }

    static CommandOutcome record(CaseFile file, Entry... entries) {
        return PLAIN.decide(file, 0, new Command.Record(List.of(entries)), CONTEXT);
    }

    static CommandOutcome.Accepted accepted(CommandOutcome outcome) {
        assertThat(outcome).isInstanceOf(CommandOutcome.Accepted.class);
        return (CommandOutcome.Accepted) outcome;
    }

    static List<String> codes(CommandOutcome outcome) {
        assertThat(outcome).isInstanceOf(CommandOutcome.Rejected.class);
        return outcome.decision().getFindings().stream()
                .map(one -> one.finding().reason().code())
                .toList();
    }

    static ProfileStatement statement(String id, int version, LocalDate from) {
        ProfileStatement statement = statement(id, version);
        return ProfileStatement.builder()
                .from(statement)
                .header(statement.getHeader().withEffective(EffectiveRange.from(from)))
                .build();
    }

    static ProfileStatement statement(String id, int version) {
        EntryHeader first = EntryHeader.first(id);
        return ProfileStatement.builder()
                .header(new EntryHeader(first.id(), version, first.effective(), first.provenance()))
                .area(ProfileArea.INTEREST)
                .text("likes dogs, version " + version)
                .build();
    }
}
