package org.customizedemployment.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.Rate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same rules, {@link DroolsRules#IDS}, of the clean case: asked of the packs for their outcomes, and by Drools over facts that were made before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DroolsBenchmark {
    private static final Rate MINIMUM = Rate.parse("USD 16.94 per hour");

    private final CaseFile file = CleanCase.build();
    private final References register = CleanCase.register();
    private final CleanRules rules = CleanRules.load().only(DroolsRules.IDS);
    private final DroolsRules drools = DroolsRules.load();
    private final List<Object> facts = facts(file);

    /** Nothing is measured before both have found the same of this case and of others in which something is wrong. */
    @Setup
    public void compare() {
        for (CaseFile one : altered()) {
            TreeSet<String> found = new TreeSet<>(drools.broken(facts(one)));
            if (!found.equals(rules.broken(one, register))) {
                throw new IllegalStateException(found + " is not " + rules.broken(one, register));
            }
        }
    }

    private List<Object> facts(CaseFile of) {
        return DroolsFacts.of(of, register, CleanCase.TODAY, MINIMUM);
    }

    private List<CaseFile> altered() {
        return List.of(
                file,
                CleanCase.builder(1)
                        .put(CleanJob.employment()
                                .wage(Rate.parse("USD 9.00 per hour"))
                                .payer(Payer.PROVIDER_AGENCY)
                                .build())
                        .build(),
                CleanCase.builder(1)
                        .put(CleanJob.episode()
                                .eligibleOn(LocalDate.of(2026, 2, 1))
                                .planSignedOn(LocalDate.of(2026, 5, 25))
                                .build())
                        .build(),
                CleanCase.builder(1)
                        .put(CleanCase.service(7)
                                .service(ServiceCode.of("job-development"))
                                .when(CleanCase.service(8).build().getWhen())
                                .staff(ActorId.of("nobody"))
                                .build())
                        .build(),
                CleanCase.builder(1)
                        .put(CleanJob.need(NeedStatus.NOTICED).build())
                        .build(),
                file.without(EntryId.of("need")),
                file.without(EntryId.of("offer")),
                file.without(EntryId.of("episode")),
                file.without(EntryId.of("agreement-to-share")),
                file.without(EntryId.of("referral-form")),
                file.without(EntryId.of("report")),
                file.without(EntryId.of("ce-plan")),
                file.without(EntryId.of("s-lists")));
    }

    /** The library: how many pass. */
    @Benchmark
    public int rules() {
        return rules.passing(file, register);
    }

    /** Drools: how many do not. */
    @Benchmark
    public int drools() {
        return drools.broken(facts).size();
    }
}
