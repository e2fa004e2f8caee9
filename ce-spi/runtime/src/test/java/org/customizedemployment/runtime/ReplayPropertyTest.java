package org.customizedemployment.runtime;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.customizedemployment.core.id.CaseId;

/** Whatever is sent, right or wrong, once or again, late or under another's id: the journal gives the same case as was decided. */
class ReplayPropertyTest {
    private static final AtomicInteger CASES = new AtomicInteger();

    /** One thing that happens to a case. */
    interface Step {
        void on(CaseWalk walk);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void replaying_the_journal_gives_the_case_that_was_decided(@ForAll("steps") List<Step> steps) {
        CaseWalk walk = new CaseWalk(CaseId.of("case-" + CASES.incrementAndGet()));
        go(walk, steps);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void so_does_that_of_a_case_that_began_with_an_import(
            @ForAll("intents") List<Intent> before, @ForAll("steps") List<Step> steps) {
        CaseWalk walk = new CaseWalk(CaseId.of("case-" + CASES.incrementAndGet()));
        before.forEach(intent -> walk.send(intent, 1));
        walk.importAsItStands();
        go(walk, steps);
    }

    private static void go(CaseWalk walk, List<Step> steps) {
        try {
            steps.forEach(step -> step.on(walk));
            walk.check();
        } catch (AssertionError e) {
            throw new AssertionError("after " + walk, e);
        }
    }

    @Provide
    Arbitrary<List<Intent>> intents() {
        return intent().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Step first = walk -> walk.send(new Intent(Intent.Kind.RECORD_BOTH, 0, 0, 1), 0);
        return step().list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(steps -> Arbitraries.of(true, true, false)
                        .map(begun -> begun
                                ? Stream.concat(Stream.of(first), steps.stream())
                                        .toList()
                                : steps));
    }

    private static Arbitrary<Step> step() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 27);
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 30);
        Arbitrary<Step> send = Combinators.combine(intent(), day).as((intent, on) -> walk -> walk.send(intent, on));
        Arbitrary<Step> late = Combinators.combine(
                        intent(), day, Arbitraries.integers().between(1, 6))
                .as((intent, on, back) -> walk -> walk.sendLate(intent, on, back));
        Arbitrary<Step> again = which.map(one -> walk -> walk.sendAgain(one));
        Arbitrary<Step> other =
                Combinators.combine(which, intent()).as((one, intent) -> walk -> walk.sendOther(one, intent));
        return Arbitraries.frequencyOf(
                Tuple.of(24, send),
                Tuple.of(6, late),
                Tuple.of(4, again),
                Tuple.of(3, other),
                Tuple.of(2, Arbitraries.just(CaseWalk::keepSnapshot)),
                Tuple.of(1, Arbitraries.just(CaseWalk::loseSnapshot)),
                Tuple.of(1, Arbitraries.just(CaseWalk::handOver)),
                Tuple.of(2, Arbitraries.just(CaseWalk::check)));
    }

    private static Arbitrary<Intent> intent() {
        Arbitrary<Intent.Kind> kind = Arbitraries.frequency(
                Tuple.of(2, Intent.Kind.OPEN),
                Tuple.of(7, Intent.Kind.RECORD),
                Tuple.of(3, Intent.Kind.RECORD_BOTH),
                Tuple.of(5, Intent.Kind.CHANGE),
                Tuple.of(4, Intent.Kind.CORRECT),
                Tuple.of(3, Intent.Kind.RETIRE),
                Tuple.of(3, Intent.Kind.RENEGOTIATE),
                Tuple.of(3, Intent.Kind.ERASE),
                Tuple.of(3, Intent.Kind.MOVE),
                Tuple.of(2, Intent.Kind.MIGRATE),
                Tuple.of(1, Intent.Kind.DECLARE));
        Arbitrary<Integer> slip =
                Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(1, 3), Tuple.of(1, 4));
        return Combinators.combine(
                        kind,
                        Arbitraries.integers().between(0, 3),
                        slip,
                        Arbitraries.integers().between(0, 5))
                .as(Intent::new);
    }
}
