package org.customizedemployment.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.EffectiveRange;

/** An explanation that is made when somebody asks is the one that could have been kept from the start. */
class ExplanationPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Reads what its seed says, in that order, and finds by what it read. */
    private record Reading(RuleId id, long seed) implements Rule {
        @Override
        public RuleId getId() {
            return id;
        }

        @Override
        public List<Citation> getCitations() {
            return List.of(Citation.of("SEM-11"));
        }

        @Override
        public List<FactNeed> getNeeds() {
            return new Random(seed).nextInt(3) == 0 ? List.of() : List.of(FactNeed.of(kind(new Random(seed))));
        }

        @Override
        public Finding evaluate(Facts facts) {
            Random random = new Random(seed);
            long sum = 0;
            for (int i = random.nextInt(6); i >= 0; i--) {
                sum += read(facts, random);
            }
            if (sum % 7 == 6) {
                throw new IllegalStateException("a rule that fails");
            }
            Outcome outcome = Outcome.values()[(int) (sum % Outcome.values().length)];
            return Finding.of(outcome, Reason.of("x.read").with("sum", sum));
        }

        private static long read(Facts facts, Random random) {
            return switch (random.nextInt(6)) {
                case 0 -> facts.entries(kind(random)).size();
                case 1 ->
                    facts.date(DateName.values()[random.nextInt(DateName.values().length)])
                            .map(LocalDate::toEpochDay)
                            .orElse(3L);
                case 2 ->
                    facts.parameter(ParameterId.of("p." + random.nextInt(4)), DAY)
                            .map(one -> one.value() == null ? 1L : 2L)
                            .orElse(0L);
                case 3 -> facts.getReferences().id().length();
                case 4 -> facts.getCaseFile().size();
                default -> facts.getSubject().isPresent() ? 1 : 2;
            };
        }

        private static EntryType<?> kind(Random random) {
            return EntryTypes.all().get(random.nextInt(EntryTypes.all().size()));
        }
    }

    private static RuleBook book(Random random) {
        List<DatedParameter> parameters = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ArgumentValue value = i == 2 ? null : new ArgumentValue.OfNumber(BigDecimal.valueOf(random.nextInt(9)));
            parameters.add(new DatedParameter(
                    ParameterId.of("p." + i), EffectiveRange.NOT_STATED, value, null, PackId.of("x")));
        }
        RuleBook.Builder book = RuleBook.builder().parameters(Parameters.of(parameters));
        for (int i = 0; i < 8; i++) {
            Severity severity = Severity.values()[random.nextInt(3)];
            book.bind(new RuleBinding(
                    new Reading(RuleId.of("x." + i), random.nextLong()), BindingPoint.check("x"), severity));
        }
        return book.build();
    }

    private static CaseFile file(Random random) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-1")).recordedOn(DAY);
        for (EntryType<?> type : EntryTypes.all()) {
            if (random.nextInt(3) > 0) {
                builder.coverage(type, random.nextBoolean() ? Coverage.COMPLETE : Coverage.PARTIAL);
            }
        }
        return builder.build();
    }

    @Property(tries = 300)
    void eager_equals_lazy(@ForAll long seed) {
        Random random = new Random(seed);
        RuleBook book = book(random);
        Facts facts = Facts.of(
                file(random),
                random.nextBoolean() ? AsOf.none() : AsOf.on(DateName.REFERRAL, DAY),
                References.NONE,
                book.getParameters());

        Facts eager = facts.recording();
        List<RuleFinding> found = RuleEvaluation.ask(book.at(BindingPoint.check("x")), eager);
        Decision decision = RuleEvaluation.check(book, "x", facts);
        List<Explanation> lazy = RuleEvaluation.explain(decision, book, facts);

        assertThat(decision.getFindings()).isEqualTo(found);
        assertThat(lazy).extracting(Explanation::finding).isEqualTo(found);
        Set<FactRead> all = new LinkedHashSet<>();
        lazy.forEach(one -> all.addAll(one.reads()));
        all.removeIf(one -> one.kind() == FactRead.Kind.COVERAGE);
        assertThat(all).containsAll(eager.getRecorded());
        assertThat(RuleEvaluation.explain(decision, book, facts)).isEqualTo(lazy);
        assertThat(facts.getRecorded()).as("nobody asked for these").isEmpty();
    }
}
