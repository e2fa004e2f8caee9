package org.customizedemployment.core.disclosure;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;

/**
 * Decisions through the sieve of a view. Pointers to what is hidden go. A provider that sees its own work alone reads its own lines; what all lines
 * together left of a limit, and findings that rest on anything else, would tell it of the work of others (SEM-8).
 */
final class DecisionProjection {
    private final CaseView view;

    DecisionProjection(CaseView view) {
        this.view = view;
    }

    Decision of(Decision decision) {
        if (view.isOwnWorkAlone()) {
            return own(decision);
        }
        boolean hidden = decision.getFindings().stream().anyMatch(one -> pointsToHidden(one.finding()))
                || decision.getLines().stream().anyMatch(this::pointsToHidden);
        if (!hidden) {
            return decision;
        }
        Decision.Builder shown = Decision.builder();
        shown.from(decision);
        shown.findings(decision.getFindings().stream().map(this::of).toList());
        shown.lines(decision.getLines().stream().map(this::of).toList());
        return shown.build();
    }

    private Decision own(Decision decision) {
        if (decision.getCaseId().isEmpty()) {
            return decision;
        }
        List<ClaimLine> lines = decision.getLines().stream()
                .filter(line -> isKnown(line.entry().id()))
                .map(line -> of(line).withDraws(List.of()))
                .toList();
        List<RuleFinding> findings = decision.getFindings().stream()
                .filter(one -> isOwn(one.finding()))
                .toList();
        Decision.Builder shown = Decision.builder();
        shown.from(decision);
        shown.findings(findings);
        if (findings.size() < decision.getFindings().size()) {
            shown.outcome(Optional.empty());
        }
        shown.lines(lines);
        shown.balances(List.of());
        shown.authorizations(List.of());
        shown.claimOutcome(decision.getClaimOutcome()
                .flatMap(any -> LineOutcome.combine(
                        lines.stream().map(ClaimLine::outcome).toList())));
        return shown.build();
    }

    /** What the case does not have is not known to be its own. */
    private boolean isKnown(EntryId id) {
        return view.isShown(id);
    }

    private boolean isOwn(Finding finding) {
        return !finding.evidence().isEmpty()
                && finding.evidence().stream().allMatch(ref -> isKnown(ref.id()))
                && !pointsToHidden(finding);
    }

    private RuleFinding of(RuleFinding one) {
        Finding finding = one.finding();
        if (!pointsToHidden(finding)) {
            return one;
        }
        Finding shown = new Finding(
                finding.outcome(),
                of(finding.reason()),
                finding.missing(),
                finding.evidence().stream().filter(ref -> !view.hides(ref.id())).toList(),
                finding.restsOnAbsence());
        return new RuleFinding(one.rule(), one.severity(), shown, one.citations(), one.parametersRead());
    }

    private ClaimLine of(ClaimLine line) {
        if (!pointsToHidden(line)) {
            return line;
        }
        return line.withReasons(
                line.pieces().stream()
                        .map(one -> new ClaimPiece(
                                one.from(),
                                one.minutes(),
                                one.outcome(),
                                one.indirect(),
                                one.reasons().stream().map(this::of).toList(),
                                one.citations()))
                        .toList(),
                line.reasons().stream().map(this::of).toList());
    }

    private Reason of(Reason reason) {
        return new Reason(
                reason.code(),
                reason.arguments().stream()
                        .filter(argument -> !isHidden(argument))
                        .toList());
    }

    private boolean pointsToHidden(Finding finding) {
        return finding.evidence().stream().anyMatch(ref -> view.hides(ref.id())) || pointsToHidden(finding.reason());
    }

    private boolean pointsToHidden(ClaimLine line) {
        return line.pieces().stream().anyMatch(one -> one.reasons().stream().anyMatch(this::pointsToHidden))
                || line.reasons().stream().anyMatch(this::pointsToHidden);
    }

    private boolean pointsToHidden(Reason reason) {
        return reason.arguments().stream().anyMatch(this::isHidden);
    }

    private boolean isHidden(Argument argument) {
        return argument.value() instanceof ArgumentValue.OfEntry entry
                && view.hides(entry.entry().id());
    }
}
