package org.customizedemployment.docs.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
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
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.tck.generator.CaseGenerator;

/**
 * A vendor that knows three kinds of entries still gets right answers: what a rule is sure of with less knowledge, it is sure of with more;
 * else it says that it is open (SEM-11: absence is concluded from complete kinds only).
 *
 * <p>Sure are met, not met, not yet due and not applicable. Open, and so allowed whatever the whole case says, are <em>cannot tell</em> and
 * <em>needs human decision</em>, as both ask people. Three things are not held to the law, each for a reason:
 *
 * <ul>
 *   <li>Rules that flag an entry while it is recorded judge by what is on record and say so ({@code rules.no-overlap-recorded}); whether minutes
 *       count is decided in the claim.
 *   <li>A case is one person's. A job seeker on file is that person, whatever the coverage: so each case here has one.
 *   <li><em>Not in force</em> goes by the date alone.
 * </ul>
 */
class PartialKnowledgeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final AsOf ON = AsOf.on(DateName.DECISION, DAY);
    private static final RuleBook BOOK = book();
    private static final List<EntryType<?>> READ = read();

    /** Made once, as that takes longer than all the rest. */
    private static final List<CaseFile> CASES =
            IntStream.range(0, 120).mapToObj(PartialKnowledgeTest::whole).toList();

    @Property(tries = 500)
    @Tag("SEM-11")
    void what_is_sure_by_a_few_kinds_is_so_by_all(@ForAll @IntRange(max = 1_000_000) int seed) {
        CaseFile whole = CASES.get(seed % CASES.size());
        List<EntryType<?>> kinds = new ArrayList<>(READ);
        Collections.shuffle(kinds, new Random(seed));
        CaseFile less = whole;
        for (EntryType<?> kind : kinds.subList(Math.min(3 + seed % 20, kinds.size()), kinds.size())) {
            less = Lacking.NOT_SUPPLIED.of(less, kind, new Random(seed), DAY);
        }
        assertLaw(whole, less);
    }

    @Property(tries = 150)
    @Tag("SEM-11")
    void what_is_sure_without_one_kind_is_so_with_it(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll Lacking way) {
        CaseFile whole = CASES.get(seed % CASES.size());
        for (EntryType<?> kind : READ) {
            assertLaw(whole, way.of(whole, kind, new Random(seed), DAY));
        }
    }

    @Property(tries = 1500)
    @Tag("SEM-11")
    void what_is_sure_of_a_part_is_so_of_the_whole_whatever_is_lacking(@ForAll @IntRange(max = 1_000_000) int seed) {
        CaseFile whole = CASES.get(seed % CASES.size());
        Random random = new Random(seed);
        int oneIn = 2 + random.nextInt(6);
        CaseFile less = whole;
        for (EntryType<?> kind : READ) {
            if (random.nextInt(oneIn) == 0) {
                Lacking way = Lacking.values()[random.nextInt(Lacking.values().length)];
                less = way.of(less, kind, random, DAY);
            }
        }
        assertLaw(whole, less);
    }

    /** A law about sure answers says nothing where there are none. */
    @Example
    void in_these_cases_every_rule_is_sure_of_more_than_one_thing() {
        Map<String, Set<Outcome>> sure = new TreeMap<>();
        for (CaseFile file : CASES) {
            outcomes(file).forEach((rule, outcome) -> {
                Set<Outcome> ofRule = sure.computeIfAbsent(rule, any -> EnumSet.noneOf(Outcome.class));
                if (isSure(outcome)) {
                    ofRule.add(outcome);
                }
            });
        }
        System.out.println(sure);
        assertThat(sure)
                .allSatisfy((rule, ofRule) -> assertThat(ofRule).as(rule).isNotEmpty());
    }

    private static void assertLaw(CaseFile whole, CaseFile less) {
        Map<String, Outcome> ofAll = outcomes(whole);
        outcomes(less).forEach((rule, outcome) -> {
            if (isSure(outcome)) {
                assertThat(outcome).as(rule).isEqualTo(ofAll.get(rule));
            }
            assertThat(outcome).as(rule).isNotEqualTo(Outcome.ERROR);
        });
    }

    private static boolean isSure(Outcome outcome) {
        return switch (outcome) {
            case MET, NOT_MET, NOT_YET_DUE, NOT_APPLICABLE, NOT_IN_FORCE -> true;
            case CANNOT_TELL, NEEDS_HUMAN_DECISION, ERROR -> false;
        };
    }

    /** A case of one person in which everything is said to be complete. */
    private static CaseFile whole(int seed) {
        CaseFile file = CaseGenerator.seeded(seed).sparse().sample(120).caseFile();
        List<JobSeeker> persons = file.entries(JobSeeker.TYPE);
        CaseFileBuilder builder = file.toBuilder();
        persons.subList(1, persons.size()).forEach(other -> builder.remove(other.id()));
        EntryTypes.all().forEach(type -> builder.coverage(type, Coverage.COMPLETE));
        return builder.build();
    }

    /** The kinds that any rule reads, and the episodes to which documents belong. */
    private static List<EntryType<?>> read() {
        Set<EntryType<?>> kinds = new LinkedHashSet<>();
        kinds.add(FundingEpisode.TYPE);
        for (BindingPoint point : BOOK.points()) {
            for (RuleBinding binding : BOOK.at(point)) {
                for (FactNeed need : binding.rule().getNeeds()) {
                    if (need instanceof FactNeed.Entries entries) {
                        kinds.add(entries.type());
                    }
                }
            }
        }
        return List.copyOf(kinds);
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
        // With a minimum wage, which the agency supplies: else the rule on it is never sure.
        PackProvider agency = FilePack.of(List.of(PackFile.of("agency.yaml", """
                format: ce-pack/1
                pack: {id: agency, version: 0.1.0, layers-over: [us-ct]}
                set-parameters:
                  - {id: us-ct.minimum-wage, citation: CT-34, values: [{rate: USD 17.00 per hour}]}
                """.getBytes(StandardCharsets.UTF_8))));
        PackLoad load = PackLoader.load(List.of(new FoundationsPack(), new UsCtPack(), agency));
        return ((PackLoad.Loaded) load)
                .library()
                .ruleBook(List.of(ProgrammeId.of("us-ct/ads"), ProgrammeId.of("us-ct/dds")));
    }
}
