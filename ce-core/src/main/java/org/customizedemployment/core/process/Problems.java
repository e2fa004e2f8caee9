package org.customizedemployment.core.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
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

    static RuleFinding nothingToRecord() {
        return problem(Reason.of("core.nothing-to-record"));
    }

    private static RuleFinding problem(Reason reason) {
        return new RuleFinding(
                RuleId.of(reason.code()), Severity.BLOCKS, Finding.of(Outcome.NOT_MET, reason), List.of(), List.of());
    }
}
