package org.customizedemployment.rules.packtest.expect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.packtest.given.Clause;
import org.customizedemployment.rules.packtest.given.Sentence;
import org.customizedemployment.rules.packtest.result.PackTestFailure;

/**
 * What is expected of a line, or of all lines together. Minutes of which nothing is said are expected to be none; an amount of which nothing is said
 * may be any.
 *
 * @param name the line's name, or {@link #TOTAL}
 * @param written as the author wrote it
 * @param amount the amount; empty: see the next
 * @param noAmount the codes for which there is no amount, any if it is an empty set; empty: nothing is said of an amount
 * @param billed the minutes that money follows where time is rounded; empty: nothing is said of them
 */
record LineExpectation(
        int line,
        String name,
        String written,
        List<Part> parts,
        Optional<Money> amount,
        Optional<Set<String>> noAmount,
        Optional<Long> billed) {
    static final String TOTAL = "total";
    static final String FORM = "60 min payable, 60 min not payable because claim.indirect-cap-reached, USD 60.00";

    LineExpectation {
        parts = List.copyOf(parts);
    }

    /**
     * Some of the minutes.
     *
     * @param minutes empty: all of the line
     * @param because exactly these codes; empty: whatever they are
     */
    record Part(Bucket bucket, Optional<Long> minutes, Optional<Set<String>> because) {
        boolean holds(ClaimAnswer was) {
            return minutes.map(number -> was.hasMinutes(bucket, number)).orElseGet(() -> was.isAll(bucket))
                    && (because.isEmpty() || because.get().equals(was.codes(bucket)));
        }
    }

    static LineExpectation read(int line, String name, String written, Sentence sentence) {
        List<Part> parts = new ArrayList<>();
        Optional<Money> amount = Optional.empty();
        Optional<Set<String>> noAmount = Optional.empty();
        Optional<Long> billed = Optional.empty();
        for (Clause clause : sentence.clauses()) {
            if (clause.takes("no", "amount")) {
                noAmount = Optional.of(Said.because(clause).orElseGet(LinkedHashSet::new));
            } else if (clause.peek().matches("[A-Z]{3}")) {
                amount = Optional.of(Money.parse(clause.word("a currency") + " " + clause.word("an amount")));
            } else {
                Optional<Long> minutes =
                        clause.hasLength() ? Optional.of(clause.length().value()) : Optional.empty();
                if (minutes.isPresent() && clause.takes("billed")) {
                    billed = minutes;
                } else {
                    parts.add(part(clause, minutes));
                }
            }
            clause.end();
        }
        return new LineExpectation(line, name, written, parts, amount, noAmount, billed);
    }

    private static Part part(Clause clause, Optional<Long> minutes) {
        Bucket bucket = Bucket.read(clause).orElseThrow(() -> Sentence.unknown(clause, words()));
        return new Part(bucket, minutes, Said.because(clause));
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(Bucket.WORDS);
        words.add("billed");
        return words;
    }

    /** No line was decided of which that could be said. */
    PackTestFailure notBilled(String why) {
        return new PackTestFailure(line, "claim " + name, written, why, List.of());
    }

    /** The codes that it names. */
    Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        parts.forEach(part -> part.because().ifPresent(codes::addAll));
        noAmount.ifPresent(codes::addAll);
        return codes;
    }

    Optional<PackTestFailure> test(ClaimAnswer was) {
        boolean billedHolds = billed.isEmpty() || billed.get() == was.billed();
        if (minutesHold(was) && amountHolds(was) && billedHolds) {
            return Optional.empty();
        }
        boolean withAmount = amount.isPresent() || noAmount.isPresent();
        return Optional.of(new PackTestFailure(
                line, "claim " + name, written, was.words(withAmount, billed.isPresent()), was.reasons(withAmount)));
    }

    private boolean minutesHold(ClaimAnswer was) {
        if (parts.isEmpty()) {
            return true;
        }
        Set<Bucket> said = new LinkedHashSet<>();
        parts.forEach(part -> said.add(part.bucket()));
        for (Bucket one : Bucket.values()) {
            if (!said.contains(one) && (was.minutes(one) > 0 || was.milestones(one) > 0)) {
                return false;
            }
        }
        return parts.stream().allMatch(part -> part.holds(was));
    }

    private boolean amountHolds(ClaimAnswer was) {
        if (amount.isPresent()) {
            return amount.get().equals(was.amount());
        }
        return noAmount.isEmpty()
                || (was.amount() == null
                        && (noAmount.get().isEmpty() || noAmount.get().equals(was.withoutAmount())));
    }
}
