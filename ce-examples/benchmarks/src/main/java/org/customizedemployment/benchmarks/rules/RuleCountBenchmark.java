package org.customizedemployment.benchmarks.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Glance;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What more rules cost: packs of nothing but data, with so many rules, no two alike, asked of the clean case. All of them are met. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RuleCountBenchmark {
    /** Each is asked with another number, and has to look at everything of its kind. */
    private static final List<String> CONDITIONS = List.of(
            "{count: {kind: activity, where: {component: discovery}, at-most: %d}}",
            "{count: {kind: service, where: {service: discovery}, at-most: %d}}",
            "{compare: {left: {count: {kind: employer-contact}}, at-most: {number: %d}}}",
            "{all: [{exists: {kind: employment-plan}}, {count: {kind: profile-statement, at-most: %d}}]}",
            "{any: [{exists: {kind: referral}}, {count: {kind: activity, at-most: %d}}]}",
            "{count: {kind: service, where: {component: discovery}, at-most: %d}}",
            "{not: {count: {kind: employer-contact, at-least: %d}}}");

    private static final int MOST = 1_000;

    private static final String PACK = """
            format: ce-pack/1
            pack: {id: many, version: 1.0.0, title: Many rules, jurisdiction: US, citations: [SEM-11]}
            """;

    /** How many. */
    @Param({"31", "100"})
    public int rules;

    private final CaseFile file = CleanCase.build();
    private final References register = CleanCase.register();
    private List<RuleBinding> asked = List.of();
    private RuleBook book = RuleBook.empty();

    @Setup
    public void load() {
        StringBuilder pack = new StringBuilder(PACK).append("rules:\n");
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < rules; i++) {
            String condition = CONDITIONS.get(i % CONDITIONS.size()).replace("%d", Integer.toString(MOST + i));
            pack.append("  - {id: many.rule-").append(i);
            pack.append(", citations: [SEM-11], condition: ").append(condition).append("}\n");
            ids.append(i == 0 ? "" : ", ").append("many.rule-").append(i);
        }
        pack.append("bindings:\n  - {check: many, severity: advises, rules: [")
                .append(ids)
                .append("]}\n");
        byte[] yaml = pack.toString().getBytes(StandardCharsets.UTF_8);
        PackLoad load = PackLoader.load(List.of(FilePack.of(List.of(PackFile.of("many.yaml", yaml)))));
        if (!(load instanceof PackLoad.Loaded loaded)) {
            throw new IllegalStateException("the pack does not load: " + load);
        }
        book = loaded.library().ruleBook(List.of());
        asked = book.at(BindingPoint.check("many"));
        int passing = passing();
        if (passing != rules) {
            throw new IllegalStateException("met are " + passing + " of " + rules);
        }
    }

    /** How many of them are met. */
    @Benchmark
    public int passing() {
        Facts facts = Facts.of(file, AsOf.on(DateName.DECISION, CleanCase.TODAY), register, book.getParameters())
                .unexplained();
        Glance glance = RuleEvaluation.glance(asked, facts);
        int passing = 0;
        for (int i = 0; i < asked.size(); i++) {
            passing += glance.outcome(i).passes() ? 1 : 0;
        }
        return passing;
    }
}
