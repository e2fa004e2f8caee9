package org.customizedemployment.docs.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.Phase;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;

/** A small case and, for each kind of command, what may and what may not be done to it. */
final class SampleCommands {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private SampleCommands() {}

    static CaseFile caseFile() {
        return CaseFile.empty(CaseId.of("case-1"))
                .with(pursuit("pursuit-1", PursuitState.EXPLORED))
                .with(pursuit("pursuit-2", PursuitState.ENDED))
                .with(document("Title"))
                .with(agreement(1));
    }

    private static Pursuit pursuit(String id, PursuitState state) {
        return Pursuit.builder()
                .header(EntryHeader.first(id))
                .pursuitKind(PursuitKind.WAGE_JOB)
                .state(state)
                .build();
    }

    private static Pursuit next(String id, PursuitState state) {
        return Pursuit.builder()
                .from(pursuit(id, state))
                .header(since(EntryHeader.first(id).next(), DAY))
                .build();
    }

    private static EntryHeader since(EntryHeader header, LocalDate day) {
        return header.withEffective(EffectiveRange.from(day));
    }

    private static DocumentRecord document(String title) {
        return DocumentRecord.builder()
                .header(EntryHeader.first("document-1"))
                .documentType(DocumentType.DISCOVERY_REPORT)
                .title(title)
                .state(DocumentState.FINAL)
                .build();
    }

    private static Agreement agreement(int version) {
        HumanDecision agreed = decision();
        EntryHeader first = EntryHeader.first("agreement-1");
        return Agreement.builder()
                .header(version == 1 ? since(first, DAY.minusMonths(1)) : since(first.next(), DAY))
                .pursuit(EntryId.of("pursuit-1"))
                .jobTitle("Title")
                .jobDescription("Description")
                .weekly(Minutes.of(600))
                .pay(Rate.parse("USD 17.00 per hour"))
                .payer(Payer.EMPLOYER)
                .begunBy(Capacity.EMPLOYER)
                .jobSeekerAgreed(agreed)
                .employerAgreed(agreed)
                .build();
    }

    private static HumanDecision decision() {
        return new HumanDecision(ActorId.of("person-1"), Capacity.JOB_SEEKER, DAY, "", List.of());
    }

    /** By what is done in words; every kind of command at least once, moves apart. */
    static Map<String, Command> all(ProcessDefinition own, ProcessDefinition other) {
        Map<String, Command> all = new LinkedHashMap<>();
        all.put("open", new Command.Open());
        all.put("record a pursuit as explored", record(pursuit("new", PursuitState.EXPLORED)));
        all.put("record a pursuit as agreed", record(pursuit("new", PursuitState.AGREED)));
        all.put("record an id that is taken", record(pursuit("pursuit-1", PursuitState.EXPLORED)));
        all.put("record nothing", new Command.Record(List.of()));
        all.put("change a pursuit to proposed", new Command.Change(next("pursuit-1", PursuitState.PROPOSED), DAY));
        all.put(
                "change a pursuit to working at once",
                new Command.Change(next("pursuit-1", PursuitState.WORKING), DAY));
        all.put("change a pursuit that ended", new Command.Change(next("pursuit-2", PursuitState.EXPLORED), DAY));
        DocumentRecord altered = DocumentRecord.builder()
                .from(document("Another title"))
                .header(since(EntryHeader.first("document-1").next(), DAY))
                .build();
        all.put("change a final document", new Command.Change(altered, DAY));
        Pursuit right = next("pursuit-2", PursuitState.EXPLORED);
        all.put(
                "correct a state",
                new Command.Correct(pursuit("pursuit-2", PursuitState.ENDED).toRef(), right, "a slip"));
        all.put("correct another version", new Command.Correct(right.toRef(), right, "a slip"));
        all.put("renegotiate", new Command.Renegotiate(agreement(2)));
        all.put("renegotiate what is no agreement", new Command.Renegotiate(right));
        all.put("erase by court order", erase(ErasureBasis.COURT_ORDER));
        all.put("erase on request while it must be kept", erase(ErasureBasis.REQUEST_AFTER_RETENTION));
        all.put("declare a kind complete", new Command.Declare("pursuit", Coverage.completeThrough(DAY)));
        all.put("migrate to the process it follows", migrate(own));
        all.put("migrate to a process not asked here", migrate(other));
        return all;
    }

    private static Command record(Pursuit pursuit) {
        return new Command.Record(List.of(pursuit));
    }

    private static Command erase(ErasureBasis basis) {
        return new Command.Erase(List.of(EntryId.of("document-1")), basis, null, decision());
    }

    private static Command migrate(ProcessDefinition to) {
        return migrate(to, to.getPhases().get(0).id());
    }

    static Command migrate(ProcessDefinition to, PhaseId phase) {
        return new Command.Migrate(to.getPin(), phase, decision());
    }

    /** The case in the first phase of a process. */
    static CaseFile following(ProcessDefinition process) {
        return caseFile().withFocus(process.getPin(), process.getPhases().get(0).id());
    }

    /** The phases of a process in its order, with the case in each, after the case that was not opened. */
    static Map<String, CaseFile> cases(ProcessDefinition definition) {
        Map<String, CaseFile> cases = new LinkedHashMap<>();
        cases.put("*not open*", caseFile());
        for (Phase phase : new ArrayList<>(definition.getPhases())) {
            cases.put(phase.id().value(), caseFile().withFocus(definition.getPin(), phase.id()));
        }
        return cases;
    }
}
