package org.customizedemployment.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.groups.Tuple.tuple;
import static org.customizedemployment.runtime.Samples.CASE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.runtime.answer.Answers;
import org.customizedemployment.runtime.batch.BadLine;
import org.customizedemployment.runtime.batch.BatchListener;
import org.customizedemployment.runtime.batch.CaseBatch;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.result.CaseFinding;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rule in Java that never ends costs its own answer, and nothing else. */
@Timeout(60)
class EndlessRuleTest {
    private static final CaseFile FILE = CaseFile.empty(CASE);

    private final CountDownLatch released = new CountDownLatch(1);
    private final List<CustomizedEmployment> opened = new ArrayList<>();

    @AfterEach
    void end() {
        released.countDown();
        opened.forEach(CustomizedEmployment::close);
    }

    @Test
    void it_is_named_and_the_others_answer() {
        CustomizedEmployment ce = with(Duration.ofMillis(50), facts -> endless());
        Decision decision = check(ce);
        assertThat(decision.getFindings())
                .extracting(one -> one.rule().value(), one -> one.finding().outcome())
                .containsExactly(
                        tuple("trial.before", Outcome.MET),
                        tuple("trial.endless", Outcome.ERROR),
                        tuple("trial.after", Outcome.MET));
        RuleFinding endless = decision.getFindings().get(1);
        assertThat(ce.messages(Locale.ENGLISH).reason(endless.finding().reason()))
                .contains("trial.endless");
    }

    @Test
    void it_is_not_asked_twice() {
        AtomicInteger asked = new AtomicInteger();
        CustomizedEmployment ce = with(Duration.ofMillis(50), facts -> {
            asked.incrementAndGet();
            return endless();
        });
        check(ce);
        assertThat(check(ce).getOutcome()).contains(Outcome.ERROR);
        assertThat(asked).hasValue(1);
    }

    @Test
    void many_short_rules_may_take_their_time() {
        AtomicInteger asked = new AtomicInteger();
        CustomizedEmployment ce = with(Duration.ofMillis(200), facts -> {
            asked.incrementAndGet();
            return await(50);
        });
        for (int i = 0; i < 5; i++) {
            assertThat(check(ce).getOutcome()).contains(Outcome.MET);
        }
        assertThat(asked).hasValue(5);
    }

    @Test
    void what_a_question_throws_its_caller_gets() {
        CustomizedEmployment ce = with(Duration.ofMillis(200), facts -> {
            throw new OutOfMemoryError("made up");
        });
        assertThat(catchThrowable(() -> check(ce))).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void a_caller_that_is_interrupted_is_told_so_and_stays_interrupted() throws InterruptedException {
        CustomizedEmployment ce = with(Duration.ofSeconds(30), facts -> endless());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(() -> check(ce)));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        caller.interrupt();
        caller.join();
        assertThat(thrown.get())
                .isInstanceOfSatisfying(
                        CeException.class, e -> assertThat(e.getErrorCode()).isEqualTo(RuntimeError.INTERRUPTED));
        assertThat(flag.get()).isTrue();
    }

    @Test
    void in_a_batch_each_case_has_its_other_answers() throws IOException {
        CustomizedEmployment ce = with(Duration.ofMillis(50), facts -> endless());
        Caseload caseload = ce.caseload(AsOf.none(), References.NONE);
        List<List<Outcome>> answers = new ArrayList<>();
        CaseBatch.of(file -> outcomes(caseload.findings(file))).withThreads(2).run(lines(300), (Answers<List<Outcome>>)
                answers::add);
        assertThat(answers).hasSize(300).containsOnly(List.of(Outcome.ERROR));
    }

    @Test
    void questions_of_a_batch_are_asked_where_it_runs() throws IOException {
        AtomicReference<Thread> asker = new AtomicReference<>();
        CustomizedEmployment ce = with(Duration.ofSeconds(5), facts -> {
            asker.set(Thread.currentThread());
            return met();
        });
        Caseload caseload = ce.caseload(AsOf.none(), References.NONE);
        List<Boolean> same = new ArrayList<>();
        CaseBatch.of(file -> caseload.findings(file).isEmpty() && asker.get() == Thread.currentThread())
                .withThreads(1)
                .run(lines(5), (Answers<Boolean>) same::add);
        assertThat(same).containsExactly(true, true, true, true, true);
    }

    private static List<Outcome> outcomes(List<CaseFinding> findings) {
        return findings.stream().map(CaseFinding::outcome).toList();
    }

    private static InputStream lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"case-").append(i).append("\"}\n");
        }
        return new ByteArrayInputStream(lines.toString().getBytes(UTF_8));
    }

    @FunctionalInterface
    private interface Answers<T> extends BatchListener<T> {
        void answered(T answer);

        @Override
        default void answered(long line, CaseId id, T answer) {
            answered(answer);
        }

        @Override
        default void refused(BadLine line) {
            throw new AssertionError(line);
        }
    }

    @Test
    void without_patience_the_caller_asks_itself() {
        AtomicReference<Thread> asker = new AtomicReference<>();
        CustomizedEmployment ce = with(Duration.ZERO, facts -> {
            asker.set(Thread.currentThread());
            return met();
        });
        check(ce);
        assertThat(asker.get()).isSameAs(Thread.currentThread());
    }

    @Test
    void a_closed_library_still_answers_what_needs_no_store() {
        CustomizedEmployment ce = with(Duration.ofSeconds(5), facts -> met());
        ce.close();
        assertThat(check(ce).getOutcome()).contains(Outcome.MET);
    }

    private static Decision check(CustomizedEmployment ce) {
        return ce.check(FILE, "trial", AsOf.none(), References.NONE);
    }

    private CustomizedEmployment with(Duration patience, Function<Facts, Finding> endless) {
        CustomizedEmployment ce = CustomizedEmployment.builder()
                .patience(patience)
                .pack(new TrialPack(List.of(
                        new TrialRule("trial.before", facts -> met()),
                        new TrialRule("trial.endless", endless),
                        new TrialRule("trial.after", facts -> met()))))
                .build();
        opened.add(ce);
        return ce;
    }

    private static Finding met() {
        return Finding.of(Outcome.MET, Reason.of("trial.met"));
    }

    /** Ends only when the test does, whatever is said to it. */
    private Finding endless() {
        while (released.getCount() > 0) {
            Thread.onSpinWait();
        }
        return met();
    }

    private Finding await(long millis) {
        try {
            released.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return met();
    }

    private record TrialRule(String id, Function<Facts, Finding> answer) implements Rule {
        @Override
        public RuleId getId() {
            return RuleId.of(id);
        }

        @Override
        public List<Citation> getCitations() {
            return List.of(Citation.of("SEM-11"));
        }

        @Override
        public List<FactNeed> getNeeds() {
            return List.of();
        }

        @Override
        public Finding evaluate(Facts facts) {
            return answer.apply(facts);
        }
    }

    private record TrialPack(List<Rule> rules) implements PackProvider {
        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of("trial", "1", ProviderKind.PACK);
        }

        @Override
        public List<PackFile> getFiles() {
            return List.of(PackFile.of("trial.yaml", """
                    format: ce-pack/1
                    pack: {id: trial, version: 0.1.0, citations: [SEM-11]}
                    vocabulary: {checks: [trial]}
                    bindings:
                      - {check: trial, severity: advises, rules: [trial.before, trial.endless, trial.after]}
                    """.getBytes(UTF_8)));
        }

        @Override
        public List<Rule> getRules() {
            return rules;
        }
    }
}
