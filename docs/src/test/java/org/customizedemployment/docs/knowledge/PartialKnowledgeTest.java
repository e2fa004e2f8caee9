package org.customizedemployment.docs.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.tck.generator.CaseGenerator;


/**
 * A vendor that knows three kinds of entries still gets right answers: a rule may say less of a case of which less is known, but never the
 * opposite of what it says of the whole case (SEM-11: absence is concluded from complete kinds only).
 */
class PartialKnowledgeTest {
    private static final AsOf ON = AsOf.on(DateName.DECISION, LocalDate.of(2026, 6, 1));
    private static final RuleBook BOOK = book();

    @Property(tries = 300)
    @Tag("SEM-11")
    void knowing_less_never_turns_an_answer_round(@ForAll @IntRange(max = 100_000) int seed) {
        CaseFile whole = complete(CaseGenerator.seeded(seed).sparse().sample(120).caseFile());
        List<EntryType<?>> kinds = new ArrayList<>(EntryTypes.all());
        Collections.shuffle(kinds, new Random(seed));
        Set<EntryType<?>> known = new LinkedHashSet<>(kinds.subList(0, 3 + seed % 20));

        Map<String, Outcome> ofAll = outcomes(whole);
        Map<String, Outcome> ofSome = outcomes(only(whole, known));

        ofSome.forEach((rule, outcome) -> {
            boolean opposite = isSure(outcome) && isSure(ofAll.get(rule)) && outcome != ofAll.get(rule);
            assertThat(opposite)
                    .as("%s: %s with %s, %s with all", rule, outcome, known, ofAll.get(rule))
                    .isFalse();
        });
    }

    private static boolean isSure(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.NOT_MET;
    }

    private static CaseFile complete(CaseFile file) {
        CaseFileBuilder builder = file.toBuilder();
        EntryTypes.all().forEach(type -> builder.coverage(type, Coverage.COMPLETE));
        return builder.build();
    }

    private static CaseFile only(CaseFile whole, Set<EntryType<?>> known) {
        CaseFileBuilder builder = CaseFile.builder(whole.getId());
        for (Entry entry : whole.allEntries()) {
            if (known.contains(entry.type())) {
                builder.put(entry);
            }
        }
        known.forEach(type -> builder.coverage(type, Coverage.COMPLETE));
        return builder.build();
    }

    private static Map<String, Outcome> outcomes(CaseFile file) {
        Facts facts = Facts.of(file, ON, References.NONE, BOOK.getParameters());
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (BindingPoint point : BOOK.points()) {
            if (point.kind() != BindingPoint.Kind.RECORD) {
                for (RuleFinding one : RuleEvaluation.ask(BOOK.at(point), facts)) {
                    outcomes.put(one.rule().value(), one.finding().outcome());
                }
            }
        }
        return outcomes;
    }

    private static RuleBook book() {
        PackLoad load = PackLoader.load(List.of(new FoundationsPack(), new UsCtPack()));
        return ((PackLoad.Loaded) load).library().ruleBook(List.of(ProgrammeId.of("us-ct/ads"), ProgrammeId.of("us-ct/dds")));
    }
}
