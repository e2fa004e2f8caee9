package org.customizedemployment.rules.adjudication.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.Programme;

/**
 * Whether what is not in the log did not happen. Room within a cap, and time that no other line or service takes up, follow from absence, so
 * they need a log that was declared complete through the service date; else minutes that would be payable stay open, and so do those
 * that a cap would refuse: what used it up may turn out to be someone else's time.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Completeness {
    private static final List<Citation> LOG = List.of(Citation.of("SEM-8"), Citation.of("SEM-23"));
    private static final List<Citation> OVERLAP = List.of(Citation.of("SEM-23"));

    private final CaseFile caseFile;
    private final Exclusions exclusions;
    private final RunNotes notes;

    public Completeness(Programme programme, CaseFile caseFile, RunNotes notes) {
        this.caseFile = caseFile;
        this.exclusions = new Exclusions(programme.exclusions());
        this.notes = notes;
    }

    /** Whether the service log is complete through that day. */
    public boolean log(LocalDate day) {
        return complete(ServiceEntry.TYPE, day);
    }

    /**
     * Also where nothing limits the service: time that two members of staff write down is payable once whatever the programme says (SEM-23).
     *
     * @param entry what the slice is of
     */
    public Slice check(ServiceEntry entry, Slice slice) {
        Slice result = slice;
        if (slice.outcome() == LineOutcome.PAYABLE) {
            for (Mark mark : open(entry, slice.date())) {
                result = result.with(mark);
            }
        }
        return result;
    }

    /** Why nothing follows from what is not recorded; empty if all of it is. */
    public List<Mark> open(ServiceEntry entry, LocalDate day) {
        List<Mark> open = new ArrayList<>(2);
        if (!log(day)) {
            open.add(open("claim.log-not-complete", ServiceEntry.TYPE, LOG));
        }
        if (exclusions.anyFor(entry.getService()) && !complete(OtherService.TYPE, day)) {
            open.add(open("claim.other-services-not-complete", OtherService.TYPE, OVERLAP));
        }
        return open;
    }

    private Mark open(String code, EntryType<?> type, List<Citation> citations) {
        notes.notComplete(type.getKind(), citations);
        return Mark.undecided(Reason.of(code).withCode("kind", type.getKind()), citations);
    }

    private boolean complete(EntryType<?> type, LocalDate day) {
        return caseFile.coverageOf(type).isCompleteOn(day);
    }
}
