package org.customizedemployment.rules.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.programme.Programme;

/** A service that is asked about before it is given: the case as it would be with it, and the answer about it alone. */
record PlannedService(ServiceEntry entry) {
    private static final List<Citation> CITATIONS = List.of(Citation.of("SEM-23"), Citation.of("SEM-26"));

    /**
     * The case with it. A log that is complete today has no lines of days to come, so it is read as complete until then.
     *
     * @throws CeException if the case has an entry of that id
     */
    CaseFile in(CaseFile caseFile, LocalDate today) {
        if (!caseFile.versions(entry.id()).isEmpty()) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT, "planned service '" + entry.id() + "' is an entry of the case already");
        }
        LocalDate last = entry.getWhen().end().getDate();
        return through(through(caseFile.with(entry), ServiceEntry.TYPE, today, last), OtherService.TYPE, today, last);
    }

    private static CaseFile through(CaseFile caseFile, EntryType<?> type, LocalDate today, LocalDate last) {
        boolean complete = caseFile.coverageOf(type).isCompleteOn(today);
        return complete && !caseFile.coverageOf(type).isCompleteOn(last)
                ? caseFile.withCoverage(type, Coverage.completeThrough(last))
                : caseFile;
    }

    /** Its own line only, and that it is an answer about a plan. */
    Decision only(Decision all, Programme programme) {
        List<ClaimLine> own = all.getLines().stream()
                .filter(line -> line.entry().equals(entry.toRef()))
                .toList();
        List<RuleFinding> findings = new ArrayList<>(all.getFindings());
        findings.removeIf(one -> one.rule().equals(Sources.RULE));
        findings.addAll(Sources.of(programme, own));
        Decision.Builder builder = Decision.builder();
        builder.from(all)
                .lines(own)
                .claimOutcome(own.stream().map(ClaimLine::outcome).findFirst())
                .findings(findings)
                .addFindings(new RuleFinding(
                        RuleId.of("claim.planned"),
                        Severity.ADVISES,
                        Finding.of(
                                Outcome.MET,
                                Reason.of("claim.planned")
                                        .with("date", entry.getWhen().firstDate())),
                        CITATIONS,
                        List.of()));
        return builder.build();
    }
}
