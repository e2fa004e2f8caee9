package org.customizedemployment.rules.packtest.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.packtest.result.PackTestFailure;
import org.customizedemployment.rules.packtest.result.TermBranches;
import org.customizedemployment.rules.packtest.result.Touch;
import org.customizedemployment.rules.packtest.result.Touchable;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.Programme;
import org.jspecify.annotations.Nullable;

/** What the bill of all services under the programme comes to. */
record ClaimExpectation(Programme programme, List<LineExpectation> lines) implements Expectation {
    ClaimExpectation {
        lines = List.copyOf(lines);
    }

    @Override
    public List<PackTestFailure> test(Trial trial) {
        List<ClaimLine> bill = new ArrayList<>();
        List<Decision> bills = bills(programme, trial);
        for (Decision decision : bills) {
            decision.getFindings()
                    .forEach(one -> one.parametersRead()
                            .forEach(read -> trial.touch(
                                    new Touch(Touch.Kind.PARAMETER, read.id().value()))));
            bill.addAll(decision.getLines());
        }
        List<PackTestFailure> failures = new ArrayList<>();
        for (LineExpectation expected : lines) {
            List<ClaimLine> meant = bill.stream()
                    .filter(one -> expected.name().equals(LineExpectation.TOTAL)
                            || one.entry().id().value().equals(expected.name()))
                    .toList();
            meant.forEach(one -> touch(trial, one));
            if (meant.isEmpty()) {
                failures.add(expected.notBilled(nothing(expected, !bills.isEmpty())));
            } else {
                expected.test(ClaimAnswer.of(meant)).ifPresent(failures::add);
            }
        }
        return failures;
    }

    /** The bill of each of the programme's episodes. */
    static List<Decision> bills(Programme programme, Trial trial) {
        List<Decision> bills = new ArrayList<>();
        for (FundingEpisode episode : trial.given().file().entries(FundingEpisode.TYPE)) {
            if (episode.getProgramme().equals(programme.id())) {
                ClaimRequest all =
                        ClaimRequest.of(episode.id()).withAdopted(trial.given().adopted());
                bills.add(Adjudication.of(programme, trial.book())
                        .adjudicate(
                                trial.given().file(),
                                all,
                                trial.dates(),
                                trial.given().references()));
            }
        }
        return bills;
    }

    /** What is said of no line holds of nothing, so it can't hold. */
    private String nothing(LineExpectation expected, boolean funded) {
        if (!funded) {
            return "not billed, as no episode of '" + programme.id() + "' is given";
        }
        return expected.name().equals(LineExpectation.TOTAL)
                ? "nothing is billed under '" + programme.id() + "'"
                : "not billed in an episode of '" + programme.id() + "'";
    }

    private void touch(Trial trial, ClaimLine line) {
        trial.touch(Touchable.service(programme.id(), line.service()));
        for (ClaimPiece piece : line.pieces()) {
            if (piece.outcome() == LineOutcome.PAYABLE) {
                branch(trial, line, piece.indirect() ? Touchable.INDIRECT : Touchable.PAYABLE);
            }
            for (Reason reason : piece.reasons()) {
                branch(trial, line, branchOf(line, reason));
                exclusion(trial, line, reason);
            }
        }
        if (line.pieces().isEmpty()) {
            line.reasons().forEach(reason -> branch(trial, line, branchOf(line, reason)));
            if (line.outcome() == LineOutcome.PAYABLE) {
                branch(trial, line, Touchable.PAYABLE);
            }
        }
        required(trial, line);
        line.money().steps().forEach(step -> Touchable.stepOf(step).ifPresent(one -> branch(trial, line, one)));
        line.money().parts().stream()
                .map(MoneyPart::reason)
                .flatMap(Stream::ofNullable)
                .forEach(why -> Touchable.portionOf(why).ifPresent(one -> branch(trial, line, one)));
        if (line.rounded() != null) {
            branch(trial, line, Touchable.ROUNDED);
        }
        Reason reason = line.money().reason();
        branch(trial, line, reason != null ? reason.code() : Touchable.PRICED);
        budget(trial, line);
    }

    /** Parts of the amount that the personal budget no longer holds. */
    private void budget(Trial trial, ClaimLine line) {
        Stream.concat(
                        Stream.ofNullable(line.money().reason()),
                        line.money().parts().stream().map(MoneyPart::reason))
                .filter(Objects::nonNull)
                .map(Reason::code)
                .filter(code -> code.startsWith("claim.budget-"))
                .forEach(code -> trial.touch(Touchable.funding(programme.id(), code)));
    }

    /** The rules that the service requires: of a payable line all pass, of another the one whose reason it gives does not. */
    private void required(Trial trial, ClaimLine line) {
        programme.service(line.service()).stream()
                .flatMap(service -> service.payment().requires().stream())
                .forEach(id -> {
                    boolean named =
                            line.reasons().stream().anyMatch(why -> why.code().startsWith(id + "."));
                    if (line.outcome() == LineOutcome.PAYABLE || named) {
                        trial.touch(Touchable.rule(id));
                        trial.touch(Touchable.answer(id, answer(line.outcome())));
                    }
                });
    }

    private static Outcome answer(LineOutcome outcome) {
        return switch (outcome) {
            case PAYABLE -> Outcome.MET;
            case NOT_PAYABLE -> Outcome.NOT_MET;
            case ERROR -> Outcome.ERROR;
            case REDUCED, UNDECIDED -> Outcome.CANNOT_TELL;
        };
    }

    private String branchOf(ClaimLine line, Reason reason) {
        if (reason.code().startsWith("rules.credential-")) {
            return Touchable.NOT_CERTIFIED;
        }
        return programme
                .service(line.service())
                .map(service -> TermBranches.branchOf(service, reason))
                .orElse(reason.code());
    }

    private void branch(Trial trial, ClaimLine line, String branch) {
        trial.touch(Touchable.branch(programme.id(), line.service(), branch));
    }

    /** Time that another service took up, by the exclusion that the two services have. */
    private void exclusion(Trial trial, ClaimLine line, Reason reason) {
        if (!(reason.argument("service").orElse(null) instanceof ArgumentValue.OfCode other)) {
            return;
        }
        ServiceCode with = ServiceCode.of(other.code());
        for (Exclusion one : programme.exclusions()) {
            boolean meant = (matches(one.service(), line.service()) && matches(one.other(), with))
                    || (matches(one.service(), with) && matches(one.other(), line.service()));
            if (meant) {
                trial.touch(Touchable.exclusion(programme.id(), one, reason.code()));
            }
        }
    }

    private static boolean matches(@Nullable ServiceCode named, ServiceCode code) {
        return named == null || named.equals(code);
    }
}
