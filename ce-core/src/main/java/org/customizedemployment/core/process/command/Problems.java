package org.customizedemployment.core.process.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;

/** What can be wrong with a command itself, whatever the packs say, in the shape of findings. */
final class Problems {
    private Problems() {}

    static RuleFinding alreadyOpen(CaseFile caseFile) {
        return problem(Reason.of("core.already-open")
                .withCode("phase", caseFile.getFocus().map(PhaseId::value).orElse("")));
    }

    static RuleFinding notOpen() {
        return problem(Reason.of("core.not-open"));
    }

    static RuleFinding otherProcess(ProcessPin follows, ProcessPin given) {
        return problem(Reason.of("core.other-process")
                .withCode("process", follows.id() + " " + follows.version())
                .withCode("given", given.id() + " " + given.version()));
    }

    static RuleFinding noSuchProcess(String asked, ProcessPin given) {
        return problem(Reason.of("core.no-such-process")
                .withCode("asked", asked)
                .withCode("process", given.id() + " " + given.version()));
    }

    static RuleFinding migrated(ProcessPin to) {
        return problem(Reason.of("core.already-follows").withCode("process", to.id() + " " + to.version()));
    }

    static RuleFinding noSuchPhase(PhaseId phase, ProcessPin process) {
        return problem(Reason.of("core.no-such-phase")
                .withCode("phase", phase.value())
                .withCode("process", process.id() + " " + process.version()));
    }

    static RuleFinding noTransition(PhaseId from, PhaseId to) {
        return problem(
                Reason.of("core.no-transition").withCode("from", from.value()).withCode("to", to.value()));
    }

    static RuleFinding duplicate(Entry entry) {
        return problem(
                Reason.of("core.duplicate-entry").withCode("entry", entry.id().value()));
    }

    static RuleFinding unknownReference(Entry entry, EntryId target) {
        return problem(Reason.of("core.unknown-reference")
                .withCode("entry", entry.id().value())
                .withCode("target", target.value()));
    }

    static RuleFinding unknownEvidence(EntryRef evidence) {
        return problem(Reason.of("core.unknown-evidence").with("entry", evidence));
    }

    static RuleFinding wrongKind(Entry entry, EntryPointer pointer, String kind) {
        return problem(Reason.of("core.reference-kind")
                .withCode("entry", entry.id().value())
                .withCode("target", pointer.id().value())
                .withCode("kind", kind)
                .withCode("expected", Objects.requireNonNullElse(pointer.kind(), "any")));
    }

    static RuleFinding wrongVersion(EntryRef given, int expected) {
        return problem(Reason.of("core.wrong-version").with("entry", given).with("expected", expected));
    }

    static RuleFinding changeFrom(EntryRef given, LocalDate from) {
        return problem(Reason.of("core.change-from").with("entry", given).with("date", from));
    }

    static RuleFinding noSuchEntry(EntryId id) {
        return problem(Reason.of("core.no-such-entry").withCode("entry", id.value()));
    }

    static RuleFinding otherKind(Entry entry, String expected) {
        return problem(Reason.of("core.other-kind")
                .withCode("entry", entry.id().value())
                .withCode("kind", entry.type().getKind())
                .withCode("expected", expected));
    }

    static RuleFinding stillReferred(EntryId id, EntryId by) {
        return problem(
                Reason.of("core.still-referred").withCode("entry", id.value()).withCode("by", by.value()));
    }

    static RuleFinding erased(EntryId id) {
        return problem(Reason.of("core.erased").withCode("entry", id.value()));
    }

    /** It took place once, or it was agreed: another command is for that. */
    static RuleFinding notChanged(Entry entry) {
        EntryNature nature = entry.type().getNature();
        return problem(Reason.of(nature == EntryNature.TERMS ? "core.renegotiate-instead" : "core.correct-instead")
                .withCode("entry", entry.id().value())
                .withCode("kind", entry.type().getKind()));
    }

    static RuleFinding noFirstDay(EntryRef given) {
        return problem(Reason.of("core.no-first-day").with("entry", given));
    }

    static RuleFinding sameDay(EntryRef given, EntryRef standing, LocalDate from) {
        return problem(Reason.of("core.same-day")
                .with("entry", given)
                .with("standing", standing)
                .with("date", from));
    }

    static RuleFinding noSuchVersion(EntryRef given, int current) {
        return problem(Reason.of("core.no-such-version").with("entry", given).with("current", current));
    }

    static RuleFinding otherEntry(EntryId given, EntryId wrong) {
        return problem(
                Reason.of("core.other-entry").withCode("entry", given.value()).withCode("wrong", wrong.value()));
    }

    static RuleFinding of(Reason reason) {
        return problem(reason);
    }

    /** Not wrong, but worth a look. */
    static RuleFinding odd(Reason reason) {
        return new RuleFinding(
                RuleId.of(reason.code()), Severity.ADVISES, Finding.of(Outcome.NOT_MET, reason), List.of(), List.of());
    }

    static RuleFinding accommodationStays(Pursuit pursuit) {
        Reason reason = Reason.of("core.accommodation-stays").with("entry", pursuit.toRef());
        return new RuleFinding(
                RuleId.of(reason.code()),
                Severity.ADVISES,
                Finding.of(Outcome.NEEDS_HUMAN_DECISION, reason),
                List.of(Citation.of("SEM-6"), Citation.of("ODEP-D2")),
                List.of());
    }

    static RuleFinding nothingToErase() {
        return problem(Reason.of("core.nothing-to-erase"));
    }

    static RuleFinding stillKept(LocalDate ended, LocalDate recordedOn) {
        return problem(
                Reason.of("core.retention-not-ended").with("ended", ended).with("date", recordedOn));
    }

    static RuleFinding endNotStated() {
        return problem(Reason.of("core.retention-not-stated"));
    }

    /** Nobody can tell, so it is kept. */
    static RuleFinding calendarNotSupplied(LocalDate day) {
        return finding(
                Outcome.CANNOT_TELL, Reason.of("core.retention-not-supplied").with("day", day));
    }

    static RuleFinding nothingToRecord() {
        return problem(Reason.of("core.nothing-to-record"));
    }

    private static RuleFinding problem(Reason reason) {
        return finding(Outcome.NOT_MET, reason);
    }

    private static RuleFinding finding(Outcome outcome, Reason reason) {
        return new RuleFinding(
                RuleId.of(reason.code()), Severity.BLOCKS, Finding.of(outcome, reason), List.of(), List.of());
    }
}
