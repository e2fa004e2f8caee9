package org.customizedemployment.rules.packtest.expect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.packtest.given.Clause;
import org.customizedemployment.rules.packtest.given.Sentence;
import org.customizedemployment.rules.packtest.result.PackTestFailure;
import org.customizedemployment.rules.packtest.result.Touchable;
import org.customizedemployment.rules.payer.BraidedAdjudication;
import org.customizedemployment.rules.payer.BraidedClaim;
import org.customizedemployment.rules.payer.FundedMilestone;
import org.customizedemployment.rules.payer.FundedPiece;
import org.customizedemployment.rules.payer.HandedOn;
import org.customizedemployment.rules.payer.Payer;
import org.customizedemployment.rules.programme.funding.HandOnReason;
import org.customizedemployment.rules.yaml.Keys;

/**
 * Who pays a line's minutes, or a milestone, where several payers are asked in turn: {@code 120 min payable by us-xx/one, 60 min payable by us-xx/two
 * for cap-reached}; of a milestone {@code payable by us-xx/two}.
 *
 * @param payers the first one first
 * @param parts minutes by what becomes of them and with whom; all of the line; of a milestone none
 * @param why whether the reasons are expected for which each part moved on
 */
record PayerExpectation(int line, String name, String written, List<Payer> payers, Map<String, Long> parts, boolean why)
        implements Expectation {
    static final String FORM = "120 min payable by us-xx/one, 60 min payable by us-xx/two for cap-reached";

    PayerExpectation {
        payers = List.copyOf(payers);
        parts = new LinkedHashMap<>(parts);
    }

    static PayerExpectation read(int line, String name, String written, List<Payer> payers, Sentence sentence) {
        Map<String, Long> parts = new LinkedHashMap<>();
        boolean why = false;
        for (Clause clause : sentence.clauses()) {
            long minutes = clause.hasLength() ? clause.length().value() : 0;
            Bucket bucket = Bucket.read(clause).orElseThrow(() -> Sentence.unknown(clause, Bucket.WORDS));
            clause.needs("by");
            String part = bucket + " by " + clause.word("a programme");
            if (clause.takes("for")) {
                why = true;
                part += forReasons(reasons(clause));
            }
            parts.merge(part, minutes, Long::sum);
            clause.end();
        }
        return new PayerExpectation(line, name, written, payers, parts, why);
    }

    private static List<String> reasons(Clause clause) {
        List<String> known =
                Arrays.stream(HandOnReason.values()).map(Keys::wordOf).toList();
        List<String> all = new ArrayList<>();
        do {
            if (!known.contains(clause.peek())) {
                throw Sentence.unknown(clause, known);
            }
            all.add(clause.word("a reason"));
        } while (clause.takes("and"));
        return all;
    }

    private static String forReasons(List<String> reasons) {
        return " for " + String.join(" and ", reasons);
    }

    @Override
    public List<PackTestFailure> test(Trial trial) {
        BraidedClaim bill = BraidedAdjudication.of(payers)
                .adjudicate(trial.given().file(), trial.dates(), trial.given().references());
        Map<String, Long> was = new LinkedHashMap<>();
        List<Reason> reasons = new ArrayList<>();
        for (FundedPiece one : bill.pieces()) {
            if (one.entry().id().value().equals(name)) {
                was.merge(
                        part(one.outcome(), one.payer(), one.handedOn()),
                        one.minutes().value(),
                        Long::sum);
                reasons.addAll(one.reasons());
                touch(trial, one.handedOn());
            }
        }
        for (FundedMilestone one : bill.milestones()) {
            if (one.entry().id().value().equals(name)) {
                was.merge(part(one.outcome(), one.payer(), one.handedOn()), 0L, Long::sum);
                reasons.addAll(one.reasons());
                touch(trial, one.handedOn());
            }
        }
        if (was.equals(parts)) {
            return List.of();
        }
        StringJoiner words = new StringJoiner(", ");
        was.forEach((what, minutes) -> words.add(minutes == 0 ? what : minutes + " min " + what));
        return List.of(new PackTestFailure(
                line,
                "payers " + name,
                written,
                words.toString(),
                reasons.stream().distinct().toList()));
    }

    private String part(LineOutcome outcome, ProgrammeId payer, List<HandedOn> handedOn) {
        String part = Bucket.of(outcome) + " by " + payer;
        return why && !handedOn.isEmpty()
                ? part
                        + forReasons(handedOn.get(handedOn.size() - 1).why().stream()
                                .map(Keys::wordOf)
                                .toList())
                : part;
    }

    private static void touch(Trial trial, List<HandedOn> handedOn) {
        handedOn.forEach(one ->
                one.why().forEach(reason -> trial.touch(Touchable.funding(one.by(), Touchable.handedOn(reason)))));
    }
}
