package org.customizedemployment.rules.packtest.expect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.customizedemployment.rules.packtest.given.Clause;
import org.customizedemployment.rules.packtest.given.Sentence;
import org.customizedemployment.rules.packtest.result.PackTestFailure;
import org.customizedemployment.rules.packtest.result.Touchable;
import org.customizedemployment.rules.payer.BraidedAdjudication;
import org.customizedemployment.rules.payer.BraidedClaim;
import org.customizedemployment.rules.payer.FundedPiece;
import org.customizedemployment.rules.payer.Payer;
import org.customizedemployment.rules.programme.funding.HandOn;

/**
 * Who pays a line's minutes, where several payers are asked in turn: {@code 120 min payable by us-xx/one, 60 min payable by us-xx/two}.
 *
 * @param payers the first one first
 * @param parts minutes by what becomes of them and with whom; all of the line
 */
record PayerExpectation(int line, String name, String written, List<Payer> payers, Map<String, Long> parts)
        implements Expectation {
    static final String FORM = "120 min payable by us-xx/one, 60 min payable by us-xx/two";

    PayerExpectation {
        payers = List.copyOf(payers);
        parts = new LinkedHashMap<>(parts);
    }

    static PayerExpectation read(int line, String name, String written, List<Payer> payers, Sentence sentence) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (Clause clause : sentence.clauses()) {
            long minutes = clause.length().value();
            Bucket bucket = Bucket.read(clause)
                    .orElseThrow(() -> Sentence.unknown(clause, List.of("payable", "not payable", "undecided")));
            clause.needs("by");
            parts.merge(bucket + " by " + clause.word("a programme"), minutes, Long::sum);
            clause.end();
        }
        return new PayerExpectation(line, name, written, payers, parts);
    }

    @Override
    public List<PackTestFailure> test(Trial trial) {
        BraidedClaim bill = BraidedAdjudication.of(payers)
                .adjudicate(trial.given().file(), trial.dates(), trial.given().references());
        Map<String, Long> was = new LinkedHashMap<>();
        List<FundedPiece> pieces = new ArrayList<>(bill.pieces());
        pieces.removeIf(one -> !one.entry().id().value().equals(name));
        pieces.forEach(one -> was.merge(
                Bucket.of(one.outcome()) + " by " + one.payer(), one.minutes().value(), Long::sum));
        pieces.forEach(one -> touch(trial, one));
        if (was.equals(parts)) {
            return List.of();
        }
        StringJoiner words = new StringJoiner(", ");
        was.forEach((what, minutes) -> words.add(minutes + " min " + what));
        return List.of(new PackTestFailure(
                line,
                "payers " + name,
                written,
                words.toString(),
                pieces.stream()
                        .flatMap(one -> one.reasons().stream())
                        .distinct()
                        .toList()));
    }

    private void touch(Trial trial, FundedPiece piece) {
        for (Payer one : payers) {
            HandOn next = one.programme().funding().handOn();
            if (next != null && next.to().equals(piece.payer())) {
                trial.touch(Touchable.funding(one.programme().id(), Touchable.HANDED_ON + next.to()));
            }
        }
    }
}
